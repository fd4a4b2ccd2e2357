/** What one SVG file may hold at most, far above what a program for charts or drawings writes. */
export const SVG_LIMITS = {
  /** Elements in the file, and in each other. */
  elements: 20_000,
  depth: 60,
  /** Elements when each `use` is followed, and how many of those may lie in each other. */
  drawn: 30_000,
  uses: 10,
  /** Points and letters that are drawn. */
  signs: 100_000,
  /** Lines and curves of one path. */
  commands: 50_000,
  /** Rules of its style sheets, and names that one of them may go through. */
  rules: 400,
  steps: 8,
} as const;
