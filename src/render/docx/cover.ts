import type { Cover } from '../../report/index.ts';
import { factParts, type Part } from './blocks.ts';
import type { Context } from './context.ts';
import { logoParts } from './figure.ts';
import { words } from './inlines.ts';
import { type Line, Paragraph, type ParagraphSetting, Table, TableCell, TableRow } from './pieces/index.ts';
import { colour, halfPoints, twips } from './word-values.ts';

/** Above the first words of the cover, in twips; and on a field, where a row of the table is the field. */
const COVER_TOP = 2400;
const FIELD_TOP = 1400;
const FIELD_FOOT = 500;

/** The cover: logo, label, title, subtitle and the facts. What the theme sets on a field stands on one here as well. */
export function coverParts(cover: Cover, context: Context): readonly Part[] {
  const { logo, form } = context.theme.cover;
  const onField = form === 'fält';
  return [
    ...(logo === undefined ? [] : logoParts(logo, context)),
    ...(onField ? fieldParts(cover, context) : wordLines(cover, COVER_TOP, context)),
    ...factParts(cover.facts, { indent: 0, depth: 0 }, context),
  ];
}

/** The first line has the space above it, whichever it is. */
function wordLines(
  { label, title, subtitle }: Cover,
  before: number,
  { theme }: Context,
  ink?: string,
): readonly Paragraph[] {
  const own = ink === undefined ? {} : { color: ink };
  const size = halfPoints(theme.size.body + 2);
  const lines: ParagraphSetting[] = [];
  const texts = [
    { style: 'Etikett', text: label, look: { size, color: ink ?? colour(theme.colour.accent) } },
    { style: 'Title', text: title, look: own },
    { style: 'Subtitle', text: subtitle, look: own },
  ];
  return texts.flatMap(({ style, text, look }) => {
    if (text === undefined) return [];
    const spacing = lines.length === 0 ? { spacing: { before } } : {};
    lines.push({ style, ...spacing });
    return [new Paragraph({ style, ...spacing, children: words(text, look) })];
  });
}

/**
 * From edge to edge of the page, and as high as its words. The field is the fill of a table's cell and no shape behind the text: so light words never stand on
 * white where a program shows no shapes.
 */
function fieldParts(cover: Cover, context: Context): readonly (Paragraph | Table)[] {
  const { page, colour: ink } = context.theme;
  const none: Line = { style: 'none', size: 0, color: 'auto' };
  const width = twips(page.width);
  const margin = twips(page.margin.left);
  const field = new Table({
    layout: 'fixed',
    width,
    indent: -margin,
    columnWidths: [width],
    margins: { across: 0, along: margin },
    borders: { top: none, left: none, bottom: none, right: none, insideH: none, insideV: none },
    rows: [
      new TableRow({
        isWhole: true,
        cells: [
          new TableCell({
            width,
            fill: colour(ink.accent),
            paragraphs: [
              ...wordLines(cover, FIELD_TOP, context, colour(ink.paper)),
              new Paragraph({ style: 'Tabellslut', spacing: { before: 0, after: FIELD_FOOT } }),
            ],
          }),
        ],
      }),
    ],
  });
  return [field, new Paragraph({ style: 'Tabellslut', spacing: { before: 0, after: FIELD_FOOT } })];
}
