import { nearest } from './nearest.ts';

/** Longer words are no slips of the pen, and comparing two of them costs the product of their lengths. */
const LONGEST_WORD = 80;
/** Comparisons of words in all. A file with more slips than this holds is not misspelt but made to take time. */
const COMPARISONS = 20_000;

/** Gives the candidate that was most likely meant by a word, as `find` does, within a bounded amount of work. */
export function suggester(
  candidates: readonly string[],
  find: typeof nearest = nearest,
): (word: string) => string | undefined {
  const short = candidates.filter((candidate) => candidate.length <= LONGEST_WORD);
  const known = new Map<string, string | undefined>();
  let left = COMPARISONS;
  return (word) => {
    if (known.has(word)) return known.get(word);
    if (word.length > LONGEST_WORD || left < short.length) return undefined;
    left -= short.length;
    const suggestion = find(word, short);
    known.set(word, suggestion);
    return suggestion;
  };
}
