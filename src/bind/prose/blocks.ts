import type {
  BlockContent,
  DefinitionContent,
  Image,
  ImageReference,
  List,
  ListItem,
  Paragraph,
  RootContent,
  Table,
} from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';
import { finding } from '../../diagnostics/index.ts';
import {
  type Inline,
  type ProseBlock,
  type ProseItem,
  type ProseTable,
  plainText,
} from '../../model/index.ts';
import { wordsOf } from '../pictures/svg/sound.ts';
import { readChartUse } from './chart.ts';
import { isComment } from './comment.ts';
import { readTableUse } from './fund-uses.ts';
import { readInlines } from './inlines.ts';
import type { Reading } from './reading.ts';
import { spanOf } from './span.ts';
import { surpriseAt } from './surprises.ts';
import { isTableName, readTableName, type TableName, tableNameIn } from './table-name.ts';

type BlockNode = RootContent | BlockContent | DefinitionContent;

/** Turns Markdown blocks into prose. What has no place in a report becomes a finding and is shown as text. */
export function readBlocks(nodes: readonly BlockNode[], reading: Reading): readonly ProseBlock[] {
  return nodes.flatMap((node, i) => {
    const above = nodes[i - 1];
    surpriseAt(node, above, reading);
    if (isTableName(node)) return readTableName(node, nodes[i + 1], reading);
    return readBlock(node, isTableName(above) ? above : undefined, reading);
  });
}

/** `above` is the line that names a table, where one stands there. */
function readBlock(
  node: BlockNode,
  above: LeafDirective | undefined,
  reading: Reading,
): readonly ProseBlock[] {
  const span = spanOf(node, reading.path);
  switch (node.type) {
    case 'paragraph':
      return readParagraph(node, reading);
    case 'list':
      return [
        {
          kind: 'list',
          ordered: node.ordered === true,
          start: node.start ?? 1,
          items: itemsOf(node, reading),
          span,
        },
      ];
    case 'table':
      return [{ kind: 'table', table: readTable(node, above && tableNameIn(above, reading), reading), span }];
    case 'blockquote':
      return [{ kind: 'quote', blocks: readBlocks(node.children, reading), span }];
    case 'code':
      reading.texts.push({ text: node.value, span, literal: true });
      return [{ kind: 'code', text: node.value, span }];
    case 'thematicBreak':
      return [{ kind: 'divider', span }];
    case 'heading': {
      // A heading inside a list, a quote, a footnote or plan.md has no place in the outline.
      const content = readInlines(node.children, reading);
      reading.findings.push(finding('heading/misplaced', span, { title: plainText(content) }));
      return [{ kind: 'paragraph', content: [{ kind: 'strong', children: content }], span }];
    }
    case 'html':
      if (isComment(node.value)) return [];
      reading.findings.push(finding('html/raw', span, { html: node.value }));
      reading.texts.push({ text: node.value, span, literal: true });
      return [{ kind: 'paragraph', content: [{ kind: 'text', text: node.value }], span }];
    case 'leafDirective':
      return node.name === 'diagram' ? readChartUse(node, span, reading) : readTableUse(node, span, reading);
    // Definitions print nothing where they stand; the file's reader takes care of them.
    default:
      return [];
  }
}

/** A paragraph that holds nothing but a picture is a figure. */
function readParagraph(node: Paragraph, reading: Reading): readonly ProseBlock[] {
  const span = spanOf(node, reading.path);
  const content = node.children.filter(
    (child) =>
      !(child.type === 'html' && isComment(child.value)) &&
      !(child.type === 'text' && child.value.trim() === ''),
  );
  if (
    content.length > 0 &&
    content.every((child) => child.type === 'image' || child.type === 'imageReference')
  ) {
    return content.flatMap((image) => readFigure(image as Image | ImageReference, reading));
  }
  const inlines = readInlines(node.children, reading);
  return inlines.length === 0 ? [] : [{ kind: 'paragraph', content: inlines, span }];
}

