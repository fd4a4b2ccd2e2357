import { lettered } from '../diagnostics/index.ts';

const WORD = lettered(String.raw`[\p{L}\p{N}]+`, 'gu');

export function wordSet(text: string): ReadonlySet<string> {
  const plain = text.toLowerCase();
  return new Set(plain.match(WORD(plain)) ?? []);
}

/** Twice the shared words through the words of both (Dice), in whole hundredths. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return Math.floor((200 * shared) / (a.size + b.size));
}
