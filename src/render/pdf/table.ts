import type { Alignment, Inline, Table } from '../../report/index.ts';
import { CELL_PAD } from './columns.ts';
import type { Drawing, DrawnBox, Fill, Mark } from './drawing.ts';
import { captionBoxes } from './figure.ts';
import { piecesOf, type Style } from './inline.ts';
import { breakLines, type Line } from './lines.ts';
import { baselineIn } from './paragraph.ts';
import type { Frame, Setting } from './setting.ts';
import { tableSize } from './table-size.ts';
import { addTag, type Tag } from './tags.ts';

/** A cell's lines, already broken to its width. */
interface Cell {
  readonly x: number;
  readonly lines: readonly Line[];
  readonly hasNotes: boolean;
}

/** What a row tells of the pages that it may stand on. Both halves of one that is cut know their header and how their page lies. */
type OnPage = Pick<DrawnBox, 'keep' | 'repeat' | 'turned' | 'tighter'>;

interface RowLook {
  readonly lineHeight: number;
  readonly size: number;
  /** Empty space above and below the lines. */
  readonly pad: number;
  readonly ground: string | undefined;
  readonly rule: { readonly colour: string; readonly height: number };
  readonly x: number;
  readonly width: number;
}

/** Tables of few rows are not divided between pages, nor are those that a legend explains, while they are no taller than this share. */
const SMALL_TABLE = 4;
const LEGEND_TABLE = 16;
const TALLEST_WHOLE = { table: 1 / 3, legend: 1 / 2 } as const;
/** Rows that go on to the next page are so many at least, and no taller than this share together. */
const LAST_ROWS = 3;
const TALLEST_END = 1 / 5;

/** Caption, header row and rows; the header row is shown again on every page that the table goes on to. */
export function tableBoxes(table: Table, before: number, column: Frame, setting: Setting): DrawnBox[] {
  const { leading, colour } = setting.theme;
  const isTop = column.width === setting.bodyWidth;
  const turnedWidth = isTop ? setting.turnedWidth : undefined;
  const { size, columns, turned } =
    (isTop ? setting.tables.get(table) : undefined) ??
    tableSize(table, { width: column.width, turnedWidth }, column.style, setting);
  const frame = turned && turnedWidth !== undefined ? { ...column, width: turnedWidth } : column;
  const style: Style = { ...frame.style, size };
  const bold: Style = { ...style, face: 'bold', colour: colour.heading };
  const tag = addTag(frame.tag, 'Table');
  const caption =
    table.caption === undefined
      ? []
      : captionBoxes(table.caption, addTag(tag, 'Caption'), { before, keep: true }, frame, setting);

  const look: RowLook = {
    lineHeight: style.size * leading.table,
    size: style.size,
    pad: CELL_PAD.y,
    ground: undefined,
    rule: { colour: colour.line, height: 0.6 },
    x: frame.x,
    width: frame.width,
  };
  const layRow = (cells: Table['header'], row: Tag, isHeader: boolean): Cell[] => {
    let left = frame.x;
    return cells.map((content, i) => {
      const width = columns.widths[i]!;
      const x = left + columns.pad;
      left += width;
      const cellTag = addCell(row, content, isHeader, table.rowHeaders && i === 0);
      const column = {
        width: width - 2 * columns.pad,
        characters: Number.POSITIVE_INFINITY,
        align: alignmentOf(table.align[i]),
        hyphenate: setting.hyphenate,
      };
      const pieces = piecesOf(content, cellTag, isHeader ? bold : style, setting.inline);
      const lines = breakLines(pieces, column, setting.measurer);
      return { x, lines, hasNotes: lines.some(({ notes }) => notes.length > 0) };
    });
  };

  // A head without a body is no head: PDF/UA asks for both.
  const headTag = table.rows.length > 0 ? addTag(tag, 'THead') : tag;
  const headCells = layRow(table.header, addTag(headTag, 'TR'), true);
  const headLook = { ...look, ground: colour.tint, rule: { colour: colour.accent, height: 1 } };
  const body = table.rows.length > 0 ? addTag(tag, 'TBody') : undefined;
  const cells = table.rows.map((row) => layRow(row, addTag(body, 'TR'), false));
  const heights = cells.map((row) => heightOf(linesOf(row), look));
  const alone = { keep: false, repeat: undefined, turned };
  const headBox = (share: number) => rowBox(headCells, padded(headLook, share), alone, setting);
  const head = headBox(1);
  // Inside lists and quotations more is drawn beside a row than the row knows of, and turned pages are not set tighter.
  const mayBeTighter = isTop && !turned;
  const rows = cells.map((row, i) => {
    const isNoted = table.noted === true && i === heights.length - 1;
    const keep = isNoted || isKept(heights, i, table.explained === true, setting.pageHeight);
    const tighter = (share: number) =>
      rowBox(row, padded(look, share), { ...alone, repeat: headBox(share) }, setting);
    return rowBox(row, look, { ...alone, keep, repeat: head, ...(mayBeTighter && { tighter }) }, setting);
  });
  const first = {
    ...head,
    before: caption.length > 0 ? 4 : before,
    keep: rows.length > 0,
    tighter: mayBeTighter ? headBox : undefined,
  };
  const above = caption.map((box) => ({
    ...box,
    tighter: mayBeTighter ? box.tighter : undefined,
    ...(turned && { turned }),
  }));
  return [...above, first, ...rows];
}

