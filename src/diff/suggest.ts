import type { BareChange, ChangeSide, SubjectKind } from './changes.ts';
import { type Both, plainWords } from './compare/both.ts';
import { likeness, wordSet } from './likeness.ts';
import type { Promised } from './promises.ts';

/**
 * Two things that are alike but that no author ties together. It is data for a reader to judge, never a match. `swapped`:
 * two ids seem to have changed places.
 */
export interface Suggestion {
  readonly reason: 'alike' | 'swapped';
  readonly kind: SubjectKind;
  readonly before: ChangeSide;
  readonly after: ChangeSide;
  /** Shared words of all words, in hundredths. */
  readonly likeness: number;
}

/** From here two sentences are likely to mean one thing. */
const ALIKE = 60;
/** Words that more things than this share tell nothing, and would cost the square of their number. */
const COMMON = 25;

const GONE = [
  'promise/withdrawn',
  'goal/removed',
  'area/removed',
  'indicator/removed',
  'section/removed',
  'party/removed',
];
const CAME = [
  'promise/added',
  'result/added',
  'goal/added',
  'area/added',
  'indicator/added',
  'section/added',
  'party/added',
];
const GONE_ONLY_BEFORE = ['result/removed'];

export function suggestions(both: Both, changes: readonly BareChange[]): readonly Suggestion[] {
  const gone = changes.filter(({ code }) => GONE.includes(code) || GONE_ONLY_BEFORE.includes(code));
  const came = changes.filter(({ code }) => CAME.includes(code));
  return [...alike(gone, came), ...swapped(both)];
}

function alike(gone: readonly BareChange[], came: readonly BareChange[]): readonly Suggestion[] {
  const [before, after] = [
    gone.map(({ kind, before }) => entry(kind, before)),
    came.map(({ kind, after }) => entry(kind, after)),
  ];
  const byWord = new Map<string, number[]>();
  for (const [i, { words }] of after.entries()) {
    for (const word of words) {
      const places = byWord.get(word);
      if (places) places.push(i);
      else byWord.set(word, [i]);
    }
  }
  const scores: { a: number; b: number; score: number }[] = [];
  for (const [a, { kind, words }] of before.entries()) {
    const candidates = new Set([...words].flatMap((word) => inFew(byWord.get(word))));
    for (const b of candidates) {
      const other = after[b]!;
      const score = other.kind === kind ? likeness(words, other.words) : 0;
      if (score >= ALIKE) scores.push({ a, b, score });
    }
  }
  const best = { a: new Map<number, number>(), b: new Map<number, number>() };
  for (const { score, ...ends } of scores)
    for (const side of ['a', 'b'] as const)
      best[side].set(ends[side], Math.max(score, best[side].get(ends[side]) ?? 0));
  return scores
    .filter(({ a, b, score }) => score === best.a.get(a) && score === best.b.get(b))
    .map(({ a, b, score }) => ({
      reason: 'alike',
      kind: before[a]!.kind,
      before: before[a]!.side,
      after: after[b]!.side,
      likeness: score,
    }));
}

function inFew(places: readonly number[] | undefined): readonly number[] {
  return places !== undefined && places.length <= COMMON ? places : [];
}

function entry(kind: SubjectKind, side: ChangeSide | undefined) {
  return { kind, side: side!, words: wordSet(side!.title) };
}

/** Two ids whose sentences have changed places word for word. A sentence that stands twice tells nothing. */
function swapped({ before, after }: Both): readonly Suggestion[] {
  const found: Suggestion[] = [];
  const [old, now] = [keysByWords(before.promises), keysByWords(after.promises)];
  for (const [words, key] of old) {
    const other = now.get(words);
    if (key === undefined || other === undefined || other === key) continue;
    const [mine, theirs] = [after.promises.get(key), before.promises.get(other)];
    if (!mine || !theirs) continue;
    const back = plainWords(theirs.text);
    if (back !== plainWords(mine.text) || old.get(back) === undefined || now.get(back) === undefined)
      continue;
    const side = ({ id, text, area, span }: Promised): ChangeSide => ({ id, title: text, area, span });
    const ends = { before: side(before.promises.get(key)!), after: side(mine) };
    found.push({ reason: 'swapped', kind: 'promise', ...ends, likeness: 100 });
  }
  return found;
}

/** A sentence that several ids have leads to none of them. */
function keysByWords(promises: ReadonlyMap<string, Promised>): ReadonlyMap<string, string | undefined> {
  const keys = new Map<string, string | undefined>();
  for (const [key, { text }] of promises) {
    const words = plainWords(text);
    keys.set(words, keys.has(words) ? undefined : key);
  }
  return keys;
}
