import { addTo, type ReviewSureness, type Span } from '../diagnostics/index.ts';
import { type WordDocument, type WordPlace, wordsSum } from '../parse/index.ts';
import { likest, plain } from './alike.ts';
import { type RemarkLine, remarkLines } from './lines.ts';

/** A paragraph of the plan's own Word file as it would be built now. */
export interface OwnLine {
  readonly words: string;
  /** Where it was written; undefined for words that the program makes. */
  readonly span: Span | undefined;
  readonly place: WordPlace | undefined;
  readonly row: RemarkLine['row'];
  /** Words that are struck in the plan itself. */
  readonly crossed: string;
}

export interface Match {
  readonly sure: ReviewSureness;
  readonly own: OwnLine | undefined;
  /** Where the bookmark said that it was, where the block has changed since. */
  readonly place?: WordPlace;
  /** Whether the plan reads as the reviewer wanted it to: what was changed has been taken in. */
  readonly isTakenIn?: boolean;
}

type Likest = ReturnType<typeof likest<OwnLine>>;

const NOWHERE: Match = { sure: 'nowhere', own: undefined };
/** Texts that have less in common are not taken for the same. */
const ALIKE = 0.6;
/** And the best must be this much better than the next best. */
const BETTER = 0.1;

export function ownLines(document: WordDocument): readonly OwnLine[] {
  return remarkLines(document)
    .filter(({ contents }) => !contents)
    .map(({ before, marks, row, crossed }) => {
      const place = document.places.get(marks.at(-1) ?? row?.mark ?? '');
      const span = place && { path: place.path, start: place.start, end: place.end };
      return { words: plain(before), span, place, row, crossed: plain(crossed) };
    });
}

/** The paragraph of the plan that each of a reviewer's paragraphs is. Each of the plan's is taken once. */
export function matchLines(
  lines: readonly RemarkLine[],
  own: readonly OwnLine[],
  places: WordDocument['places'],
): ReadonlyMap<RemarkLine, Match> {
  const taken = new Set<OwnLine>();
  const found = new Map<RemarkLine, Match>();
  const take = (line: RemarkLine, match: Match) => {
    found.set(line, match);
    if (match.own) taken.add(match.own);
  };
  const asked = lines.filter(({ contents }) => !contents);
  const alike = likest(own);
  const numbers = new Map(own.map((one, i) => [one, i]));
  const placeOf = (line: RemarkLine) =>
    places.get(line.marks.findLast((name) => places.has(name)) ?? line.row?.mark ?? '');
  const byBlock = new Map<string, OwnLine[]>();
  for (const one of own) if (one.place) addTo(byBlock, blockOf(one.place), one);
  for (const line of asked) {
    const match = byMark(line, byBlock, placeOf(line), taken);
    if (match) take(line, match);
  }
  const byWords = new Map<string, OwnLine[]>();
  for (const one of own) if (one.words !== '') addTo(byWords, one.words, one);
  const only = (words: string) => {
    const all = byWords.get(words);
    return all?.length === 1 && !taken.has(all[0]!) ? all[0] : undefined;
  };
  for (const line of asked) {
    const one = found.has(line) ? undefined : only(plain(line.before));
    if (one) take(line, { sure: isCertain(line, placeOf(line)) ? 'words' : 'likely', own: one });
  }
  // A file that is taken in once more: what stands in the plan is what it asks for.
  for (const line of asked) {
    const isChanged = !found.has(line) && line.before !== line.after && !byWords.has(plain(line.before));
    const one = isChanged ? only(plain(line.after)) : undefined;
    if (one) take(line, { sure: 'words', own: one, isTakenIn: true });
  }
  // What stands in several places is the one after what stands before it.
  let last = -1;
  const free = new Map([...byWords].map(([words, all]) => [words, all.filter((one) => !taken.has(one))]));
  for (const line of asked) {
    const several = found.has(line) ? [] : (free.get(plain(line.before)) ?? []);
    if (several.length > 0) {
      const at = firstAfter(several, last, numbers);
      const [own] = several.splice(at, 1);
      take(line, { sure: numbers.get(own!) === last + 1 ? 'words' : 'likely', own });
    }
    const now = found.get(line)?.own;
    if (now) last = numbers.get(now)!;
  }
  for (const line of asked) if (!found.has(line)) take(line, byLikeness(line, alike, placeOf(line), taken));
  for (const line of lines) if (!found.has(line)) found.set(line, NOWHERE);
  return found;
}

/** Fewer words of a row that has changed since may stand anywhere: an amount, a year. */
const CERTAIN = 3;

function isCertain({ row, before }: RemarkLine, place: WordPlace | undefined): boolean {
  return row === undefined || place === undefined || plain(before).split(' ').length >= CERTAIN;
}

/** Where the first of these that stands after a line is among them; the first of all where none does. */
function firstAfter(
  several: readonly OwnLine[],
  last: number,
  numbers: ReadonlyMap<OwnLine, number>,
): number {
  let [low, high] = [0, several.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers.get(several[middle]!)! > last) high = middle;
    else low = middle + 1;
  }
  return low === several.length ? 0 : low;
}

function blockOf({ path, hash }: WordPlace): string {
  return `${hash} ${path}`;
}

/** By its bookmark: the same block, if its words are what they were. */
function byMark(
  line: RemarkLine,
  byBlock: ReadonlyMap<string, readonly OwnLine[]>,
  place: WordPlace | undefined,
  taken: ReadonlySet<OwnLine>,
): Match | undefined {
  const words = plain(line.before);
  if (!place || words === '') return undefined;
  const away = (one: OwnLine) => Math.abs(one.place!.line - place.line);
  let [best, same]: (OwnLine | undefined)[] = [];
  for (const one of byBlock.get(blockOf(place)) ?? []) {
    if (taken.has(one) || (line.row !== undefined && one.row?.cell !== line.row.cell)) continue;
    if (!best || away(one) < away(best)) best = one;
    if (one.words === words && (!same || away(one) < away(same))) same = one;
  }
  const own = same ?? best;
  return own && { sure: 'mark', own };
}

/** What is most like it: in the file that its bookmark names, else anywhere. Else the line that the bookmark names. */
function byLikeness(
  line: RemarkLine,
  alike: Likest,
  place: WordPlace | undefined,
  taken: ReadonlySet<OwnLine>,
): Match {
  const words = plain(line.before);
  const [near] = place ? alike(words, (one) => one.span?.path === place.path && !taken.has(one)) : [];
  if (near && near.like >= ALIKE) return { sure: 'likely', own: near.one };
  const [best, next] = alike(words, (one) => !taken.has(one));
  const isClear = best && best.like >= ALIKE && best.like - (next?.like ?? 0) >= BETTER;
  if (isClear) return { sure: 'likely', own: best.one };
  return place && words !== '' ? { sure: 'changed-since', own: undefined, place } : NOWHERE;
}

/** A heading's number is the program's. */
const NUMBER = /^\d+(\.\d+)* /;

/** Whether a paragraph reads as it did when the file was sent out, but for what is tracked: then the plan has changed, and not the reviewer. */
export function isAsSent(line: RemarkLine, places: WordDocument['places']): boolean {
  const own = places.get(line.marks.findLast((name) => places.has(name)) ?? '');
  const row = line.row && places.get(line.row.mark);
  if (row && row.hash === line.row!.said.sum) return true;
  if (!own) return false;
  const words = plain(line.before);
  return [words, words.replace(NUMBER, ''), line.held].some((one) => wordsSum(one) === own.hash);
}
