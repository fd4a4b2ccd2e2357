import { type Block, wordsOf } from '../report/index.ts';

/** A line of few words above a list is its heading, whatever it ends with; so is a sentence that the list ends. */
const FEW_LETTERS = 60;
const ENDED = /[.!?…][)\]”"’']*$/;

/** «Detta ingår:» stands on the page of what it announces, and an area's facts below its heading with its text. */
export function introduces(blocks: readonly Block[], i: number): boolean {
  const [block, next] = [blocks[i]!, blocks[i + 1]];
  if (!next) return false;
  if (block.kind === 'facts') {
    const above = blocks[i - 1]?.kind === 'label' ? blocks[i - 2] : blocks[i - 1];
    return above?.kind === 'heading' && (next.kind !== 'heading' || next.level > above.level);
  }
  if (block.kind !== 'paragraph') return false;
  const words = wordsOf(block.content).trimEnd();
  return (
    (next.kind !== 'paragraph' && words.endsWith(':')) ||
    (next.kind === 'list' && (words.length <= FEW_LETTERS || !ENDED.test(words)))
  );
}
