import { plain } from './alike.ts';
import type { LineEdit } from './review-word.ts';

/** A change as it has to be seen: what a paragraph was, and what it shall be. */
type Meant = Pick<LineEdit, 'before' | 'after'>;

/**
 * The changes after which the plan does not say what was meant, by the words of its paragraphs before and after; all of them where none can
 * be told from the others.
 */
export function notProven<Edit extends Meant>(
  old: readonly string[],
  now: readonly string[],
  done: readonly Edit[],
): readonly Edit[] {
  if (old.length !== now.length) return done;
  const changed = old.flatMap((was, i) => (was === now[i] ? [] : [{ was, is: now[i]! }]));
  const pair = (was: string, is: string) => JSON.stringify([was, is]);
  const asked = done.map(({ before, after }) => ({ was: plain(before), is: plain(after) }));
  const pairs = new Set(changed.map(({ was, is }) => pair(was, is)));
  const failed = done.filter((_, i) => !pairs.has(pair(asked[i]!.was, asked[i]!.is)));
  if (failed.length > 0) return failed;
  const shall = new Set(asked.map(({ was, is }) => pair(was, is)));
  // What is told in several places of the report changes in each of them; anything else was not meant.
  const isMeant = ({ was, is }: { readonly was: string; readonly is: string }) =>
    shall.has(pair(was, is)) || asked.some((one) => was.replace(one.was, () => one.is) === is);
  return changed.every(isMeant) ? [] : done;
}
