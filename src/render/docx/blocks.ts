import type { Span } from '../../diagnostics/index.ts';
import {
  type Block,
  type Fact,
  type Heading,
  type Inline,
  type List,
  type ListItem,
  wordsOf,
} from '../../report/index.ts';
import { drawChart } from '../chart/index.ts';
import { introduces } from '../introduces.ts';
import { aboutWidth } from '../vector/index.ts';
import type { Context } from './context.ts';
import { pictureParts, svgParts } from './figure.ts';
import { bookmarked, CODE_FONT, inlineRuns, words } from './inlines.ts';
import { keyFigureParts } from './key-figures.ts';
import {
  type Contents,
  Paragraph,
  type ParagraphSetting,
  type Piece,
  Tab,
  type Table,
  TextRun,
} from './pieces/index.ts';
import { tableParts } from './table.ts';
import { clean, twips } from './word-values.ts';

export type Part = Paragraph | Table | Contents;

/** Where blocks stand: how far in (twips), how deep among lists, and in which style their paragraphs are. */
export interface Frame {
  readonly indent: number;
  readonly depth: number;
  readonly style?: string;
  /** No page ends after what is drawn, and more space follows it than between the lines of a list. */
  readonly keep?: boolean | undefined;
  readonly ends?: boolean | undefined;
  /** Of the heading that the text begins with. */
  readonly startsPage?: true;
}

/** One step in, in twips; and the space after a list or facts, as after a paragraph. */
const STEP = 360;
const AFTER_SET = 120;
/** Deep among lists a step is small: the thirtieth level still has room for its words. */
const [DEEP, SMALL_STEP] = [9, 90];
/** Facts of so few lines stand together. */
const SHORT_FACTS = 6;

export function blockParts(blocks: readonly Block[], frame: Frame, context: Context): readonly Part[] {
  const { keep, ends, ...plain } = frame;
  return blocks.flatMap((block, i) => {
    const isLast = i === blocks.length - 1;
    const own = { keep: introduces(blocks, i) || (isLast && keep), ends: isLast && ends };
    return drawn(block, { ...plain, ...own }, context);
  });
}

function drawn(block: Block, frame: Frame, context: Context): readonly Part[] {
  switch (block.kind) {
    case 'heading':
      return [headingLine(block, block.from, frame, context)];
    case 'label':
      return [
        paragraph(context.places.marked(block.from, block.text, words(block.text, {})), {
          ...frame,
          style: 'Etikett',
        }),
      ];
    case 'paragraph':
      return [paragraph(markedRuns(block.content, block.from, context), frame)];
    case 'list':
      return listParts(block, frame, context);
    case 'table':
      return tableParts(block, block.from, frame.indent, context);
    case 'quote':
      return blockParts(block.blocks, { ...frame, indent: frame.indent + STEP, style: 'Quote' }, context);
    case 'code':
      return [
        paragraph(context.places.marked(block.from, block.text, codeRuns(block.text)), {
          ...frame,
          style: 'Kod',
        }),
      ];
    case 'chart':
      return svgParts(drawChart(block, context.textWidth / 20), block, frame.indent, context, block.from);
    case 'figure':
      return pictureParts(block, frame.indent, context, block.from);
    case 'divider':
      return [new Paragraph({ style: 'Avdelare', ...indented(frame) })];
    case 'facts':
      return factParts(block.facts, frame, context, block.from);
    case 'keyFigures':
      return keyFigureParts(block.figures, frame.indent, context);
  }
}

/** A line of content in the bookmark that says where it was written. */
export function markedRuns(
  content: readonly Inline[],
  from: Span | undefined,
  context: Context,
): readonly Piece[] {
  return context.places.marked(from, wordsOf(content), inlineRuns(content, context));
}

export function paragraph(children: readonly Piece[], frame: Frame, more: ParagraphSetting = {}): Paragraph {
  return new Paragraph({
    ...(frame.style !== undefined && { style: frame.style }),
    ...(frame.keep && { keepNext: true }),
    ...(frame.ends && { spacing: { after: AFTER_SET } }),
    ...indented(frame),
    ...more,
    children,
  });
}

function indented({ indent }: Frame): Pick<ParagraphSetting, 'indent'> {
  return indent === 0 ? {} : { indent: { left: indent } };
}

/** A heading that stands in no contents has a style of its own with the same look and level: Word fills the contents by style. */
function headingLine(
  heading: Heading,
  from: Span | undefined,
  { startsPage }: Frame,
  context: Context,
): Paragraph {
  const { level, number, content, id, listed } = heading;
  const line = [...words(number === undefined ? '' : `${number} `, {}), ...inlineRuns(content, context)];
  const children = bookmarked(id, context.places.marked(from, wordsOf(content), line), context);
  const start = startsPage ? { pageBreakBefore: true } : {};
  return new Paragraph({
    style: `${listed === false ? 'Underrubrik' : 'Heading'}${level}`,
    ...start,
    children,
  });
}

/** Line ends and tabs of code are kept. */
function codeRuns(text: string): readonly Piece[] {
  return clean(text)
    .split(/\r?\n/)
    .map(
      (line, i) =>
        new TextRun({ font: CODE_FONT, text: line.replaceAll('\t', '    '), ...(i > 0 && { break: 1 }) }),
    );
}

