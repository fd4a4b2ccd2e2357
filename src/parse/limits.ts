/**
 * What a file may hold at most. Checked before the parsers run, since they are what an oversized file would stop.
 * The figures are far above what a plan needs and low enough that the worst file that passes takes seconds.
 */
export const LIMITS = {
  /** Bytes of one file. */
  fileBytes: 1024 * 1024,
  /** UTF-8 bytes of one run of lines without a blank line between. */
  paragraphBytes: 64 * 1024,
  /** Quotes, lists and YAML levels inside each other. */
  depth: 100,
  /** Repetitions through YAML aliases; one counts once for every thousand values that it repeats. */
  aliases: 100,
} as const;
