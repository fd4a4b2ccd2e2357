import type { Alignment, Inline, Table } from '../../report/index.ts';
import { CELL_PAD } from './columns.ts';
import { type DrawnBox, type Fill, type Mark, plainBox } from './drawing.ts';
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
}

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
      return { x, lines: breakLines(pieces, column, setting.measurer) };
    });
  };

  // A head without a body is no head: PDF/UA asks for both.
  const headTag = table.rows.length > 0 ? addTag(tag, 'THead') : tag;
  const headCells = layRow(table.header, addTag(headTag, 'TR'), true);
  const headLook = { ...look, ground: colour.tint, rule: { colour: colour.accent, height: 1 } };
  const head = rowBox(headCells, headLook, setting);
  const body = table.rows.length > 0 ? addTag(tag, 'TBody') : undefined;
  const cells = table.rows.map((row) => layRow(row, addTag(body, 'TR'), false));
  const bare = cells.map((row) => rowBox(row, look, setting));
  const tighterHead = (share: number) => rowBox(headCells, padded(headLook, share), setting);
  const rows = bare.map((box, i) => ({
    ...withRepeat({ ...box, keep: isKept(bare, i, table.explained === true, setting.pageHeight) }, head),
    tighter: (share: number) =>
      withRepeat(rowBox(cells[i]!, padded(look, share), setting), tighterHead(share)),
  }));
  const first = {
    ...head,
    before: caption.length > 0 ? 4 : before,
    keep: rows.length > 0,
    tighter: tighterHead,
  };
  const boxes = [...caption, first, ...rows];
  // Inside lists and quotations more is drawn beside a row than the row knows of.
  if (!isTop) return boxes.map((box) => ({ ...box, tighter: undefined }));
  return turned ? boxes.map(turnedBox) : boxes;
}

/** Space around the lines of a row gives way sooner than space between blocks: there is more of it, and less is seen. */
function padded(look: RowLook, share: number): RowLook {
  return { ...look, pad: look.pad * share * share };
}

/** Whether a row stands on the page of the next: a sum is never alone, and no table goes on for one or two last rows. */
function isKept(rows: readonly DrawnBox[], i: number, hasLegend: boolean, pageHeight: number): boolean {
  const last = rows.length - 1;
  const tall = (from: number) => rows.slice(from).reduce((sum, row) => sum + row.height, 0);
  if (hasLegend && rows.length <= LEGEND_TABLE && tall(0) <= pageHeight * TALLEST_WHOLE.legend) return true;
  if (i === last) return hasLegend;
  if (rows.length <= SMALL_TABLE && tall(0) <= pageHeight * TALLEST_WHOLE.table) return true;
  if (i === last - 1) return true;
  if (i === 0) return rows[0]!.height <= pageHeight * TALLEST_END;
  return i > last - LAST_ROWS && tall(i) <= pageHeight * TALLEST_END;
}

/** Both halves of a row that is cut stand on turned pages. */
function turnedBox(box: DrawnBox): DrawnBox {
  const { split } = box;
  return {
    ...box,
    turned: true,
    tighter: undefined,
    split:
      split &&
      ((room) => {
        const parts = split(room);
        return parts && [turnedBox(parts[0]), turnedBox(parts[1])];
      }),
  };
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

function rowBox(cells: readonly Cell[], look: RowLook, setting: Setting): DrawnBox {
  const count = Math.max(1, ...cells.map((cell) => cell.lines.length));
  const height = count * look.lineHeight + 2 * look.pad;
  const baseline = look.pad + baselineIn(look.lineHeight, look.size, setting.measurer);
  const marks: Mark[] = cells.flatMap((cell) =>
    cell.lines.map(
      (line, i): Mark => ({ kind: 'text', x: cell.x, baseline: baseline + i * look.lineHeight, line }),
    ),
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
  return { ...plainBox([...ground, rule, ...marks], height), split: splitter(cells, count, look, setting) };
}

/** Cuts a row between lines; every cell goes on below where it was cut. */
function splitter(cells: readonly Cell[], count: number, look: RowLook, setting: Setting): DrawnBox['split'] {
  return (room) => {
    const above = Math.min(count - 1, Math.floor((room - 2 * look.pad) / look.lineHeight));
    if (above < 1) return undefined;
    const part = (from: number, to: number) =>
      rowBox(
        cells.map((cell) => ({ x: cell.x, lines: cell.lines.slice(from, to) })),
        look,
        setting,
      );
    return [part(0, above), part(above, count)];
  };
}

/** Both halves of a row that is cut know their header. */
function withRepeat(box: DrawnBox, repeat: DrawnBox): DrawnBox {
  const { split } = box;
  return {
    ...box,
    repeat,
    split:
      split &&
      ((room) => {
        const parts = split(room);
        return parts && [withRepeat(parts[0], repeat), withRepeat({ ...parts[1], keep: box.keep }, repeat)];
      }),
  };
}
