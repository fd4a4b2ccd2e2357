import { addTo, type ReviewSureness, type Span } from '../diagnostics/index.ts';
import type { WordDocument, WordPlace } from '../parse/index.ts';
import { likest, plain } from './alike.ts';
import { type RemarkLine, remarkLines } from './lines.ts';

/** A paragraph of the plan's own Word file as it would be built now. */
export interface OwnLine {
  readonly words: string;
  /** Where it was written; undefined for words that the program makes. */
  readonly span: Span | undefined;
  readonly place: WordPlace | undefined;
  readonly row: RemarkLine['row'];
}

export interface Match {
  readonly sure: ReviewSureness;
  readonly own: OwnLine | undefined;
  /** Where the bookmark said that it was, where the block has changed since. */
  readonly place?: WordPlace;
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
    .map(({ before, marks, row }) => {
      const place = document.places.get(marks.at(-1) ?? row?.mark ?? '');
      const span = place && { path: place.path, start: place.start, end: place.end };
      return { words: plain(before), span, place, row };
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
    places.get(line.marks.find((name) => places.has(name)) ?? line.row?.mark ?? '');
  for (const line of asked) {
    const match = byMark(line, own, placeOf(line), taken);
    if (match) take(line, match);
  }
  const byWords = new Map<string, OwnLine[]>();
  for (const one of own) if (one.words !== '') addTo(byWords, one.words, one);
  const free = (line: RemarkLine) => (byWords.get(plain(line.before)) ?? []).filter((one) => !taken.has(one));
  for (const line of asked) {
    const all = byWords.get(plain(line.before));
    if (!found.has(line) && all?.length === 1 && !taken.has(all[0]!))
      take(line, { sure: 'words', own: all[0] });
  }
  // What stands in several places is the one after what stands before it.
  let last = -1;
  for (const line of asked) {
    const known = found.get(line);
    if (!known) {
      const several = free(line);
      const next = several.find((one) => numbers.get(one) === last + 1);
      const later = next ?? several.find((one) => numbers.get(one)! > last) ?? several[0];
      if (later) take(line, { sure: next ? 'words' : 'likely', own: later });
    }
    const now = found.get(line)?.own;
    if (now) last = numbers.get(now)!;
  }
  for (const line of asked) if (!found.has(line)) take(line, byLikeness(line, alike, placeOf(line), taken));
  for (const line of lines) if (!found.has(line)) found.set(line, NOWHERE);
  return found;
}

/** By its bookmark: the same block, if its words are what they were. */
function byMark(
  line: RemarkLine,
  own: readonly OwnLine[],
  place: WordPlace | undefined,
  taken: ReadonlySet<OwnLine>,
): Match | undefined {
  const words = plain(line.before);
  if (!place || words === '') return undefined;
  const same = own
    .filter(({ place: now }) => now?.path === place.path && now.hash === place.hash)
    .filter((one) => !taken.has(one) && (line.row === undefined || one.row?.cell === line.row.cell))
    .sort((a, b) => Math.abs(a.place!.line - place.line) - Math.abs(b.place!.line - place.line));
  const best = same.find((one) => one.words === words) ?? same[0];
  return best && { sure: 'mark', own: best };
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
