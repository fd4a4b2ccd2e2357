/** Words with one space between them. */
export function plain(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

/** A text that is like another, and how much they have in common: 0 nothing, 1 every word as often. */
export interface Alike<T> {
  readonly one: T;
  readonly like: number;
}

/** Words that stand in more texts than these tell nothing of which text is meant. */
const COMMON = 40;
/** How many of the texts that share most are looked at. */
const LOOKED_AT = 8;

/** Finds among many texts those that are most like another. What shares no telling word with it is not looked at. */
export function likest<T extends { readonly words: string }>(
  all: readonly T[],
): (words: string, isFree: (one: T) => boolean) => readonly Alike<T>[] {
  const holding = new Map<string, T[]>();
  for (const one of all)
    for (const word of new Set(wordsIn(one.words))) {
      const those = holding.get(word);
      if (those) those.push(one);
      else holding.set(word, [one]);
    }
  return (words, isFree) => {
    const shared = new Map<T, number>();
    for (const word of new Set(wordsIn(words))) {
      const those = holding.get(word) ?? [];
      if (those.length > COMMON) continue;
      for (const one of those) shared.set(one, (shared.get(one) ?? 0) + 1);
    }
    return [...shared]
      .filter(([one]) => isFree(one))
      .sort(([, a], [, b]) => b - a)
      .slice(0, LOOKED_AT)
      .map(([one]) => ({ one, like: likeness(words, one.words) }))
      .sort((a, b) => b.like - a.like);
  };
}

function likeness(a: string, b: string): number {
  const [left, right] = [wordsIn(a), wordsIn(b)];
  const counts = new Map<string, number>();
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of right) {
    const count = counts.get(word) ?? 0;
    if (count === 0) continue;
    counts.set(word, count - 1);
    shared += 1;
  }
  return left.length + right.length === 0 ? 0 : (2 * shared) / (left.length + right.length);
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
