import type { PlanPart } from '../diagnostics/index.ts';

const SIGN = /[*_~[\]<&`|\\:@]/g;

/** What the work with a file grows with: its characters (UTF-16 units), lines, and the signs that mean something. */
export function measure(text: string): Readonly<Record<PlanPart, number>> {
  return { characters: text.length, lines: count(text, /\n/g), signs: count(text, SIGN) };
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  pattern.lastIndex = 0;
  while (pattern.test(text)) found++;
  return found;
}
