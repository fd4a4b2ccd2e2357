import words from '../../schema/substance-words.json' with { type: 'json' };
import { lettered } from '../diagnostics/index.ts';
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
  const left = old.filter((sentence) => !now.includes(sentence));
  const come = now.filter((sentence) => !old.includes(sentence));
  const found = pairsOf(left, come).flatMap(([one, two]) => between(one, two, times, UNDERTAKING) ?? []);
  if (found.length === 0) return undefined;
  return {
    removed: [...new Set(found.flatMap(({ removed }) => removed))],
    added: [...new Set(found.flatMap(({ added }) => added))],
  };
}

/** Each sentence with the one that is most like it, where each is the other's best. */
function pairsOf(old: readonly string[], now: readonly string[]): readonly (readonly [string, string])[] {
  const [left, right] = [old.map(wordSet), now.map(wordSet)];
  const scores = left.map((one) => right.map((two) => likeness(one, two)));
  return old.flatMap((sentence, i) => {
    const row = scores[i]!;
    const best = Math.max(...row);
    const j = row.indexOf(best);
    const back = Math.max(...scores.map((each) => each[j] ?? 0));
    return best >= ONE_SENTENCE &&
      back === best &&
      row.lastIndexOf(best) === j &&
      scores.filter((each) => each[j] === best).length === 1
      ? [[sentence, now[j]!] as const]
      : [];
  });
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