/** Names to the left and what they are to the right; a list begins on the line of its name. */
export function factParts(
  facts: readonly Fact[],
  frame: Frame,
  context: Context,
  around?: Span,
): readonly Part[] {
  const widest = facts.reduce((so, { term }) => Math.max(so, aboutWidth(term, context.theme.size.body)), 0);
  const column = Math.min(MOST_NAME, Math.max(LEAST_NAME, twips(widest) + 200));
  const room = (context.textWidth - frame.indent - column) / 20;
  const linesIn = (value: readonly Inline[]) =>
    Math.max(1, Math.ceil(aboutWidth(wordsOf(value), context.theme.size.body) / room));
  const lines = facts.reduce(
    (sum, { values }) => sum + values.reduce((so, value) => so + linesIn(value), 0),
    0,
  );
  return facts.flatMap((fact, i) => {
    const isLast = i === facts.length - 1;
    const keep = isLast
      ? frame.keep
      : lines <= SHORT_FACTS || ((i === 0 || i === facts.length - 2) && !isList(fact));
    const own: Frame = { ...frame, keep, ends: isLast };
    if (!isList(fact)) return [factLine(fact, column, own, context, around)];
    // The list stands where other values do, and begins beside its name.
    const values: Frame = { ...own, style: 'Uppgiftsvar', indent: frame.indent + column };
    const name = { keepNext: true, beside: column - BETWEEN, spacing: { before: 0, after: 0 } };
    return [
      paragraph(words(fact.term, { bold: true }), { ...frame, style: 'Uppgift' }, name),
      ...factValues(fact, values, context, fact.from ?? around),
    ];
  });
}

/** How wide the names' column may be, in twips. */
const [LEAST_NAME, MOST_NAME] = [1400, 3400];
const BETWEEN = 60;

function factLine(
  { term, values, from, valuesFrom }: Fact,
  column: number,
  frame: Frame,
  context: Context,
  around: Span | undefined,
): Paragraph {
  const left = frame.indent + column;
  const runs = values.flatMap((value, i) => [
    ...(i === 0 ? [] : [new TextRun({ break: 1 })]),
    ...markedRuns(value, valuesFrom?.[i] ?? from ?? around, context),
  ]);
  return paragraph([...words(term, { bold: true }), new TextRun({ children: [new Tab()] }), ...runs], frame, {
    style: 'Uppgift',
    indent: { left, hanging: column },
    tabStops: [{ type: 'left', position: left }],
  });
}

function isList({ values, list }: Fact): boolean {
  return list !== undefined && !(list === 'bullets' && values.length === 1);
}

function factValues(
  { values, list, valuesFrom }: Fact,
  frame: Frame,
  context: Context,
  around: Span | undefined,
): readonly Part[] {
  const items = values.map((content, i): ListItem => {
    const from = valuesFrom?.[i] ?? around;
    return { checked: undefined, blocks: [{ kind: 'paragraph', content, ...(from && { from }) }] };
  });
  const start = typeof list === 'object' ? list.from : undefined;
  return listParts({ kind: 'list', ordered: start !== undefined, start: start ?? 1, items }, frame, context);
}

function listParts(list: List, frame: Frame, context: Context): readonly Part[] {
  let numbers = list.ordered ? context.lists.numbered(frame.depth, list.start) : 'plain';
  const last = list.items.length - 1;
  return list.items.flatMap((item, i) => {
    // Word counts on by itself; a number of its author's own begins a list of its own.
    if (item.number !== undefined) numbers = context.lists.numbered(frame.depth, item.number);
    // Neither the first item nor the last stands alone on a page; after the last of the outermost list the text goes on.
    const keep = i === last ? frame.keep : i === 0 || i === last - 1;
    const ends = i === last && (frame.depth === 0 || frame.ends);
    return itemParts(item, referenceOf(item, numbers), { ...frame, keep, ends }, context);
  });
}

function referenceOf({ checked }: ListItem, otherwise: string): string {
  return checked === undefined ? otherwise : checked ? 'done' : 'notDone';
}

/** The marker stands at the item's first paragraph; where it begins with something else, at an empty one before it. */
function itemParts(item: ListItem, reference: string, frame: Frame, context: Context): readonly Part[] {
  const step = frame.depth < DEEP ? STEP : SMALL_STEP;
  const inner: Frame = { ...frame, indent: frame.indent + step, depth: frame.depth + 1 };
  const [first, ...rest] = item.blocks;
  const begins = first?.kind === 'paragraph';
  const below = begins ? rest : item.blocks;
  const isWhole = below.length === 0;
  const own = {
    ...inner,
    keep: isWhole ? frame.keep : !begins || introduces(item.blocks, 0),
    ends: isWhole && frame.ends,
  };
  const line = paragraph(begins ? markedRuns(first.content, first.from, context) : [], own, {
    style: frame.style ?? 'ListParagraph',
    numbering: { list: context.lists.idOf(reference), level: context.lists.levelOf(frame.depth) },
    indent: { left: inner.indent, hanging: STEP },
  });
  return [line, ...blockParts(below, inner, context)];
}
