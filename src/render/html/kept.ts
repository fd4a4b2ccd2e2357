import type { Block, Inline } from '../../report/index.ts';
import { eachBlock } from './blocks.ts';
import type { Context } from './context.ts';
import type { Markup } from './markup.ts';

/**
 * The same blocks, with those in place of their equals that were drawn before: what was made of a block need not be made again. Somebody writes in one
 * place, so each is looked for as far from the beginning as it is now, and as far from the end.
 */
export function sharedWith(before: readonly Block[], now: readonly Block[]): readonly Block[] {
  const shift = before.length - now.length;
  return now.map(
    (block, i) =>
      [before[i], before[i + shift]].find((old) => old !== undefined && isSame(old, block)) ?? block,
  );
}

/** Whether two values of plain data say the same. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a)) return Array.isArray(b) && areSame(a, b);
  if (Array.isArray(b)) return false;
  const [one, other] = [a, b] as readonly [Fields, Fields];
  // Plain loops: every word of the report is held against the one before for each letter that somebody writes.
  for (const name in one) if (!(name in other) || !isSame(one[name], other[name])) return false;
  for (const name in other) if (!(name in one)) return false;
  return true;
}

function areSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (!isSame(a[i], b[i])) return false;
  return true;
}

interface Fields {
  readonly [name: string]: unknown;
}

interface Drawn {
  readonly around: string;
  readonly words: Context['words'];
  readonly markup: Markup;
}

const DRAWN = new WeakMap<Block, Drawn>();

/** Each block for whoever writes. A block that was drawn before, among the same surroundings, is not drawn again. */
export function eachKept(blocks: readonly Block[], context: Context): readonly Markup[] {
  return blocks.map((block) => {
    const around = surroundings(block, context);
    const known = DRAWN.get(block);
    if (known && known.around === around && known.words === context.words) return known.markup;
    const [markup] = eachBlock([block], context);
    if (around !== undefined) DRAWN.set(block, { around, words: context.words, markup: markup! });
    return markup!;
  });
}

/**
 * All that a block's drawing takes from the whole report, besides its words. Undefined where that is more than can be told here: drawings are numbered, and
 * a note's mark asks for the note.
 */
function surroundings(block: Block, context: Context): string | undefined {
  switch (block.kind) {
    case 'heading':
      return hasNote(block.content) ? undefined : `${context.turned.has(block)}`;
    case 'paragraph':
      return hasNote(block.content) ? undefined : '';
    case 'table':
      return [block.header, ...block.rows].some((row) => row.some(hasNote))
        ? undefined
        : `${context.turned.has(block)} ${context.tight.has(block)} ${context.tableNames.get(block)}`;
    case 'facts':
      return block.facts.some(({ values }) => values.some(hasNote)) ? undefined : '';
    case 'list':
      return together(
        block.items.flatMap(({ blocks }) => blocks),
        context,
      );
    case 'quote':
      return together(block.blocks, context);
    case 'label':
    case 'code':
    case 'divider':
    case 'keyFigures':
      return '';
    case 'chart':
    case 'figure':
      return undefined;
  }
}

function together(blocks: readonly Block[], context: Context): string | undefined {
  const all = blocks.map((block) => surroundings(block, context));
  return all.includes(undefined) ? undefined : all.join('\n');
}

function hasNote(content: readonly Inline[]): boolean {
  return content.some(
    (inline) => inline.kind === 'note' || ('children' in inline && hasNote(inline.children)),
  );
}
