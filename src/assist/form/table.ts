import { readAmount } from '../../bind/index.ts';
import { type Money, sum } from '../../model/index.ts';

/** A table of money that is written as text: its first line names the columns, and each of the others is somebody's. */
export interface FormTable {
  readonly head: readonly string[];
  readonly rows: readonly {
    /** Which line of the text it is. */
    readonly line: number;
    readonly cells: readonly string[];
    /** What its amounts come to. Undefined where one of them cannot be counted. */
    readonly sum: Money | undefined;
  }[];
  /** What each column comes to, the first left out. */
  readonly sums: readonly (Money | undefined)[];
}

/** A row, or a column, that is the sum of the others. */
const TOTAL = /^(radsumma|kolumnsumma|summa|total|totalt|s:a)(\s|:|$)/i;

export function tableIn(text: string): FormTable {
  const lines = text.split('\n').map((words, line) => ({ line, words: words.trim() }));
  const [head, ...body] = lines.filter(({ words }) => words !== '' && !/^[\s|:]*-{3}[\s|:-]*$/.test(words));
  const titles = head ? cellsOf(head.words) : [];
  const counts = titles.map((title, i) => i > 0 && !TOTAL.test(title));
  const rows = body.map(({ line, words }) => {
    const cells = cellsOf(words);
    return { line, cells, sum: total(cells.filter((_, i) => counts[i])) };
  });
  const own = rows.filter(({ cells }) => !TOTAL.test(cells[0] ?? ''));
  const sums = titles.slice(1).map((_, i) => total(own.map(({ cells }) => cells[i + 1] ?? '')));
  return { head: titles, rows, sums };
}

/** What amounts come to. A cell with nothing in it adds nothing. */
function total(cells: readonly string[]): Money | undefined {
  const read = cells.filter((cell) => cell !== '').map((cell) => readAmount(cell));
  const known = read.flatMap((each) => ('amount' in each ? [each.amount.money] : []));
  return known.length === read.length && known.length > 0 ? sum(known) : undefined;
}

/** Cells between `|`; a bar at either end is a frame and no cell. */
function cellsOf(line: string): readonly string[] {
  const inner = line.length > 1 && line.startsWith('|') ? line.slice(1).replace(/\|$/, '') : line;
  return inner.split('|').map((cell) => cell.trim());
}
