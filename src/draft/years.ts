/**
 * A title or name one year later: «Planering inför 2024» becomes «Planering inför 2025». Only the plan's own year and the one
 * after it move; any other is part of the words.
 */
export function oneYearOn(words: string, from: string): string {
  const year = Number(from);
  return words.replace(/(?<!\d)\d{4}(?!\d)/g, (found) =>
    Number(found) === year || Number(found) === year + 1 ? String(Number(found) + 1) : found,
  );
}
