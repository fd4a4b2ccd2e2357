import type { Block, Heading } from '../../report/index.ts';
import { introduces } from '../introduces.ts';
import { chartBoxes } from './chart.ts';
import { type DrawnBox, plainBox } from './drawing.ts';
import { factBoxes } from './facts.ts';
import { figureBoxes } from './figure.ts';
import type { Piece } from './inline.ts';
import { keyFigureBoxes } from './key-figures.ts';
import { breakLines } from './lines.ts';
import { listBoxes } from './list.ts';
import { lineBoxes, linesOf } from './paragraph.ts';
import { type Frame, indentWithin, type Setting } from './setting.ts';
import { tableBoxes } from './table.ts';
import { addLeaf, addTag, type Role } from './tags.ts';

/** Blocks as boxes from top to bottom, and their tags under the frame's tag. */
export function blockBoxes(blocks: readonly Block[], frame: Frame, setting: Setting): DrawnBox[] {
  const boxes: DrawnBox[] = [];
  for (const [i, block] of blocks.entries()) {
    const gap = gapBetween(blocks[i - 1], block, blocks[i + 1], frame, setting);
    // One heading may have hundreds of lines below it; no spread, whose arguments stand on the stack.
    for (const box of boxesOf(block, gap, frame, setting)) boxes.push(box);
    const last = boxes.at(-1);
    if (last && introduces(blocks, i)) boxes[boxes.length - 1] = { ...last, keep: true };
  }
  return boxes;
}

function boxesOf(block: Block, before: number, frame: Frame, setting: Setting): DrawnBox[] {
  const { theme } = setting;
  switch (block.kind) {
    case 'heading':
      return headingBoxes(block, before, frame, setting);
    case 'label': {
      const style = {
        ...frame.style,
        face: 'bold',
        size: theme.size.small,
        colour: theme.colour.accent,
      } as const;
      const small: Frame = { ...frame, style, leading: theme.leading.heading };
      const tag = addTag(frame.tag, 'P');
      const lines = linesOf([{ kind: 'text', text: block.text }], tag, small, setting);
      return lineBoxes(lines, small, setting, { before, keep: true });
    }
    case 'paragraph': {
      const lines = linesOf(block.content, addTag(frame.tag, 'P'), frame, setting);
      return lineBoxes(lines, frame, setting, { before, keep: false });
    }
    case 'list':
      return listBoxes(block, before, frame, setting, blockBoxes);
    case 'table':
      return anchored(block.id, tableBoxes(block, before, frame, setting));
    case 'facts':
      return factBoxes(block.facts, before, frame, setting);
    case 'keyFigures':
      return keyFigureBoxes(block.figures, before, frame, setting);
    case 'quote':
      return quoteBoxes(block.blocks, before, frame, setting);
    case 'code':
      return codeBoxes(block.text, before, frame, setting);
    case 'chart':
      return anchored(block.id, chartBoxes(block, before, frame, setting));
    case 'figure':
      return anchored(block.id, figureBoxes(block, before, frame, setting));
    case 'divider': {
      const width = frame.width / 4;
      const x = frame.x + (frame.width - width) / 2;
      const colour = theme.colour.line;
      return [
        plainBox([{ kind: 'fill', x, y: 0, width, height: 1, colour, reach: false }], 1, {
          before,
          keep: true,
        }),
      ];
    }
    default:
      return block satisfies never;
  }
}

function headingBoxes(heading: Heading, before: number, frame: Frame, setting: Setting): DrawnBox[] {
  const { size, colour, leading } = setting.theme;
  const style = {
    ...frame.style,
    face: 'bold',
    size: size.heading[heading.level - 1] ?? size.body,
    colour: colour.heading,
  } as const;
  const large: Frame = { ...frame, style, leading: leading.heading };
  // The cover's title is H1, so that no level is skipped.
  const tag = addTag(frame.tag, `H${heading.level + 1}` as Role);
  const number = heading.number === undefined ? [] : [{ kind: 'text', text: `${heading.number} ` } as const];
  const lines = linesOf([...number, ...heading.content], tag, large, setting, true);
  const boxes = lineBoxes(lines, large, setting, { before, keep: true }).map((box) => ({
    ...box,
    keep: true,
  }));
  return anchored(heading.id, boxes);
}

