import { diffArrays } from 'diff';

/** A run of words that stayed, went or came. */
export interface WordRun {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/**
 * Texts that have less in common than this are shown whole, one after the other, which is also how a reader takes them in. The work grows with
 * the square of it; no section of the real plans has more than 379 edits.
 */
const MOST_EDITS = 400;

/** What changed between two texts, word by word. The texts can be put together again from the runs, but for their spaces. */
export function wordRuns(before: string, after: string): readonly WordRun[] {
  const [old, now] = [wordsIn(before), wordsIn(after)];
  const parts =
    leastEdits(old, now) > MOST_EDITS ? undefined : diffArrays(old, now, { maxEditLength: MOST_EDITS });
  if (!parts) return [run('removed', [before]), run('added', [after])].filter(({ text }) => text !== '');
  return parts.map((part) => run(part.added ? 'added' : part.removed ? 'removed' : 'same', part.value));
}

/** Words that only one of two texts has, however they stand: fewer edits than these there cannot be, and they are counted at once. */
function leastEdits(before: readonly string[], after: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of before) left.set(word, (left.get(word) ?? 0) + 1);
  for (const word of after) left.set(word, (left.get(word) ?? 0) - 1);
  return [...left.values()].reduce((sum, count) => sum + Math.abs(count), 0);
}

/** How many words went and how many came. */
export function wordCounts(runs: readonly WordRun[]): { readonly removed: number; readonly added: number } {
  const count = { removed: 0, added: 0 };
  for (const { kind, text } of runs) if (kind !== 'same') count[kind] += wordsIn(text).length;
  return count;
}

function run(kind: WordRun['kind'], words: readonly string[]): WordRun {
  return { kind, text: words.join(' ').trim() };
}

function wordsIn(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