function readFigure(node: Image | ImageReference, reading: Reading): readonly ProseBlock[] {
  const span = spanOf(node, reading.path);
  if (node.type === 'imageReference') reading.usedDefinitions.add(node.identifier);
  const from = node.type === 'image' ? node : reading.definitions.get(node.identifier);
  const target = reading.resolvePicture(from?.url ?? '', span);
  const alternative = (node.alt ?? '').trim();
  const caption = from?.title ?? undefined;
  reading.texts.push({ text: alternative, span, literal: true, spoken: true });
  if (caption !== undefined) reading.texts.push({ text: caption, span, literal: true });
  // Words in a drawing are set with the report's own faces.
  const shapes = target.kind === 'picture' ? (target.facts.drawing?.shapes ?? []) : [];
  const words = shapes.map(wordsOf).filter((line) => line !== '');
  if (words.length > 0) reading.texts.push({ text: words.join('\n'), span, literal: true });
  if (alternative === '')
    reading.findings.push(finding('picture/no-alternative', span, { target: from?.url ?? '' }));
  if (target.kind === 'finding') {
    reading.findings.push(target.finding);
    // Its words stay, so that nothing is lost to who looks at the rest.
    return alternative === ''
      ? []
      : [{ kind: 'paragraph', content: [{ kind: 'text', text: alternative }], span }];
  }
  reading.pictureUses.push(target.path);
  return [{ kind: 'figure', figure: { path: target.path, ...target.facts, alternative, caption }, span }];
}

/** Markdown counts on from the first number, whatever the others say. What an author typed is kept, but for «1. 1. 1.», which asks for counting. */
function itemsOf(node: List, reading: Reading): readonly ProseItem[] {
  const typed = node.ordered === true ? node.children.map((item) => typedNumber(item, reading)) : [];
  const counted = typed.every((number) => number === typed[0]);
  let next = node.start ?? 1;
  return node.children.map((item, i) => {
    const number = counted ? undefined : typed[i];
    const own = number === undefined || number === next ? {} : { number };
    next = (number ?? next) + 1;
    return { ...readItem(item, reading), ...own };
  });
}

function typedNumber(item: ListItem, { source }: Reading): number | undefined {
  const digits = /^\d{1,9}(?=[.)])/.exec(source.text.slice(item.position?.start.offset ?? 0))?.[0];
  return digits === undefined ? undefined : Number(digits);
}

function readItem(node: ListItem, reading: Reading): ProseItem {
  return { checked: node.checked ?? undefined, blocks: readBlocks(node.children, reading) };
}

/** More columns than this leave no room for a word on a page. */
export const TABLE_LIMITS = { columns: 20 } as const;

/** Every row gets as many cells as the header; a cell too many is said, since GFM would drop it without a word. */
function readTable(node: Table, named: TableName | undefined, reading: Reading): ProseTable {
  const [head, ...body] = node.children;
  const header = (head?.children ?? []).map((cell) => readInlines(cell.children, reading));
  if (head && header.length > TABLE_LIMITS.columns) {
    const data = { columns: header.length, limit: TABLE_LIMITS.columns };
    reading.findings.push(finding('table/too-wide', spanOf(head, reading.path), data));
  }
  const rows = body.map((row) => {
    const extra = row.children[header.length];
    if (extra) {
      reading.findings.push(
        finding('table/extra-cell', spanOf(extra, reading.path), {
          cells: row.children.length,
          columns: header.length,
        }),
      );
    }
    const cells: (readonly Inline[])[] = row.children.map((cell) => readInlines(cell.children, reading));
    while (cells.length < header.length) cells.push([]);
    return cells.slice(0, header.length);
  });
  const align = header.map((_, i) => node.align?.[i] ?? undefined);
  return { name: named?.id, caption: named?.caption, source: named?.source, align, header, rows };
}