/** What links lead to begins in the first box. */
function anchored(id: string | undefined, boxes: DrawnBox[]): DrawnBox[] {
  const [first, ...rest] = boxes;
  if (!first || id === undefined) return boxes;
  return [{ ...first, content: [{ kind: 'anchor', id }, ...first.content] }, ...rest];
}

function quoteBoxes(blocks: readonly Block[], before: number, frame: Frame, setting: Setting): DrawnBox[] {
  const indent = indentWithin(frame, frame.style.size * 1.4);
  const tag = addTag(frame.tag, 'BlockQuote');
  const inner = blockBoxes(
    blocks,
    { ...frame, x: frame.x + indent, width: frame.width - indent, tag },
    setting,
  );
  return inner.map((box, i) => {
    const bar = {
      kind: 'fill',
      x: frame.x,
      y: 0,
      width: 2.5,
      height: box.height,
      colour: setting.theme.colour.accent,
      reach: i > 0,
    } as const;
    return { ...box, before: i === 0 ? before : box.before, content: [bar, ...box.content] };
  });
}

/** Lines as they were written, spaces and all, on a tinted ground. */
function codeBoxes(text: string, before: number, frame: Frame, setting: Setting): DrawnBox[] {
  const { colour } = setting.theme;
  const pad = 7;
  const style = { ...frame.style, size: frame.style.size - 1 };
  const leaf = addLeaf(addTag(addTag(frame.tag, 'P'), 'Code'));
  const piece = (part: string, after: Piece['after']): Piece => {
    const width = part === '' ? 0 : setting.measurer.width(part, style.face, style.size);
    return {
      text: part,
      style,
      leaf,
      language: undefined,
      link: undefined,
      width,
      after,
      notes: [],
      anchors: [],
    };
  };
  const pieces = text
    .replace(/\n$/, '')
    .split('\n')
    .flatMap((line) => {
      const parts = line.replaceAll('\t', '    ').match(/ *[^ ]+ *| +$/g) ?? [''];
      return parts.map((part, i) => piece(part, i === parts.length - 1 ? 'line' : 'free'));
    });
  const column = { characters: setting.theme.measure, align: 'left', hyphenate: undefined } as const;
  const lines = breakLines(pieces, { ...column, width: frame.width - 2 * pad }, setting.measurer);
  const inner: Frame = { ...frame, x: frame.x + pad, style };
  return lineBoxes(lines, inner, setting, { before, keep: false }).map((box, i, all) => {
    const above = i === 0 ? pad : 0;
    const height = box.height + above + (i === all.length - 1 ? pad : 0);
    const moved = box.content.map((mark) =>
      mark.kind === 'text' ? { ...mark, baseline: mark.baseline + above } : mark,
    );
    const { x, width } = frame;
    const ground = { kind: 'fill', x, y: 0, width, height, colour: colour.tint, reach: false } as const;
    return { ...box, height, content: [ground, ...moved] };
  });
}

/** What is set apart from the text around it. */
const SET: ReadonlySet<Block['kind']> = new Set(['table', 'figure', 'chart', 'facts', 'keyFigures']);

/** The space above a block. A heading stands nearer to what follows than to what it ends. */
function gapBetween(
  previous: Block | undefined,
  block: Block,
  next: Block | undefined,
  frame: Frame,
  setting: Setting,
): number {
  const line = frame.style.size;
  const above = (level: Heading['level']) =>
    previous?.kind === 'heading' ? line * 1.1 : line * ([2.6, 2.2, 1.7, 1.4, 1.2][level - 1] ?? 1.2);
  if (!previous) return 0;
  if (block.kind === 'heading') return previous.kind === 'label' ? 1 : above(block.level);
  if (block.kind === 'label') {
    // A label belongs to the heading below it, else to the one above.
    if (next?.kind === 'heading') return above(next.level);
    return previous.kind === 'heading' ? 2 : above(2);
  }
  if (previous.kind === 'heading' || previous.kind === 'label')
    return line * (block.kind === 'keyFigures' ? 0.9 : 0.45);
  const isSet = (kind: Block['kind']) => SET.has(kind);
  if (block.kind === 'divider' || previous.kind === 'divider') return line * 1.3;
  if (isSet(block.kind) || isSet(previous.kind)) return setting.theme.size.body * 1.1;
  if (block.kind === 'list' && previous.kind === 'paragraph') return line * 0.4;
  return line * 0.7;
}
