import words from '../../schema/substance-words.json' with { type: 'json' };
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

/** Each word of extent, negation, time or undertaking, and the first of those that mean the same. The longest are tried first. */
const MEANINGS: ReadonlyMap<string, string> = new Map(
  Object.values(words)
    .flat()
    .flatMap((alike) => alike.map((word) => [word, alike[0]!] as const)),
);
const PHRASES = [...MEANINGS.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
const SIGN = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:\\d+(?:[\\s.,:–-]?\\d+)*(?:\\s?(?:%|procent))?|${PHRASES.join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
);

/** `years`: how much later the second text was written. A year that moved with the plan's is no change. */
export function substanceOf(before: string, after: string, years = 0): Substance | undefined {
  return likeness(wordSet(before), wordSet(after)) < STILL_ALIKE ? undefined : between(before, after, years);
}

/** The same of a running text, sentence by sentence. */
export function substanceOfText(before: string, after: string, years = 0): Substance | undefined {
  const [old, now] = [sentencesIn(before), sentencesIn(after)];
  const left = old.filter((sentence) => !now.includes(sentence));
  const come = now.filter((sentence) => !old.includes(sentence));
  const found = pairsOf(left, come).flatMap(([one, two]) => between(one, two, years) ?? []);
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

function between(before: string, after: string, years: number): Substance | undefined {
  const [old, now] = [signsIn(before), signsIn(after)];
  const moved = (meaning: string, by: number) =>
    /^\d{4}$/.test(meaning) ? String(Number(meaning) + by) : meaning;
  const removed = [...old].filter(([meaning]) => !now.has(meaning) && !now.has(moved(meaning, years)));
  const added = [...now].filter(([meaning]) => !old.has(meaning) && !old.has(moved(meaning, -years)));
  if (removed.length + added.length === 0) return undefined;
  return { removed: removed.map(([, written]) => written), added: added.map(([, written]) => written) };
}

/** By what they mean, as they are written. */
function signsIn(text: string): ReadonlyMap<string, string> {
  const signs = new Map<string, string>();
  for (const [written] of text.matchAll(SIGN)) {
    const plain = written.toLowerCase();
    const meaning = MEANINGS.get(plain) ?? plain.replace(/\s/g, '').replace('procent', '%');
    if (!signs.has(meaning)) signs.set(meaning, plain);
  }
  return signs;
}
