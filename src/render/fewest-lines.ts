/** What stands on one line for certain, in reading order: how wide it is, and the space after it. Endless space ends the line. */
export interface Chunk {
  readonly width: number;
  readonly gap: number;
}

/** Rows, columns, and what stands in each cell. */
export type ChunkRows = readonly (readonly (readonly Chunk[])[])[];

/** How much of the width is moved from one column to another at a time: first much, then little. */
const STEPS = [8, 16, 32, 64] as const;
/** Of a long table so many rows tell enough. */
const MOST_ROWS = 60;
/** What a line counts that makes its row no taller, and what a line counts that is only partly spared: steps lead to where one is. */
const HIDDEN_LINE = 0.2;
const PART_OF_LINE = 0.25;
/** A step that spares less is none. */
const LEAST_GAIN = 0.001;

/**
 * The widths, beginning with those given, at which the rows are lowest together. No column becomes narrower than its least. Lines are
 * broken as they come, which is near enough to how they are set.
 */
export function fewestLines(
  all: ChunkRows,
  least: readonly number[],
  start: readonly number[],
): readonly number[] {
  const rows = telling(all, least);
  if (rows.length === 0) return start;
  const room = start.reduce((sum, width) => sum + width, 0);
  const lengths = rows.map((row) => start.map((_, i) => lengthOf(row[i] ?? [])));
  const columns = start.map((_, i) => lineCounter(rows.map((row) => row[i] ?? [])));
  const heightOf = (widths: readonly number[]) => {
    const counts = widths.map((width, i) => columns[i]!(width));
    return rows.reduce((sum, _, row) => {
      const lines = counts.map((column) => column[row]!);
      // What stands on one line needs no more room.
      const part = Math.max(...widths.map((width, i) => (lines[i]! > 1 ? lengths[row]![i]! / width : 0)));
      return sum + Math.max(...lines) + PART_OF_LINE * part + HIDDEN_LINE * lines.reduce((a, b) => a + b, 0);
    }, 0);
  };
  let best = { widths: start, height: heightOf(start) };
  for (const part of STEPS) {
    for (let next = betterMove(best, room / part, least, heightOf); next; ) {
      best = next;
      next = betterMove(best, room / part, least, heightOf);
    }
  }
  return best.widths;
}

interface Choice {
  readonly widths: readonly number[];
  readonly height: number;
}

/** The best of all ways to give one column a step of another's width, where one is better than none. */
function betterMove(
  from: Choice,
  step: number,
  least: readonly number[],
  heightOf: (widths: readonly number[]) => number,
): Choice | undefined {
  let best: Choice | undefined;
  for (const [giver, width] of from.widths.entries()) {
    if (width - step < least[giver]!) continue;
    for (const taker of from.widths.keys()) {
      if (taker === giver) continue;
      const widths = from.widths.map((own, i) => own + (i === taker ? step : i === giver ? -step : 0));
      const height = heightOf(widths);
      if (height < (best ?? from).height - LEAST_GAIN) best = { widths, height };
    }
  }
  return best;
}

/** Rows that some width makes lower; a few of them where there are very many. */
function telling(all: ChunkRows, least: readonly number[]): ChunkRows {
  const open = all.filter((row) => row.some((cell, i) => linesAt(cell, least[i]!) > 1));
  const every = Math.ceil(open.length / MOST_ROWS);
  return every < 2 ? open : open.filter((_, i) => i % every === 0);
}

/** The lines of each of a column's cells at a width; each width is reckoned once. */
function lineCounter(cells: readonly (readonly Chunk[])[]): (width: number) => readonly number[] {
  const known = new Map<number, readonly number[]>();
  return (width) => {
    const counts = known.get(width) ?? cells.map((cell) => linesAt(cell, width));
    known.set(width, counts);
    return counts;
  };
}

function lengthOf(cell: readonly Chunk[]): number {
  return cell.reduce((sum, { width, gap }) => sum + width + (Number.isFinite(gap) ? gap : 0), 0);
}

/** How many lines a cell takes, broken as they come. */
export function linesAt(cell: readonly Chunk[], width: number): number {
  let lines = 1;
  let x = 0;
  for (const chunk of cell) {
    if (x > 0 && x + chunk.width > width + 0.01) {
      lines++;
      x = 0;
    }
    x += chunk.width + chunk.gap;
  }
  return lines;
}
