import {
  HeadingLevel,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
  type Table,
  TextRun,
} from 'docx';
import type { Block, Fact, Heading, List, ListItem } from '../../report/index.ts';
import { drawChart } from '../chart/index.ts';
import type { Desk } from './desk.ts';
import { pictureParts, svgParts } from './figure.ts';
import { bookmarked, CODE_FONT, inlineRuns, words } from './inlines.ts';
import { tableParts } from './table.ts';
import { clean } from './words.ts';

export type Part = Paragraph | Table;

/** Where blocks stand: how far in (twips), how deep among lists, and in which style their paragraphs are. */
export interface Frame {
  readonly indent: number;
  readonly depth: number;
  readonly style?: string;
}

/** One step in, in twips. */
const STEP = 360;

export function blockParts(blocks: readonly Block[], frame: Frame, desk: Desk): readonly Part[] {
  return blocks.flatMap((block) => drawn(block, frame, desk));
}

function drawn(block: Block, frame: Frame, desk: Desk): readonly Part[] {
  switch (block.kind) {
    case 'heading':
      return [headingLine(block, desk)];
    case 'label':
      return [paragraph(words(block.text, {}), { ...frame, style: 'Etikett' })];
    case 'paragraph':
      return [paragraph(inlineRuns(block.content, desk), frame)];
    case 'list':
      return listParts(block, frame, desk);
    case 'table':
      return tableParts(block, frame.indent, desk);
    case 'quote':
      return blockParts(block.blocks, { ...frame, indent: frame.indent + STEP, style: 'Quote' }, desk);
    case 'code':
      return [paragraph(codeRuns(block.text), { ...frame, style: 'Kod' })];
    case 'chart':
      return svgParts(drawChart(block, desk.textWidth / 20), block, frame.indent, desk);
    case 'figure':
      return pictureParts(block, frame.indent, desk);
    case 'divider':
      return [new Paragraph({ style: 'Avdelare', ...indented(frame) })];
    case 'facts':
      return factParts(block.facts, frame, desk);
  }
}

export function paragraph(
  children: readonly ParagraphChild[],
  frame: Frame,
  more: Omit<IParagraphOptions, 'children'> = {},
): Paragraph {
  return new Paragraph({
    ...(frame.style !== undefined && { style: frame.style }),
    ...indented(frame),
    ...more,
    children,
  });
}

function indented({ indent }: Frame): Pick<IParagraphOptions, 'indent'> {
  return indent === 0 ? {} : { indent: { left: indent } };
}

const LEVELS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
];

/** A heading that stands in no contents has a style of its own with the same look and level: Word fills the contents by style. */
function headingLine(heading: Heading, desk: Desk): Paragraph {
  const { level, number, content, id, listed } = heading;
  const line = [...words(number === undefined ? '' : `${number} `, {}), ...inlineRuns(content, desk)];
  const children = bookmarked(id, line, desk);
  return listed === false
    ? new Paragraph({ style: `Underrubrik${level}`, children })
    : new Paragraph({ heading: LEVELS[level - 1]!, children });
}

/** Line ends and tabs of code are kept. */
function codeRuns(text: string): readonly ParagraphChild[] {
  return clean(text)
    .split(/\r?\n/)
    .map(
      (line, i) =>
        new TextRun({ font: CODE_FONT, text: line.replaceAll('\t', '    '), ...(i > 0 && { break: 1 }) }),
    );
}

export function factParts(facts: readonly Fact[], frame: Frame, desk: Desk): readonly Part[] {
  return facts.flatMap((fact) => [
    paragraph(words(fact.term, {}), { ...frame, style: 'Uppgift' }),
    ...fact.values.map((value) => paragraph(inlineRuns(value, desk), { ...frame, style: 'Uppgiftsvar' })),
  ]);
}

function listParts(list: List, frame: Frame, desk: Desk): readonly Part[] {
  const numbers = list.ordered ? desk.lists.numbered(frame.depth, list.start) : 'plain';
  return list.items.flatMap((item) => itemParts(item, referenceOf(item, numbers), frame, desk));
}

function referenceOf({ checked }: ListItem, otherwise: string): string {
  return checked === undefined ? otherwise : checked ? 'done' : 'notDone';
}

/** The marker stands at the item's first paragraph; where it begins with something else, at an empty one before it. */
function itemParts(item: ListItem, reference: string, frame: Frame, desk: Desk): readonly Part[] {
  const inner: Frame = { ...frame, indent: frame.indent + STEP, depth: frame.depth + 1 };
  const [first, ...rest] = item.blocks;
  const begins = first?.kind === 'paragraph';
  const line = paragraph(begins ? inlineRuns(first.content, desk) : [], inner, {
    style: frame.style ?? 'ListParagraph',
    numbering: { reference, level: desk.lists.levelOf(frame.depth), custom: true },
    indent: { left: inner.indent, hanging: STEP },
  });
  return [line, ...blockParts(begins ? rest : item.blocks, inner, desk)];
}
