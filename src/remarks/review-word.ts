import {
  addTo,
  type Finding,
  finding,
  inOrder,
  lineStarts,
  type ReviewLeft,
  type ReviewSureness,
  type SourceText,
  type Span,
} from '../diagnostics/index.ts';
import { plainWordsOfBlocks, type WordDocument } from '../parse/index.ts';
import { plain } from './alike.ts';
import { alteredIn } from './altered.ts';
import { differenceOf, type Hunk, hunksOf } from './hunks.ts';
import { isNew, type RemarkLine, remarkLines, type WholeRow } from './lines.ts';
import { isAsSent, type Match, matchLines, type OwnLine, ownLines } from './match.ts';
import { finderWithin, type Wanted } from './source-place.ts';
import { type Thread, threadsOf } from './threads.ts';

/** What a reviewer has done in a Word file, and what of it may be taken in. */
export interface WordReview {
  readonly findings: readonly Finding[];
  /** Paragraphs that shall read otherwise, each by itself. */
  readonly edits: readonly LineEdit[];
  /** The Word file as a text with a paragraph a line, for what has no place in the plan. */
  readonly source: SourceText;
  /** How many paragraphs were looked at, and how many of them the plan has. */
  readonly counts: { readonly paragraphs: number; readonly found: number };
}

/** The changes of one paragraph, with the findings that tell of them. */
export interface LineEdit {
  readonly own: OwnLine;
  /** As the plan has it now, and as it shall read. */
  readonly before: string;
  readonly after: string;
  readonly hunks: readonly Hunk[];
  readonly findings: readonly Finding[];
  /** Why it cannot be taken in, where that is known at once. */
  readonly why: ReviewLeft;
}

interface Asked {
  /** The Word file's name. */
  readonly file: string;
  readonly given: WordDocument;
  /** What the plan's own Word file says now, with its places. */
  readonly own: WordDocument;
  readonly sources: ReadonlyMap<string, SourceText>;
  /** Names of those who commented are told to whoever sits there, and to nobody else. */
  readonly withNames: boolean;
}

