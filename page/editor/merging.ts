import { ChangeSet, Text } from '@codemirror/state';

/** What has become another between two texts, as one change: what they have in common before and behind stays. */
function changeBetween(before: string, after: string): ChangeSet {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const change = { from: head, to: before.length - tail, insert: after.slice(head, after.length - tail) };
  return ChangeSet.of(
    head === before.length && before.length === after.length ? [] : change,
    before.length,
    '\n',
  );
}

/**
 * What others have made of a text, as a change of what is written here: both came from `base`. What is written here stays, and what others wrote is
 * put in beside it.
 */
export function othersChange(base: string, theirs: string, mine: string): ChangeSet {
  return changeBetween(base, theirs).map(changeBetween(base, mine), true);
}

/** What is written here, with what others have made of the same text. */
export function merging(base: string, theirs: string, mine: string): string {
  const doc = Text.of(mine.split('\n'));
  return othersChange(base, theirs, mine).apply(doc).toString();
}
