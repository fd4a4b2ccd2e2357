/**
 * The milliseconds of processor time since `process.cpuUsage()` was asked. Every test file runs in a process of its own, so other work on
 * the machine adds next to nothing to it, as it would to a clock. Limits still leave room: a slow machine is no fault of the program.
 */
export function processorTimeSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
