import type { KeyFigure } from '../../report/index.ts';
import { type DrawnBox, type Mark, plainBox } from './drawing.ts';
import { piecesOf, type Style } from './inline.ts';
import { breakLines, type Line } from './lines.ts';
import { baselineIn } from './paragraph.ts';
import type { Frame, Setting } from './setting.ts';
import { addTag, type Tag } from './tags.ts';

/** Four stand in one row where none has to be much smaller for it; otherwise three. An amount is never divided. */
const IN_ROW = 3;
const GAP = 8;
const PAD = 9;
/** The least share of its size that a figure is set in. */
const SMALLEST = 0.75;

interface Text {
  readonly lines: readonly Line[];
  readonly style: Style;
  readonly height: number;
}

/** Key figures as tiles, three beside each other: what it is, the figure, and what more is said. A list, in the order of reading. */
export function keyFigureBoxes(
  figures: readonly KeyFigure[],
  before: number,
  frame: Frame,
  setting: Setting,
): DrawnBox[] {
  const list = addTag(frame.tag, 'L', { attributes: { O: 'List', ListNumbering: 'None' } });
  const widthOf = (columns: number) => (frame.width - GAP * (columns - 1)) / columns;
  const size = setting.theme.size.heading[1] ?? setting.theme.size.body;
  const parts = figures.flatMap(({ value }) => value.split(' '));
  const widest = Math.max(1, ...parts.map((part) => setting.measurer.width(part, 'bold', size)));
  const share = (columns: number) => Math.min(1, (widthOf(columns) - 2 * PAD) / widest);
  const fits = figures.length === IN_ROW + 1 && share(IN_ROW + 1) >= SMALLEST;
  const columns = fits ? IN_ROW + 1 : Math.min(IN_ROW, figures.length);
  const width = widthOf(columns);
  const look = { width: width - 2 * PAD, size: size * Math.max(SMALLEST, share(columns)) };
  const rows = Array.from({ length: Math.ceil(figures.length / columns) }, (_, i) =>
    figures.slice(i * columns, (i + 1) * columns),
  );
  return rows.map((row, i) => {
    const tiles = row.map((figure) => {
      const body = addTag(addTag(list, 'LI'), 'LBody');
      return textsOf(figure, body, look, frame, setting);
    });
    const heights = tiles.map((texts) =>
      texts.reduce((sum, text) => sum + text.height * text.lines.length, 0),
    );
    const height = Math.max(...heights) + 2 * PAD;
    const marks = tiles.flatMap((texts, column) =>
      tileMarks(texts, frame.x + column * (width + GAP), width, height, setting),
    );
    return plainBox(marks, height, { before: i === 0 ? before : GAP, keep: i < rows.length - 1 });
  });
}

function textsOf(
  { label, value, note }: KeyFigure,
  tag: Tag,
  look: { readonly width: number; readonly size: number },
  frame: Frame,
  setting: Setting,
): readonly Text[] {
  const { size, colour, leading } = setting.theme;
  const muted: Style = { ...frame.style, size: size.small, colour: colour.muted };
  const large: Style = {
    ...frame.style,
    face: 'bold',
    size: look.size,
    colour: colour.heading,
  };
  const set = (words: string, style: Style): Text => ({
    lines: breakLines(
      piecesOf([{ kind: 'text', text: words }], addTag(tag, 'P'), style, setting.inline),
      {
        width: look.width,
        characters: Number.POSITIVE_INFINITY,
        align: 'left',
        hyphenate: setting.hyphenate,
      },
      setting.measurer,
    ),
    style,
    height: style.size * leading.table,
  });
  return [set(label, muted), set(value, large), ...(note === undefined ? [] : [set(note, muted)])];
}

function tileMarks(
  texts: readonly Text[],
  x: number,
  width: number,
  height: number,
  setting: Setting,
): readonly Mark[] {
  const { tint, accent } = setting.theme.colour;
  const marks: Mark[] = [
    { kind: 'fill', x, y: 0, width, height, colour: tint, reach: false },
    { kind: 'fill', x, y: 0, width: 2.5, height, colour: accent, reach: false },
  ];
  let y = PAD;
  for (const { lines, style, height: tall } of texts) {
    for (const line of lines) {
      marks.push({
        kind: 'text',
        x: x + PAD,
        baseline: y + baselineIn(tall, style.size, setting.measurer),
        line,
      });
      y += tall;
    }
  }
  return marks;
}
