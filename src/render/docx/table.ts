import type { Span } from '../../diagnostics/index.ts';
import { type Inline, type Table as ReportTable, wordsOf } from '../../report/index.ts';
import { CELL_MARGIN, columnsOf, type WordColumns } from './columns.ts';
import type { Context } from './context.ts';
import { captionRuns, inlineRuns } from './inlines.ts';
import { type Line, Paragraph, Table, TableCell, TableRow } from './pieces/index.ts';
import { colour } from './word-values.ts';

/** The table with its caption above, and a small empty line below: Word joins tables that nothing parts. */
export function tableParts(
  table: ReportTable,
  from: Span | undefined,
  indent: number,
  context: Context,
): readonly (Paragraph | Table)[] {
  const width = context.textWidth - indent;
  const columns = columnsOf(table, width, context.theme);
  const { widths } = columns;
  const caption =
    table.caption === undefined
      ? []
      : [
          new Paragraph({
            style: 'Caption',
            keepNext: true,
            children: captionRuns(table.caption, table, 'table', context),
          }),
        ];
  const line: Line = { style: 'single', size: 4, color: colour(context.theme.colour.line) };
  const none: Line = { style: 'none', size: 0, color: 'auto' };
  const drawn = new Table({
    layout: 'autofit',
    width,
    ...(indent > 0 && { indent }),
    columnWidths: widths,
    look: { firstColumn: table.rowHeaders },
    margins: { across: 40, along: CELL_MARGIN },
    borders: { top: line, left: none, bottom: line, right: none, insideH: line, insideV: none },
    rows: [
      rowOf(table.header, from, table, -1, columns, context),
      ...table.rows.map((row, i) => rowOf(row, table.rowsFrom?.[i] ?? from, table, i, columns, context)),
    ],
  });
  return [...caption, drawn, new Paragraph({ style: 'Tabellslut' })];
}

/** A row of more lines than this may go on overleaf: where it does not fit any page it would else be cut. */
const TALLEST_ROW = 20;
/** Tables of so few rows and lines are not divided between pages, nor are those that a legend explains. */
const SMALL = { rows: 4, lines: 16 } as const;
const LEGEND = { rows: 16, lines: 24 } as const;

/** Whether a row stands on the page of the next: the header with two rows, the last with two before it. */
function isKept(table: ReportTable, i: number, lines: readonly number[]): boolean {
  const last = table.rows.length - 1;
  const all = lines.reduce((sum, count) => sum + count, 0);
  const hasLegend = table.explained === true;
  if (hasLegend && table.rows.length <= LEGEND.rows && all <= LEGEND.lines) return true;
  if (i === last) return hasLegend || table.noted === true;
  return (table.rows.length <= SMALL.rows && all <= SMALL.lines) || i <= 0 || i >= last - 2;
}

/**
 * The header, at -1, is marked as one and comes again on every page. No row is divided between pages. The row's first cell says where the
 * row was written, and what all of its words come to.
 */
function rowOf(
  row: readonly (readonly Inline[])[],
  from: Span | undefined,
  table: ReportTable,
  at: number,
  { widths, size, lines }: WordColumns,
  context: Context,
): TableRow {
  const isHeader = at < 0;
  const isWhole = isHeader || lines[at + 1]! <= TALLEST_ROW;
  const keepNext = isWhole && isKept(table, at, lines);
  return new TableRow({
    isHeader,
    isWhole,
    cells: row.map(
      (cell, i) =>
        new TableCell({
          width: widths[i]!,
          ...(isHeader && { fill: colour(context.theme.colour.tint) }),
          paragraphs: [
            new Paragraph({
              style: size < context.theme.size.table ? 'Tabelltextliten' : 'Tabelltext',
              alignment: table.align[i] ?? 'left',
              ...(keepNext && { keepNext }),
              children: context.places.marked(
                i === 0 ? from : undefined,
                i === 0 ? row.map(wordsOf).join(' ') : '',
                inlineRuns(cell, context, isHeader ? { bold: true } : {}),
              ),
            }),
          ],
        }),
    ),
  });
}
