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
  signsInParagraph: 2_000,
  openingsInParagraph: 100,
  signs: 30_000,
  lines: 20_000,
  containers: 2_000,
  /** Letters without a space between: the page's lines are broken in time that grows with the square of it. */
  word: 2_000,
  /** Repetitions through YAML aliases; one counts once for every thousand values that it repeats. */
  aliases: 100,
} as const;

/**
 * What a whole plan may hold, all files together: each file alone may be within its limits and the plan still take minutes.
 * Each figure alone keeps the worst plan at about three seconds of processor time in each format (`npm run worst`). The largest
 * plan that we know has a fiftieth of that.
 */
export const PLAN_LIMITS = {
  /** Each begins a part of the report. */
  files: 2_700,
  characters: 4_000_000,
  /** A line that is broken by hand counts twice. */
  lines: 90_000,
  words: 500_000,
  /** In the text: links, notes, marks, emphasis. */
  signs: 35_000,
  /** Colons and commas in what is read as YAML. */
  fields: 150_000,
  /** In lists and quotations, and in lists of YAML. */
  items: 20_000,
  headings: 10_000,
  /** Lines of tables, those of money and of series among them. */
  rows: 15_000,
} as const;

/**
 * A plan that is full of one thing may not be full of another too: the time that each takes adds up. The shares of their limits are added
 * together. Characters, words and lines are three measures of the same text, and only the fullest of them counts.
 */
export const PLAN_TOGETHER_LIMITS = {
  /** Of 300 areas of 2.6 kB, the largest plan that is measured for speed, it is 127. */
  percent: 130,
} as const;
