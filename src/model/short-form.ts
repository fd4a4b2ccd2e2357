import { lettered, type Span } from '../diagnostics/index.ts';

/** A short form with what it stands for, as the plan's own list has it (`ordlista.yaml`). */
export interface ShortForm {
  readonly short: string;
  readonly meaning: string;
  readonly span: Span;
}

/** Two capitals or more, which may have figures after them: «NPO», «SIP», «BRK8». A word all in capitals is longer. */
const SHORT = lettered(String.raw`\p{Lu}(?<![\p{L}\p{N}-]\p{Lu})\p{Lu}{1,5}\d?(?![\p{L}\p{N}])`, 'gu');
/** What every short form holds, and most texts have none of. */
const CAPITALS = lettered(String.raw`\p{Lu}{2}`, 'u');
/** «Nationellt programområde (NPO)»: the short form, before which its words stand. */
const IN_BRACKETS = lettered(String.raw`\((\p{Lu}{2,6}\d?)\)`, 'uy');
/** The words that a place may be explained with, and how far back they are looked for. */
const WORDS_BEFORE = lettered(String.raw`[\p{L}\p{N} \-/–]{3,}$`, 'u');
const LOOK_BACK = 120;
/** «NPO (nationellt programområde)»: the words, before which their short form stands, and how far back that reaches. */
const TURNED = lettered(String.raw`\((\p{L}[^()]{4,120})\)`, 'uy');
const SHORT_BEFORE = lettered(String.raw`(?<![\p{L}\p{N}-])(\p{Lu}{2,6}\d?)\s$`, 'u');
const SHORT_REACH = 16;

/** Every short form that is used in a text, with its place in it. */
export function shortFormsIn(text: string): readonly { readonly short: string; readonly at: number }[] {
  if (!CAPITALS(text).test(text)) return [];
  return [...text.matchAll(SHORT(text))].map((match) => ({ short: match[0], at: match.index }));
}

const NOTHING: ReadonlyMap<string, string> = new Map();

/** What a text itself says that short forms stand for. Only words that begin and go on with its letters explain it. */
export function explainedIn(text: string): ReadonlyMap<string, string> {
  if (!text.includes('(')) return NOTHING;
  const found = new Map<string, string>();
  const turned: (readonly [short: string, words: string])[] = [];
  let from = 0;
  // Brackets are few and letters many: what stands around each bracket is read, and the rest of the text is not.
  for (let open = text.indexOf('('); open !== -1; open = text.indexOf('(', open + 1)) {
    if (!/\s/.test(text[open - 1] ?? '')) continue;
    const short = matchAt(IN_BRACKETS(text), text, open);
    if (short !== undefined) {
      const before = text.slice(Math.max(from, open - 1 - LOOK_BACK), open - 1);
      from = open + short.length + 2;
      const words = WORDS_BEFORE(before).exec(before)?.[0] ?? '';
      const meaning = wordsFor(short, words.trim().split(/\s+/));
      if (meaning !== undefined && !found.has(short)) found.set(short, meaning);
    }
    const words = matchAt(TURNED(text), text, open)?.trim();
    const near = text.slice(Math.max(0, open - SHORT_REACH), open);
    const before = words && SHORT_BEFORE(near).exec(near)?.[1];
    if (before && wordsFor(before, words.split(/\s+/)) === words) turned.push([before, words]);
  }
  for (const [short, words] of turned) if (!found.has(short)) found.set(short, words);
  return found;
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[1];
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
