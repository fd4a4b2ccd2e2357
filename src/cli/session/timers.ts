/** When things happen. Tests give their own, so that they wait for nothing. */
export interface Timers {
  /** Milliseconds since some moment. Only how far apart two of them are means something. */
  now(): number;
  /** Does something once, later. What comes back stops it. */
  after(milliseconds: number, act: () => void): () => void;
}

/** Those of the machine. They keep no process alive by themselves. */
export const systemTimers: Timers = {
  now: () => Number(process.hrtime.bigint() / 1_000_000n),
  after: (milliseconds, act) => {
    const timer = setTimeout(act, milliseconds);
    timer.unref();
    return () => clearTimeout(timer);
  },
};
