import type { WordBlock, WordDocument, WordInline } from '../../parse/index.ts';
import type { Taking } from './taking.ts';

/** What stands in the file and not in its text, and what the reader could not take for what it is. */
export function tellBesides(taking: Taking): void {
  const { document } = taking;
  for (const { what, words } of document.besides) taking.tell('word/left-out', 1, { what, words });
  const places = commentLines(document);
  for (const { id, answers, words, isResolved } of document.comments) {
    const line = places.get(id) ?? places.get(answers ?? '') ?? 1;
    taking.tell('word/comment', line, { words, resolved: isResolved });
  }
  for (const { what, line, words } of document.doubts) {
    switch (what) {
      case 'unfilled':
      case 'choice':
        taking.tell('word/left-out', line, { what, words });
        break;
      case 'no-link':
        taking.tell('word/link', line, { reason: 'nowhere', words: '' });
        break;
      case 'no-picture':
      case 'picture-outside':
      case 'picture-too-large':
        taking.tell('word/picture', line, {
          reason: PICTURES[what],
          words: what === 'picture-too-large' ? '' : words,
        });
        break;
      case 'no-note':
        taking.tell('word/note', line, { words: '' });
        break;
      case 'no-style':
        break;
      case 'part-outside':
      case 'part-broken':
      case 'unknown':
        taking.tell('word/unread', line, { words });
        break;
    }
  }
}

/** The line in which each comment begins. */
function commentLines({ blocks, notes }: WordDocument): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  const inInlines = (inlines: readonly WordInline[], line: number): void => {
    for (const inline of inlines) {
      if (inline.kind === 'link') inInlines(inline.inlines, line);
      else if (inline.kind === 'box') inBlocks(inline.blocks);
      else if (inline.kind === 'anchor' && inline.of === 'comment' && !lines.has(inline.id))
        lines.set(inline.id, line);
    }
  };
  const inBlocks = (all: readonly WordBlock[]): void => {
    for (const block of all)
      if (block.kind === 'paragraph') inInlines(block.inlines, block.line);
      else for (const { cells } of block.rows) for (const cell of cells) inBlocks(cell.blocks);
  };
  inBlocks(blocks);
  for (const note of notes.values()) inBlocks(note.blocks);
  return lines;
}

const PICTURES = {
  'no-picture': 'missing',
  'picture-outside': 'outside',
  'picture-too-large': 'too-large',
} as const;
