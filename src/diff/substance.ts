import words from '../../schema/substance-words.json' with { type: 'json' };
import { addTo, lettered } from '../diagnostics/index.ts';
import { likeness, wordSet } from './likeness.ts';

/** Words that may change what a sentence says, that one text has and the other has not. */
export interface Substance {
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** One thing in two years says it with so many words in common, in hundredths, or it is said anew and every word is another. */
const STILL_ALIKE = 25;
/** From here two sentences of a running text, which nobody ties together, are taken for one. */
const ONE_SENTENCE = 60;

/** How many sentences of both texts may have a word for it to be looked at, times how many they are: every word of a thousand, fewer of more. */
const COMPARED = 1_000_000;

type Kind = keyof typeof words;

/** Each word, the first of those that mean the same, and what it is about. The longest are tried first. */
const MEANINGS: ReadonlyMap<string, { readonly word: string; readonly kind: Kind }> = new Map(
  (Object.keys(words) as Kind[]).flatMap((kind) =>
    words[kind].flatMap((alike) => alike.map((word) => [word, { word: alike[0]!, kind }] as const)),
  ),
);
const PHRASES = [...MEANINGS.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
const SIGN = lettered(
  `(?<![\\p{L}\\p{N}])(?:\\d+(?:[\\s.,:–-]?\\d+)*(?:\\s?(?:%|procent))?|${PHRASES.join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
);
/** What somebody undertakes. In a running text, which promises nothing, «ska» and «kan» are only ways to put it. */
const UNDERTAKING: Kind = 'åtagande';

/** When the two texts were written: a year that moved with the plan's own is no change, and neither is that year itself. */
export interface Times {
  readonly before: number;
  readonly after: number;
}

export function substanceOf(before: string, after: string, times: Times): Substance | undefined {
  return likeness(wordSet(before), wordSet(after)) < STILL_ALIKE ? undefined : between(before, after, times);
}

/** The same of a running text, sentence by sentence. */
export function substanceOfText(before: string, after: string, times: Times): Substance | undefined {
  const [old, now] = [sentencesIn(before), sentencesIn(after)];
  const [had, has] = [new Set(old), new Set(now)];
  const left = old.filter((sentence) => !has.has(sentence));
  const come = now.filter((sentence) => !had.has(sentence));
  const found = pairsOf(left, come).flatMap(([one, two]) => between(one, two, times, UNDERTAKING) ?? []);
  if (found.length === 0) return undefined;
  return {
    removed: [...new Set(found.flatMap(({ removed }) => removed))],
    added: [...new Set(found.flatMap(({ added }) => added))],
  };
}

/** The sentence most like one, how like it is, and whether no other is as like it. */
interface Best {
  readonly at: number;
  readonly score: number;
  readonly isAlone: boolean;
}

/** Each sentence with the one that is most like it, where each is the other's best. */
function pairsOf(old: readonly string[], now: readonly string[]): readonly (readonly [string, string])[] {
  const [left, right] = [old.map(wordSet), now.map(wordSet)];
  const [there, back] = [new Map<number, Best>(), new Map<number, Best>()];
  const hold = (bests: Map<number, Best>, of: number, at: number, score: number) => {
    const best = bests.get(of);
    if (!best || score > best.score) bests.set(of, { at, score, isAlone: true });
    else if (score === best.score) bests.set(of, { ...best, isAlone: false });
  };
  for (const [i, j] of sharing(left, right)) {
    const score = likeness(left[i]!, right[j]!);
    if (score < ONE_SENTENCE) continue;
    hold(there, i, j, score);
    hold(back, j, i, score);
  }
  return [...there].flatMap(([i, { at, isAlone }]) =>
    isAlone && back.get(at)?.at === i && back.get(at)?.isAlone ? [[old[i]!, now[at]!] as const] : [],
  );
}

/** The places of sentences that have a word in common. In a long text only a word that few sentences have tells them from others. */
function* sharing(
  left: readonly ReadonlySet<string>[],
  right: readonly ReadonlySet<string>[],
): Iterable<readonly [number, number]> {
  const few = COMPARED / (left.length + right.length);
  const [mine, theirs] = [byWord(left), byWord(right)];
  for (const [i, words] of left.entries()) {
    const told = new Set<number>();
    for (const word of words) {
      const places = theirs.get(word) ?? [];
      if (Math.max(places.length, mine.get(word)!.length) > few) continue;
      for (const j of places) told.add(j);
    }
    for (const j of told) yield [i, j];
  }
}

function byWord(sets: readonly ReadonlySet<string>[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [i, words] of sets.entries()) for (const word of words) addTo(places, word, i);
  return places;
}

function sentencesIn(text: string): readonly string[] {
  return text.split(/\n|(?<=[.!?])\s+/).filter((sentence) => sentence !== '');
}

function between(before: string, after: string, times: Times, without?: Kind): Substance | undefined {
  const [old, now] = [signsIn(before), signsIn(after)];
  const years = times.after - times.before;
  const moved = (meaning: string, by: number) => (isYear(meaning) ? String(Number(meaning) + by) : meaning);
  const isOwn = (meaning: string) =>
    years !== 0 && [String(times.before), String(times.after)].includes(meaning);
  const removed = [...old].filter(
    ([meaning]) => !now.has(meaning) && !now.has(moved(meaning, years)) && !isOwn(meaning),
  );
  const added = [...now].filter(
    ([meaning]) => !old.has(meaning) && !old.has(moved(meaning, -years)) && !isOwn(meaning),
  );
  // «Ansvariga ska utses» and «Utse ansvariga» say one thing: only another word of undertaking is another undertaking.
  const undertakes = ([, { kind }]: (typeof removed)[number]) => kind === UNDERTAKING;
  const exchanged = without !== UNDERTAKING && removed.some(undertakes) && added.some(undertakes);
  const written = (signs: typeof removed) =>
    signs.filter((sign) => exchanged || !undertakes(sign)).map(([, { text }]) => text);
  const substance = { removed: written(removed), added: written(added) };
  return substance.removed.length + substance.added.length === 0 ? undefined : substance;
}

function isYear(meaning: string): boolean {
  return /^\d{4}$/.test(meaning);
}

interface Sign {
  readonly text: string;
  readonly kind: Kind | 'siffra';
}

/** By what they mean, as they are written. */
function signsIn(text: string): ReadonlyMap<string, Sign> {
  const signs = new Map<string, Sign>();
  for (const [written] of text.matchAll(SIGN(text))) {
    const plain = written.toLowerCase();
    const known = MEANINGS.get(plain);
    const meaning = known?.word ?? plain.replace(/\s/g, '').replace('procent', '%');
    if (!signs.has(meaning)) signs.set(meaning, { text: plain, kind: known?.kind ?? 'siffra' });
  }
  return signs;
}
