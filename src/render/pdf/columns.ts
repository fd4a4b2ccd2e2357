import type { Block, Inline, Report, Table } from '../../report/report.ts';
import { piecesOf, type Style } from './inline.ts';
import type { Setting } from './setting.ts';
import { addTag } from './tags.ts';

/** Empty space inside a cell, at each side. */
export const CELL_PAD = { x: 5, y: 3.5 } as const;

export interface Columns {
  /** With padding. Together as wide as the table. */
  readonly widths: readonly number[];
  /** Some word is wider than its column. */
  readonly isTight: boolean;
}

/** Column widths out of what stands in them: no column narrower than its longest word while there is room for that. */
export function columnsOf(
  rows: readonly (readonly (readonly Inline[])[])[],
  width: number,
  style: Style,
  setting: Pick<Setting, 'inline' | 'measurer'>,
): Columns {
  const count = Math.max(1, ...rows.map((row) => row.length));
  const room = width - count * 2 * CELL_PAD.x;
  const least = new Array<number>(count).fill(0);
  const whole = new Array<number>(count).fill(0);
  for (const row of rows) {
    for (const [i, cell] of row.entries()) {
      const size = cellSize(cell, style, setting);
      least[i] = Math.max(least[i]!, size.least);
      whole[i] = Math.max(whole[i]!, size.whole);
    }
  }
  const inner = share(least, whole, room);
  return {
    widths: inner.map((column) => column + 2 * CELL_PAD.x),
    isTight: inner.some((column, i) => column < least[i]! - 0.01),
  };
}

/** Whether some table of the report has a word wider than its column: only then is hyphenation loaded. */
export function hasTightTable(
  report: Report,
  width: number,
  style: Style,
  setting: Pick<Setting, 'inline' | 'measurer'>,
) {
  const isTight = (table: Table, room: number) =>
    columnsOf([table.header, ...table.rows], room, style, setting).isTight;
  const visit = (blocks: readonly Block[], room: number): boolean =>
    blocks.some((block) => {
      if (block.kind === 'table') return isTight(block, room);
      if (block.kind === 'quote') return visit(block.blocks, room - 20);
      if (block.kind === 'list') return block.items.some((item) => visit(item.blocks, room - 20));
      return false;
    });
  return visit(report.blocks, width);
}

/** The longest word, and the cell on one line. */
function cellSize(cell: readonly Inline[], style: Style, setting: Pick<Setting, 'inline' | 'measurer'>) {
  const pieces = piecesOf(cell, addTag(undefined, 'Span'), style, setting.inline);
  const space = setting.measurer.width(' ', style.face, style.size);
  let least = 0;
  let word = 0;
  let whole = 0;
  for (const piece of pieces) {
    word += piece.width;
    whole += piece.width + (piece.after === 'space' ? space : 0);
    least = Math.max(least, word);
    if (piece.after !== 'none') word = 0;
  }
  return { least, whole };
}

function share(least: readonly number[], whole: readonly number[], room: number): number[] {
  const sumLeast = least.reduce((a, b) => a + b, 0);
  const sumWhole = whole.reduce((a, b) => a + b, 0);
  if (sumWhole <= room) {
    // Everything stands on one line; what is left over is given out evenly.
    return whole.map((column) => column + (room - sumWhole) / whole.length);
  }
  if (sumLeast <= room) {
    // Long texts get more of what is left, but not in full proportion: else the short columns become ladders of words.
    const weights = whole.map((column, i) => Math.sqrt(Math.max(0, column - least[i]!)));
    return handOut(least, whole, weights, room - sumLeast);
  }
  return shrink(least, room);
}

/** Gives columns more room by weight; none gets more than it can use. */
function handOut(
  least: readonly number[],
  whole: readonly number[],
  weights: readonly number[],
  spare: number,
): number[] {
  const widths = [...least];
  let left = spare;
  for (let round = 0; round < widths.length && left > 0.01; round++) {
    const open = widths.map((column, i) => (column < whole[i]! - 0.01 ? weights[i]! : 0));
    const sum = open.reduce((a, b) => a + b, 0);
    if (sum === 0) break;
    const portion = left / sum;
    for (const [i, weight] of open.entries()) {
      const more = Math.min(weight * portion, whole[i]! - widths[i]!);
      widths[i] = widths[i]! + more;
      left -= more;
    }
  }
  return widths.map((column) => column + left / widths.length);
}

/** Too little room: columns of short words keep what they need, the others share the rest. */
function shrink(least: readonly number[], room: number): number[] {
  let open = least.map((_, i) => i);
  let left = room;
  const widths = [...least];
  for (;;) {
    const fair = left / open.length;
    const modest = open.filter((i) => least[i]! <= fair);
    if (modest.length === 0) {
      for (const i of open) widths[i] = Math.max(1, fair);
      return widths;
    }
    for (const i of modest) left -= least[i]!;
    open = open.filter((i) => !modest.includes(i));
    if (open.length === 0) return widths;
  }
}
