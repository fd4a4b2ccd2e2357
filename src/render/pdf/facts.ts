import type { Fact, Inline } from '../../report/index.ts';
import { type DrawnBox, type Mark, plainBox } from './drawing.ts';
import { piecesOf, type Style } from './inline.ts';
import { breakLines, type Line } from './lines.ts';
import { baselineIn, wordLine } from './paragraph.ts';
import type { Frame, Setting } from './setting.ts';
import { addTag, type Tag } from './tags.ts';

/** Space above and below a fact, and above each but the first item of a list in one. Points. */
const PAD = 2.5;
const ITEM_GAP = 2;
/** Values begin at one of few places, a share of the size apart: lists below each other would else miss each other by a point or two. */
const STEP = 1.5;
/** A fact of few lines is not divided between pages, and facts of few lines together stand together. */
const SHORT_FACT = 4;
const SHORT_FACTS = 6;

/** A line of a value, with the bullet or number that hangs beside it. */
interface ValueLine {
  readonly line: Line;
  readonly label: { readonly line: Line; readonly x: number } | undefined;
  /** The first of an item but the first. */
  readonly opens: boolean;
  /** Whether a page may end after it without leaving a single line of a value behind. */
  readonly mayEnd: boolean;
}

/** Terms and values in two columns; a table whose rows have names. Several values may be a list. */
export function factBoxes(
  facts: readonly Fact[],
  before: number,
  frame: Frame,
  setting: Setting,
): DrawnBox[] {
  const term: Style = { ...frame.style, face: 'bold', colour: setting.theme.colour.heading };
  const widest = Math.max(0, ...facts.map((fact) => setting.measurer.width(fact.term, 'bold', term.size)));
  const gap = frame.style.size * 1.2;
  const step = frame.style.size * STEP;
  const left = Math.min(Math.ceil((widest + gap) / step) * step, frame.width * 0.4);
  const body = addTag(addTag(frame.tag, 'Table'), 'TBody');
  const isTop = frame.width === setting.bodyWidth;
  const rows = facts.map((fact) => {
    const row = addTag(body, 'TR');
    const name = addTag(row, 'TH', { attributes: { O: 'Table', Scope: 'Row' } });
    const words = linesIn([{ kind: 'text', text: fact.term }], name, term, left - gap / 2, setting);
    const column = { ...frame, x: frame.x + left, width: frame.width - left, tag: addTag(row, 'TD') };
    const values = valueLines(fact, column, setting);
    const boxAt = (i: number, pad: number) => rowBox(words, values, i, column.x, pad, frame, setting);
    // A line is drawn tighter by itself: a list of a thousand would be drawn anew for each of them.
    const tighter = (i: number) => (share: number) => boxAt(i, PAD * share * share);
    return Array.from({ length: Math.max(1, words.length, values.length) }, (_, i) =>
      isTop ? { ...boxAt(i, PAD), tighter: tighter(i) } : boxAt(i, PAD),
    );
  });
  const firstRow = rows[0]?.length ?? 0;
  const boxes = rows.flat();
  const whole = boxes.length <= SHORT_FACTS ? boxes.length : firstRow;
  const beforeLast = rows.length > 1 ? boxes.length - (rows.at(-1)?.length ?? 0) - 1 : -1;
  return boxes.map((box, i) => ({
    ...box,
    before: i === 0 ? before : box.before,
    // Neither the first of several facts nor the last stands alone.
    keep: i < boxes.length - 1 && (box.keep || i < whole || i === beforeLast),
  }));
}

function valueLines(fact: Fact, column: Frame, setting: Setting): readonly ValueLine[] {
  const { list } = fact;
  if (!list || (list === 'bullets' && fact.values.length === 1)) {
    return fact.values.flatMap((value) =>
      asValue(linesIn(value, addTag(column.tag, 'P'), column.style, column.width, setting), undefined, false),
    );
  }
  const numbering = list === 'bullets' ? 'Disc' : 'Decimal';
  const tag = addTag(column.tag, 'L', { attributes: { O: 'List', ListNumbering: numbering } });
  const { size, colour } = column.style;
  const items = fact.values.map((value, i) => {
    const item = addTag(tag, 'LI');
    const style = { ...column.style, colour: list === 'bullets' ? setting.theme.colour.accent : colour };
    const sign = list === 'bullets' ? '•' : `${list.from + i}.`;
    return { value, label: wordLine(sign, addTag(item, 'Lbl'), style, setting), item };
  });
  const hang = Math.max(...items.map(({ label }) => label.width)) + size * 0.5;
  return items.flatMap(({ value, label, item }, i) => {
    const lines = linesIn(value, addTag(item, 'LBody'), column.style, column.width - hang, setting);
    const moved = lines.map((line) => ({
      ...line,
      fragments: line.fragments.map((fragment) => ({ ...fragment, x: fragment.x + hang })),
    }));
    return asValue(moved, { line: label.line, x: column.x + hang - size * 0.5 - label.width }, i > 0);
  });
}

function asValue(lines: readonly Line[], label: ValueLine['label'], opens: boolean): readonly ValueLine[] {
  return lines.map((line, i) => ({
    line,
    label: i === 0 ? label : undefined,
    opens: opens && i === 0,
    mayEnd: i === lines.length - 1 || (i > 0 && i < lines.length - 2),
  }));
}

/** One box a line, so that a long list may go on overleaf; the row's line stands below the last. */
function rowBox(
  term: readonly Line[],
  values: readonly ValueLine[],
  i: number,
  x: number,
  pad: number,
  frame: Frame,
  setting: Setting,
): DrawnBox {
  const { size } = frame.style;
  const height = size * Math.min(frame.leading, 1.35);
  const count = Math.max(1, term.length, values.length);
  const value = values[i];
  const above = i === 0 ? pad : 0;
  const isLast = i === count - 1;
  const baseline = above + baselineIn(height, size, setting.measurer);
  const marks: Mark[] = [
    ...(term[i] ? [{ kind: 'text', x: frame.x, baseline, line: term[i] } as const] : []),
    ...(value?.label ? [{ kind: 'text', baseline, ...value.label } as const] : []),
    ...(value ? [{ kind: 'text', x, baseline, line: value.line } as const] : []),
  ];
  const tall = above + height + (isLast ? pad : 0);
  const { colour } = setting.theme;
  const rule = { x: frame.x, y: tall - 0.6, width: frame.width, height: 0.6, colour: colour.line };
  const isWhole = count <= SHORT_FACT || i === 0 || i >= count - 2 || i < term.length;
  return plainBox(isLast ? [{ kind: 'fill', ...rule, reach: false }, ...marks] : marks, tall, {
    before: value?.opens ? ITEM_GAP : 0,
    keep: !isLast && (isWhole || value?.mayEnd === false),
  });
}

function linesIn(
  content: readonly Inline[],
  tag: Tag,
  style: Style,
  width: number,
  setting: Setting,
): Line[] {
  return breakLines(
    piecesOf(content, tag, style, setting.inline),
    { width, characters: Number.POSITIVE_INFINITY, align: 'left', hyphenate: setting.hyphenate },
    setting.measurer,
  );
}
