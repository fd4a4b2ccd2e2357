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
  /**
   * What the Markdown parser's time grows with, beside the bytes. Signs: those that come in pairs (`*`, `[` …), whose cost
   * grows with their square in a paragraph, and in the file `|`, `\`, `:` and `@` too. Openings: `<!` and `<?`, each
   * read to the end of its paragraph. Containers: quotes, lists, notes and underlined headings, whose cost grows with
   * their square in the file. Each figure alone keeps the worst file of 1 MiB at one to three seconds.
   */
  signsInParagraph: 2000,
  openingsInParagraph: 100,
  signs: 30_000,
  lines: 20_000,
  containers: 2000,
  /** Repetitions through YAML aliases; one counts once for every thousand values that it repeats. */
  aliases: 100,
} as const;