export function reviewWord({ file, given, own, sources, withNames }: Asked): WordReview {
  const source: SourceText = { path: file, text: given.lines.map(plain).join('\n') };
  const starts = lineStarts(source.text);
  const lines = remarkLines(given);
  const ownNow = ownLines(own);
  const matches = matchLines(lines, ownNow, given.places);
  const findings: Finding[] = [];
  const edits: LineEdit[] = [];
  const by = (name: string) => (withNames ? name : '');

  // The end of the last paragraph with a place: what is new stands after it.
  let beside: Span | undefined;

  const inWord = (line: RemarkLine): Span => {
    const start = starts[line.line - 1] ?? 0;
    return { path: file, start, end: start + plain(line.before || line.after).length };
  };
  /** Where words of a paragraph were written, or as near as can be told. */
  const startsOf = keptFor(({ text }: SourceText) => lineStarts(text));
  const finders = keptFor((line: RemarkLine) => finderOf(line, matches.get(line)!, sources, startsOf));
  const placeOf = (line: RemarkLine, at: Wanted): { span: Span; sure: ReviewSureness } => {
    const match = matches.get(line)!;
    const here = finders(line)(at);
    if (here) return { span: here, sure: match.sure };
    if (match.sure !== 'nowhere') return { span: inWord(line), sure: 'nowhere' };
    return beside && plain(line.before) === ''
      ? { span: beside, sure: 'beside' }
      : { span: inWord(line), sure: 'nowhere' };
  };

  /** A row that was put in or struck is one change, at the first of its cells that has a place. */
  const byRow = new Map<WholeRow, RemarkLine[]>();
  for (const line of lines) if (line.wholeRow) addTo(byRow, line.wholeRow, line);
  const wholeRow = (row: WholeRow): Finding | undefined => {
    const all = byRow.get(row)!;
    const isGone = row.change.kind === 'struck' || row.change.kind === 'moved-from';
    const words = all
      .map(({ before, after }) => plain(isGone ? before || after : after || before))
      .filter((cell) => cell !== '')
      .join(' | ');
    if (words === '') return undefined;
    const data = { words, by: by(row.change.by), left: '' } as const;
    if (!isGone) {
      const span = beside ?? inWord(all[0]!);
      return finding('word/inserted', span, { ...data, sure: beside ? 'beside' : 'nowhere' });
    }
    const placed = all.find((line) => matches.get(line)!.own?.span);
    const { span, sure } = placeOf(placed ?? all[0]!, { start: 0, end: 0 });
    return finding('word/deleted', span, { ...data, sure });
  };

  const wordsOfNote = (id: string) => plain(plainWordsOfBlocks(given.notes.get(id)?.blocks ?? []));
  /** Notes that were put in are told with their words where they are marked. */
  const newNotes = new Set(
    lines.flatMap(({ things }) =>
      things.flatMap(({ kind, says, change }) => (kind === 'note' && isNew(change) ? [says] : [])),
    ),
  );
  const moved = movesIn(lines);
  const { threads, byId } = threadsOf(given.comments, withNames);
  const toldThreads = new Set<Thread>();
  const tellThread = (thread: Thread, span: Span, sure: ReviewSureness, on: string) => {
    if (toldThreads.has(thread)) return;
    toldThreads.add(thread);
    const { begins, answers } = thread;
    const { words, isResolved: resolved } = begins;
    const data = { words: plain(words), on, resolved, by: by(begins.by), sure, answers };
    findings.push(finding('word/commented', span, data));
  };
  const rows = new Set<WholeRow>();
  for (const [i, line] of lines.entries()) {
    for (const { id, start, end } of line.comments) {
      const { span, sure } = placeOf(line, { start, end });
      const on = plain(line.before.slice(start, end));
      for (const thread of byId.get(id) ?? []) tellThread(thread, span, sure, on);
    }
    const match = matches.get(line)!;
    if (line.wholeRow) {
      if (!rows.has(line.wholeRow)) {
        rows.add(line.wholeRow);
        const told = wholeRow(line.wholeRow);
        if (told) findings.push(told);
        if (told) edits.push({ ...NO_EDIT, findings: [told] });
      }
      beside = afterOf(match, sources) ?? beside;
      continue;
    }
    for (const { what, words, by: who, at } of alteredIn(line, lines[i + 1], match.own, wordsOfNote)) {
      const { span, sure } = placeOf(line, at);
      const found = finding('word/altered', span, { what, words, by: by(who), sure, left: '' });
      findings.push(found);
      edits.push({ ...NO_EDIT, why: 'no-words', findings: [found] });
    }
    if (line.note !== undefined && newNotes.has(line.note)) continue;
    if (match.isTakenIn) {
      beside = afterOf(match, sources) ?? beside;
      continue;
    }
    const hunks = hunksOf(line);
    const told: Finding[] = [];
    for (const hunk of hunks) {
      const { span, sure } = placeOf(line, hunk);
      const found = findingOf(hunk, span, sure, by(hunk.by), moved);
      if (found) told.push(found);
    }
    const untracked = untrackedIn(line, match, given.places);
    if (untracked) {
      const { before, after } = untracked;
      const { own } = match;
      const found = own?.span && finderWithin(own.span, own.words, sources)(untracked);
      const place = found ? { span: found, sure: match.sure } : placeOf(line, { start: 0, end: 0 });
      const data = { before: plain(before), after: plain(after), sure: place.sure, left: '' } as const;
      told.push(finding('word/rewritten', place.span, data));
    }
    if (told.length === 0 && isNewParagraph(line, match)) {
      const data = {
        before: '',
        after: plain(line.before),
        sure: beside ? 'beside' : 'nowhere',
        left: '',
      } as const;
      findings.push(finding('word/rewritten', beside ?? inWord(line), data));
    }
    findings.push(...told);
    if (told.length > 0) edits.push(editOf(line, match, hunks, untracked, told));
    beside = afterOf(match, sources) ?? beside;
  }
  // Of a comment that no place of the text knows there is only the file.
  for (const thread of threads) tellThread(thread, { path: file, start: 0, end: 0 }, 'nowhere', '');
  findings.push(...goneParagraphs(given, ownNow, lines, matches));
  const asked = lines.filter(({ contents, before }) => !contents && plain(before) !== '');
  const found = asked.filter((line) => matches.get(line)!.sure !== 'nowhere');
  return {
    findings: inOrder(findings),
    edits,
    source,
    counts: { paragraphs: asked.length, found: found.length },
  };
}

/** The end of a paragraph's place: what is new stands after it. */
function afterOf({ own }: Match, sources: ReadonlyMap<string, SourceText>): Span | undefined {
  const span = own?.span;
  return span && sources.has(span.path) ? { path: span.path, start: span.end, end: span.end } : undefined;
}

const NO_LINE: OwnLine = { words: '', span: undefined, place: undefined, row: undefined, crossed: '' };
/** What no `--apply` takes in: it is no paragraph. */
const NO_EDIT = { own: NO_LINE, before: '', after: '', hunks: [], why: 'several-blocks' } as const;

