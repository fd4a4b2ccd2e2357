import type { Table } from '../../report/index.ts';
import { type ChunkRows, fewestLines, linesAt } from '../fewest-lines.ts';
import { chunksOf, columnNeeds } from '../table-needs.ts';
import type { Theme } from '../theme.ts';
import { twips } from './word-values.ts';

/** At both sides of a cell's words, in twips. */
export const CELL_MARGIN = 80;

export interface WordColumns {
  readonly widths: readonly number[];
  /** Of the letters, in points: a little smaller where the words fit only so. */
  readonly size: number;
  /** Some word or amount is wider than its column. */
  readonly isTight: boolean;
  /** About how many lines each row takes, the header first. */
  readonly lines: readonly number[];
}

/**
 * The columns of a table: none narrower than its longest word or amount, and what is left to where it spares lines. Word fits
 * them anew, others take them as they are.
 */
export function columnsOf(table: Table, width: number, theme: Theme): WordColumns {
  const small = () => columnsAt(table, width, theme.size.table - 1);
  if (table.small) return small();
  const usual = columnsAt(table, width, theme.size.table);
  return usual.isTight ? small() : usual;
}

function columnsAt(table: Table, width: number, size: number): WordColumns {
  const room = (ems: number) => twips(ems * size) + 2 * CELL_MARGIN;
  const needs = columnNeeds(table).map(({ least, wanted }) => ({ least: room(least), wanted: room(wanted) }));
  const sum = (of: (need: (typeof needs)[number]) => number) => needs.reduce((so, need) => so + of(need), 0);
  const rows: ChunkRows = chunksOf(table).map((row) =>
    row.map((cell) =>
      cell.map((chunk) => ({ width: twips(chunk.width * size), gap: twips(chunk.gap * size) })),
    ),
  );
  const inner = (widths: readonly number[]) => widths.map((column) => column - 2 * CELL_MARGIN);
  const set = (outer: readonly number[], isTight: boolean): WordColumns => {
    const widths = outer.map(Math.floor);
    const columns = inner(widths);
    const lines = rows.map((row) => Math.max(1, ...row.map((cell, i) => linesAt(cell, columns[i]!))));
    return { widths, size, isTight, lines };
  };
  const least = sum((need) => need.least);
  if (least >= width)
    return set(
      needs.map((need) => (need.least * width) / least),
      least > width,
    );
  // What is more than the least, in the proportions in which it is asked for; all alike where nothing is.
  const more = sum((need) => need.wanted - need.least);
  const share = ({ least: own, wanted }: (typeof needs)[number]) =>
    more > 0 ? (wanted - own) / more : 1 / needs.length;
  const start = needs.map((need) => need.least + share(need) * (width - least));
  const widths = fewestLines(rows, inner(needs.map((need) => need.least)), inner(start));
  return set(
    widths.map((column) => column + 2 * CELL_MARGIN),
    false,
  );
}
