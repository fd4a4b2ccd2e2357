/** A comment on GitHub holds 65 536 characters. Some room is left for what is put around it. */
const MOST = 64_000;

/** How many rows a table may have: where it stands open, and where it is folded. */
export interface Rows {
  readonly open: number;
  readonly folded: number;
}

/**
 * A text in parts that fits in one comment: made with fewer and fewer rows until it does, each table saying what it leaves out. Where even that
 * is too long, as of a hundred plans, its first parts, and how many are left out.
 */
export function fitted(
  make: (rows: Rows) => readonly string[],
  sizes: readonly Rows[],
  leftOut: (shown: number, all: number) => string,
): string {
  let parts: readonly string[] = [];
  for (const rows of sizes) {
    parts = make(rows);
    if (lengthOf(parts) <= MOST) return joined(parts);
  }
  const room = MOST - leftOut(parts.length, parts.length).length;
  let shown = 0;
  for (let length = 0; length <= room; shown += 1) length += (parts[shown]?.length ?? room) + 2;
  return joined([...parts.slice(0, shown - 1), leftOut(shown - 1, parts.length)]);
}

function joined(parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`;
}

function lengthOf(parts: readonly string[]): number {
  return parts.reduce((sum, part) => sum + part.length + 2, 0);
}