/** Finds where words of a line were written: within its own place, or where its bookmark said that it was. */
function finderOf(
  line: RemarkLine,
  { own, place }: Match,
  sources: ReadonlyMap<string, SourceText>,
  startsOf: (source: SourceText) => readonly number[],
): (at: Wanted) => Span | undefined {
  if (own?.span) {
    const { span } = own;
    const find = finderWithin(span, line.before, sources);
    return (at) => find(at) ?? span;
  }
  const source = place && sources.get(place.path);
  if (!place || !source) return () => undefined;
  const starts = startsOf(source);
  const at = starts[Math.min(place.line, starts.length) - 1] ?? 0;
  return () => ({ path: place.path, start: at, end: at });
}

function findingOf(
  hunk: Hunk,
  span: Span,
  sure: ReviewSureness,
  by: string,
  moved: ReadonlySet<string>,
): Finding | undefined {
  const [before, after] = [plain(hunk.before), plain(hunk.after)];
  const left: ReviewLeft = '';
  if (hunk.moved !== undefined && moved.has(before || after))
    // Told once, where the words were.
    return hunk.moved === 'from' ? finding('word/moved', span, { words: before, by, sure, left }) : undefined;
  if (before !== '' && after !== '') return finding('word/replaced', span, { before, after, by, sure, left });
  if (before !== '') return finding('word/deleted', span, { words: before, by, sure, left });
  return after === '' ? undefined : finding('word/inserted', span, { words: after, by, sure, left });
}

/** Words that were taken from one place and stand in another. */
function movesIn(lines: readonly RemarkLine[]): ReadonlySet<string> {
  const hunks = lines.flatMap(hunksOf);
  const to = new Set(hunks.filter(({ moved }) => moved === 'to').map(({ after }) => plain(after)));
  return new Set(
    hunks
      .filter(({ moved, before }) => moved === 'from' && to.has(plain(before)))
      .map(({ before }) => plain(before)),
  );
}

/** What is worked out once for each that is asked for. */
function keptFor<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    if (!known.has(key)) known.set(key, make(key));
    return known.get(key)!;
  };
}

/** What has been changed without being tracked, or was tracked and has been accepted in Word. */
function untrackedIn(
  line: RemarkLine,
  { sure, own }: Match,
  places: WordDocument['places'],
): Hunk | undefined {
  const before = plain(line.before);
  if (!own || !(sure === 'mark' || sure === 'likely') || own.words === before) return undefined;
  if (isAsSent(line, places)) return undefined;
  return differenceOf(own.words, before);
}

function editOf(
  line: RemarkLine,
  { sure, own }: Match,
  hunks: readonly Hunk[],
  untracked: Hunk | undefined,
  findings: readonly Finding[],
): LineEdit {
  const isSure = sure === 'mark' || sure === 'words';
  const isWhole = line.change === undefined && hunks.every(({ moved }) => moved === undefined);
  const why = (): ReviewLeft => {
    if (plain(line.before) === '' || plain(line.after) === '' || !isWhole) return 'several-blocks';
    if (!own?.span || !isSure) return 'unsure';
    return untracked && hunks.length > 0 ? 'mixed' : '';
  };
  return {
    own: own ?? NO_LINE,
    before: untracked ? own!.words : line.before,
    after: untracked ? plain(line.before) : line.after,
    hunks: untracked ? [untracked] : hunks,
    findings,
    why: why(),
  };
}

/** Paragraphs of the plan that the file does not have. One without bookmarks tells of that only where it is mostly the plan. */
function goneParagraphs(
  given: WordDocument,
  own: readonly OwnLine[],
  lines: readonly RemarkLine[],
  matches: ReadonlyMap<RemarkLine, Match>,
): readonly Finding[] {
  const kept = new Set([...matches.values()].map((match) => match.own));
  const words = new Set(lines.map(({ before }) => plain(before)));
  const missing = own.filter(
    (one) => one.span && one.words !== '' && !kept.has(one) && !words.has(one.words),
  );
  const isMarked = given.places.size > 0;
  if (!isMarked && missing.length > own.length * MOSTLY) return [];
  const sent = new Set([...given.places.values()].map(({ path, hash }) => `${path} ${hash}`));
  return missing
    .filter(({ place }) => !isMarked || sent.has(`${place?.path} ${place?.hash}`))
    .map((one) =>
      finding('word/rewritten', one.span!, {
        before: one.words,
        after: '',
        sure: isMarked ? 'mark' : 'words',
        left: '',
      }),
    );
}

/** More than this part of the plan missing, and the file is another text and not one that somebody has shortened. */
const MOSTLY = 0.2;
/** Fewer words than these are the program's own as often as a reviewer's. */
const A_SENTENCE = 3;

/** A paragraph that the plan does not have, put in without being tracked. */
function isNewParagraph(line: RemarkLine, { sure }: Match): boolean {
  const words = plain(line.before);
  return sure === 'nowhere' && !line.contents && words.split(' ').length >= A_SENTENCE;
}
