import { isGone, type WordChange } from '../parse/index.ts';
import { isNew, type RemarkLine } from './lines.ts';

/** One change of a reviewer's: what stood from `start` to `end` of the paragraph's words before, and what shall stand there. */
export interface Hunk {
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
  readonly by: string;
  /** Whether the words were taken somewhere else, or come from there. */
  readonly moved: 'from' | 'to' | undefined;
}

/** The tracked changes of a paragraph. What is struck and put in beside each other is one. */
export function hunksOf({ pieces }: RemarkLine): readonly Hunk[] {
  const hunks: Hunk[] = [];
  let at = 0;
  let open: Hunk | undefined;
  for (const { words, change } of pieces) {
    if (words === '') continue;
    const gone = isGone(change);
    if (!gone && !isNew(change)) {
      open = undefined;
      at += words.length;
      continue;
    }
    const moved = movedBy(change!);
    if (open && open.moved === moved) {
      hunks.pop();
      const by = bothOf(open.by, change!.by);
      open = gone
        ? { ...open, by, end: open.end + words.length, before: open.before + words }
        : { ...open, by, after: open.after + words };
    } else
      open = {
        start: at,
        end: at + (gone ? words.length : 0),
        before: gone ? words : '',
        after: gone ? '' : words,
        by: change!.by,
        moved,
      };
    hunks.push(open);
    if (gone) at += words.length;
  }
  return hunks;
}

/** Whoever has changed something beside another's change is named with that one. */
function bothOf(names: string, name: string): string {
  return name === '' || names.split(', ').includes(name) ? names : names === '' ? name : `${names}, ${name}`;
}

function movedBy({ kind }: WordChange): Hunk['moved'] {
  if (kind === 'moved-from') return 'from';
  return kind === 'moved-to' ? 'to' : undefined;
}

/** What differs between two texts, in whole words: for changes that nobody has tracked. */
export function differenceOf(before: string, after: string): Hunk {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const isWord = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
  while (start > 0 && isWord(before[start - 1])) start -= 1;
  while (end > 0 && isWord(before.at(-end))) end -= 1;
  return {
    start,
    end: before.length - end,
    before: before.slice(start, before.length - end),
    after: after.slice(start, after.length - end),
    by: '',
    moved: undefined,
  };
}
