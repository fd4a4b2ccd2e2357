import {
  AlignmentType,
  BorderStyle,
  type IBorderOptions,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { Span } from '../../diagnostics/index.ts';
import { type Inline, type Table as ReportTable, wordsOf } from '../../report/index.ts';
import { CELL_MARGIN, columnsOf, type WordColumns } from './columns.ts';
import type { Context } from './context.ts';
import { captionRuns, inlineRuns } from './inlines.ts';
import { colour } from './word-values.ts';

const ALIGN = { left: AlignmentType.LEFT, right: AlignmentType.RIGHT, center: AlignmentType.CENTER } as const;

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
  const lines: IBorderOptions = {
    style: BorderStyle.SINGLE,
    size: 4,
    color: colour(context.theme.colour.line),
  };
  const none: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const drawn = new Table({
    layout: TableLayoutType.AUTOFIT,
    width: { size: width, type: WidthType.DXA },
    ...(indent > 0 && { indent: { size: indent, type: WidthType.DXA } }),
    columnWidths: widths,
    tableLook: {
      firstRow: true,
      lastRow: false,
      firstColumn: table.rowHeaders,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    margins: { top: 40, bottom: 40, left: CELL_MARGIN, right: CELL_MARGIN },
    borders: {
      top: lines,
      bottom: lines,
      insideHorizontal: lines,
      left: none,
      right: none,
      insideVertical: none,
    },
    rows: [
      rowOf(table.header, from, table, columns, context, true),
      ...table.rows.map((row, i) => rowOf(row, table.rowsFrom?.[i] ?? from, table, columns, context, false)),
    ],
  });
  return [...caption, drawn, new Paragraph({ style: 'Tabellslut' })];
}

/** The header is marked as one and comes again on every page. The row's first cell says where the row was written. */
function rowOf(
  row: readonly (readonly Inline[])[],
  from: Span | undefined,
  table: ReportTable,
  { widths, size }: WordColumns,
  context: Context,
  isHeader: boolean,
): TableRow {
  return new TableRow({
    ...(isHeader && { tableHeader: true, cantSplit: true }),
    children: row.map(
      (cell, i) =>
        new TableCell({
          width: { size: widths[i]!, type: WidthType.DXA },
          ...(isHeader && {
            shading: { type: ShadingType.CLEAR, color: 'auto', fill: colour(context.theme.colour.tint) },
          }),
          children: [
            new Paragraph({
              style: size < context.theme.size.table ? 'Tabelltextliten' : 'Tabelltext',
              alignment: ALIGN[table.align[i] ?? 'left'],
              children: context.places.marked(
                i === 0 ? from : undefined,
                wordsOf(cell),
                inlineRuns(cell, context, isHeader || (table.rowHeaders && i === 0) ? { bold: true } : {}),
              ),
            }),
          ],
        }),
    ),
  });
}
