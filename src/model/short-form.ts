import type { Span } from '../diagnostics/index.ts';

/** A short form with what it stands for, as the plan's own list has it (`ordlista.yaml`). */
export interface ShortForm {
  readonly short: string;
  readonly meaning: string;
  readonly span: Span;
}

/** Two capitals or more, which may have figures after them: «NPO», «SIP», «BRK8». A word all in capitals is longer. */
const SHORT = /(?<![\p{L}\p{N}-])(\p{Lu}{2,6}\d?)(?![\p{L}\p{N}])/gu;
/** «Nationellt programområde (NPO)»: the short form, before which its words stand. To look for the words first would begin anew at every letter of a text. */
const IN_BRACKETS = /\s\((\p{Lu}{2,6}\d?)\)/gu;
/** The words that a place may be explained with, and how far back they are looked for. */
const WORDS_BEFORE = /[\p{L}\p{N} \-/–]{3,}$/u;
const LOOK_BACK = 120;
/** «NPO (nationellt programområde)». */
const TURNED = /(?<![\p{L}\p{N}-])(\p{Lu}{2,6}\d?)\s\((\p{L}[^()]{4,120})\)/gu;

/** Every short form that is used in a text, with its place in it. */
export function shortFormsIn(text: string): readonly { readonly short: string; readonly at: number }[] {
  return [...text.matchAll(SHORT)].map((match) => ({ short: match[1]!, at: match.index }));
}

/** What a text itself says that short forms stand for. Only words that begin and go on with its letters explain it. */
export function explainedIn(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let from = 0;
  for (const match of text.matchAll(IN_BRACKETS)) {
    const [whole, short = ''] = match;
    const before = text.slice(Math.max(from, match.index - LOOK_BACK), match.index);
    from = match.index + whole.length;
    const words = WORDS_BEFORE.exec(before)?.[0] ?? '';
    const meaning = wordsFor(short, words.trim().split(/\s+/));
    if (meaning !== undefined && !found.has(short)) found.set(short, meaning);
  }
  for (const [, short = '', words = ''] of text.matchAll(TURNED)) {
    if (!found.has(short) && wordsFor(short, words.trim().split(/\s+/)) === words.trim())
      found.set(short, words.trim());
  }
  return found;
}

/** The fewest of the last words that begin with its first letter and hold the others in their order. */
function wordsFor(short: string, words: readonly string[]): string | undefined {
  const letters = [...short.toLowerCase().replace(/\d/g, '')];
  for (let from = words.length - 1; from >= 0 && words.length - from <= letters.length + 3; from--) {
    const meaning = words.slice(from).join(' ');
    const plain = meaning.toLowerCase();
    if (plain.startsWith(letters[0]!) && holdsInOrder(plain, letters)) return meaning;
  }
  return undefined;
}

function holdsInOrder(text: string, letters: readonly string[]): boolean {
  let at = -1;
  return letters.every((letter) => {
    at = text.indexOf(letter, at + 1);
    return at !== -1;
  });
}