/** Space around the lines of a row gives way sooner than space between blocks: there is more of it, and less is seen. */
function padded(look: RowLook, share: number): RowLook {
  return { ...look, pad: look.pad * share * share };
}

/** Whether a row stands on the page of the next: a sum is never alone, and no table goes on for one or two last rows. */
function isKept(heights: readonly number[], i: number, hasLegend: boolean, pageHeight: number): boolean {
  const last = heights.length - 1;
  const tall = (from: number) => heights.slice(from).reduce((sum, height) => sum + height, 0);
  if (hasLegend && heights.length <= LEGEND_TABLE && tall(0) <= pageHeight * TALLEST_WHOLE.legend)
    return true;
  if (i === last) return hasLegend;
  if (heights.length <= SMALL_TABLE && tall(0) <= pageHeight * TALLEST_WHOLE.table) return true;
  if (i === last - 1) return true;
  if (i === 0) return heights[0]! <= pageHeight * TALLEST_END;
  return i > last - LAST_ROWS && tall(i) <= pageHeight * TALLEST_END;
}

function addCell(row: Tag, content: readonly Inline[], isHeader: boolean, namesRow: boolean): Tag {
  // A corner without words heads nothing.
  if (isHeader && content.length > 0)
    return addTag(row, 'TH', { attributes: { O: 'Table', Scope: 'Column' } });
  if (!isHeader && namesRow) return addTag(row, 'TH', { attributes: { O: 'Table', Scope: 'Row' } });
  return addTag(row, 'TD');
}

function alignmentOf(alignment: Alignment | undefined): Alignment {
  return alignment ?? 'left';
}

/** A row, or what is left of one, on a page of its kind. `lines` are those of the cells that it holds. */
function rowBox(
  cells: readonly Cell[],
  look: RowLook,
  on: OnPage,
  setting: Setting,
  lines = linesOf(cells),
): DrawnBox {
  const height = heightOf(lines, look);
  let drawn: Drawing | undefined;
  return {
    ...on,
    height,
    before: 0,
    notes: notesIn(cells, lines),
    // What goes on over many pages is drawn a page at a time: all that is left would otherwise be drawn on each.
    get content() {
      drawn ??= drawRow(cells, look, lines, height, setting);
      return drawn;
    },
    split: splitter(cells, look, on, setting, lines),
  };
}

/** The lines from one to before another. */
interface Lines {
  readonly from: number;
  readonly to: number;
}

function linesOf(cells: readonly Cell[]): Lines {
  return { from: 0, to: Math.max(1, ...cells.map((cell) => cell.lines.length)) };
}

function heightOf({ from, to }: Lines, { lineHeight, pad }: RowLook): number {
  return (to - from) * lineHeight + 2 * pad;
}

function notesIn(cells: readonly Cell[], { from, to }: Lines): readonly number[] {
  return cells.flatMap((cell) =>
    cell.hasNotes ? cell.lines.slice(from, to).flatMap((line) => line.notes) : [],
  );
}

function drawRow(
  cells: readonly Cell[],
  look: RowLook,
  { from, to }: Lines,
  height: number,
  setting: Setting,
): Drawing {
  const baseline = look.pad + baselineIn(look.lineHeight, look.size, setting.measurer);
  const marks: Mark[] = cells.flatMap((cell) =>
    cell.lines
      .slice(from, to)
      .map((line, i): Mark => ({ kind: 'text', x: cell.x, baseline: baseline + i * look.lineHeight, line })),
  );
  const fill = (y: number, tall: number, colour: string): Fill => ({
    kind: 'fill',
    x: look.x,
    y,
    width: look.width,
    height: tall,
    colour,
    reach: false,
  });
  const ground = look.ground === undefined ? [] : [fill(0, height, look.ground)];
  const rule = fill(height - look.rule.height, look.rule.height, look.rule.colour);
  return [...ground, rule, ...marks];
}

/** Cuts a row between lines; every cell goes on below where it was cut. Both halves know their header; the first may end its page. */
function splitter(
  cells: readonly Cell[],
  look: RowLook,
  { tighter: _, ...whole }: OnPage,
  setting: Setting,
  { from, to }: Lines,
): DrawnBox['split'] {
  return (room) => {
    const above = Math.min(to - from - 1, Math.floor((room - 2 * look.pad) / look.lineHeight));
    if (above < 1) return undefined;
    return [
      rowBox(cells, look, { ...whole, keep: false }, setting, { from, to: from + above }),
      rowBox(cells, look, whole, setting, { from: from + above, to }),
    ];
  };
}
