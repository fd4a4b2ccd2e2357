/** Words with one space between them. */
export function plain(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

/** How much two texts have in common: 0 nothing, 1 every word as often. */
export function likeness(a: string, b: string): number {
  const [left, right] = [wordsIn(a), wordsIn(b)];
  const all = left.length + right.length;
  if (all === 0) return 0;
  const counts = new Map<string, number>();
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of right) {
    const count = counts.get(word) ?? 0;
    if (count === 0) continue;
    counts.set(word, count - 1);
    shared += 1;
  }
  return (2 * shared) / all;
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
