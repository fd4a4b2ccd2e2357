import type { KeyFigure } from '../../report/index.ts';
import type { Context } from './context.ts';
import { words } from './inlines.ts';
import { type Line, Paragraph, Table, TableCell, TableRow } from './pieces/index.ts';
import { colour } from './word-values.ts';

/** Four stand in one row; otherwise three. */
const IN_ROW = 3;

/** Key figures as tiles: a table without lines, each cell a figure with what it is above it. */
export function keyFigureParts(
  figures: readonly KeyFigure[],
  indent: number,
  context: Context,
): readonly (Paragraph | Table)[] {
  const columns = figures.length === IN_ROW + 1 ? figures.length : Math.min(IN_ROW, figures.length);
  const whole = context.textWidth - indent;
  const width = Math.floor(whole / columns);
  const rows = Array.from({ length: Math.ceil(figures.length / columns) }, (_, i) =>
    Array.from({ length: columns }, (_none, column) => figures[i * columns + column]),
  );
  const gap: Line = { style: 'single', size: 24, color: colour(context.theme.colour.paper) };
  const table = new Table({
    layout: 'fixed',
    width: width * columns,
    ...(indent > 0 && { indent }),
    columnWidths: Array.from({ length: columns }, () => width),
    margins: { across: 100, along: 140 },
    borders: { top: gap, left: gap, bottom: gap, right: gap, insideH: gap, insideV: gap },
    rows: rows.map(
      (row) =>
        new TableRow({
          isWhole: true,
          cells: row.map(
            (figure) =>
              new TableCell({
                width,
                ...(figure && { fill: colour(context.theme.colour.tint) }),
                paragraphs: figure ? linesOf(figure, context) : [new Paragraph({})],
              }),
          ),
        }),
    ),
  });
  return [table, new Paragraph({ style: 'Tabellslut' })];
}

function linesOf({ label, value, note }: KeyFigure, { theme }: Context): readonly Paragraph[] {
  const muted = { color: colour(theme.colour.muted) };
  const large = {
    bold: true,
    size: Math.round((theme.size.heading[1] ?? theme.size.body) * 2),
    color: colour(theme.colour.heading),
  };
  return [
    new Paragraph({ style: 'Tabelltext', keepNext: true, children: words(label, muted) }),
    new Paragraph({ style: 'Tabelltext', children: words(value, large) }),
    ...(note === undefined ? [] : [new Paragraph({ style: 'Tabelltext', children: words(note, muted) })]),
  ];
}
