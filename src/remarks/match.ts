import type { ReviewSureness, Span } from '../diagnostics/index.ts';
import type { WordDocument, WordPlace } from '../parse/index.ts';
import { likeness, plain } from './alike.ts';
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
  for (const line of asked) {
    const match = byMark(line, own, places, taken);
    if (match) take(line, match);
  }
  const byWords = new Map<string, OwnLine[]>();
  for (const one of own)
    if (one.words !== '') byWords.set(one.words, [...(byWords.get(one.words) ?? []), one]);
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
      const next = several.find((one) => own.indexOf(one) === last + 1);
      const later = next ?? several.find((one) => own.indexOf(one) > last) ?? several[0];
      if (later) take(line, { sure: next ? 'words' : 'likely', own: later });
    }
    const now = found.get(line)?.own;
    if (now) last = own.indexOf(now);
  }
  for (const line of asked) if (!found.has(line)) take(line, byLikeness(line, own, taken));
  for (const line of lines) if (!found.has(line)) found.set(line, NOWHERE);
  return found;
}

/** By its bookmark: the same block, if its words are what they were; else what is most like it in the same file. */
function byMark(
  line: RemarkLine,
  own: readonly OwnLine[],
  places: WordDocument['places'],
  taken: ReadonlySet<OwnLine>,
): Match | undefined {
  const mark = line.marks.find((name) => places.has(name)) ?? line.row?.mark;
  const place = places.get(mark ?? '');
  if (!place || plain(line.before) === '') return undefined;
  const isInRow = line.row !== undefined;
  const same = own
    .filter((one) => one.place?.path === place.path && one.place.hash === place.hash && !taken.has(one))
    .filter((one) => (isInRow ? one.row?.cell === line.row?.cell : true))
    .sort((a, b) => Math.abs(a.place!.line - place.line) - Math.abs(b.place!.line - place.line));
  const words = plain(line.before);
  const best = same.find((one) => one.words === words) ?? same[0];
  if (best) return { sure: 'mark', own: best };
  const inFile = own.filter((one) => one.span?.path === place.path && !taken.has(one));
  const [alike] = ranked(words, inFile);
  return alike && alike.like >= ALIKE
    ? { sure: 'likely', own: alike.one }
    : { sure: 'changed-since', own: undefined, place };
}

function byLikeness(line: RemarkLine, own: readonly OwnLine[], taken: ReadonlySet<OwnLine>): Match {
  const words = plain(line.before);
  if (words === '') return NOWHERE;
  const [best, next] = ranked(
    words,
    own.filter((one) => !taken.has(one)),
  );
  const isClear = best && best.like >= ALIKE && best.like - (next?.like ?? 0) >= BETTER;
  return isClear ? { sure: 'likely', own: best.one } : NOWHERE;
}

function ranked(words: string, among: readonly OwnLine[]) {
  return among
    .filter((one) => one.words.length < 3 * words.length && words.length < 3 * one.words.length)
    .map((one) => ({ one, like: likeness(words, one.words) }))
    .sort((a, b) => b.like - a.like);
}
