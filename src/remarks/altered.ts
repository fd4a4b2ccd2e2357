import type { WordAltered } from '../diagnostics/index.ts';
import { isGone } from '../parse/index.ts';
import { plain } from './alike.ts';
import type { RemarkLine } from './lines.ts';
import type { OwnLine } from './match.ts';
import type { Wanted } from './source-place.ts';

/** Something that a reviewer has done with a paragraph and that is no change of its words. */
export interface Altered {
  readonly what: WordAltered;
  /** The words that tell what it is about. */
  readonly words: string;
  readonly by: string;
  readonly at: Wanted;
}

/** A paragraph divided or joined with the next, a note or a picture put in or struck, words struck by their looks alone. */
export function alteredIn(
  line: RemarkLine,
  next: RemarkLine | undefined,
  own: OwnLine | undefined,
  wordsOfNote: (id: string) => string,
): readonly Altered[] {
  const altered: Altered[] = line.divided.map(({ at, change, words }) => ({
    what: 'divided',
    words,
    by: change.by,
    at: { start: at, end: at },
  }));
  if (line.change && isJoined(line, next)) {
    const at = line.before.length;
    const { by } = line.change;
    altered.push({ what: 'joined', words: plain(next?.after ?? ''), by, at: { start: at, end: at } });
  }
  for (const { kind, says, at, change } of line.things)
    altered.push({
      what: kind === 'words' ? 'withdrawn' : `${kind}-${isGone(change) ? 'struck' : 'put-in'}`,
      words: kind === 'note' ? wordsOfNote(says) : plain(says),
      by: change.by,
      at: { start: at, end: at },
    });
  const crossed = plain(line.crossed);
  if (crossed !== '' && crossed !== own?.crossed)
    altered.push({ what: 'crossed', words: crossed, by: '', at: placeOf(line) });
  return altered;
}

/** Whether the end is struck and words stand on both sides of it: else a whole paragraph is, and its words tell that. */
function isJoined({ change, after }: RemarkLine, next: RemarkLine | undefined): boolean {
  if (!isGone(change) || plain(after) === '') return false;
  return next === undefined || plain(next.after) !== '' || plain(next.before) === '';
}

function placeOf({ before, crossed }: RemarkLine): Wanted {
  const start = Math.max(0, before.indexOf(crossed));
  return { start, end: before.startsWith(crossed, start) ? start + crossed.length : start };
}
