import type { SourceText, Span } from '../diagnostics/index.ts';

/** A text with one space between its words, and where each of its signs stands in the text that it was made of. */
interface Flat {
  readonly text: string;
  readonly at: readonly number[];
}

/** What is looked for: words of a paragraph, by their place in it. */
export interface Wanted {
  readonly start: number;
  readonly end: number;
}

/**
 * How many signs before and after tell which place is meant, the most first. What stands on one side may be the program's: the name of a
 * fact, what it tells in brackets.
 */
const AROUND = [
  [60, 60],
  [25, 25],
  [0, 25],
  [25, 0],
  [10, 10],
] as const;
const NOTHING_AROUND = [0, 0] as const;

function flat(text: string): Flat {
  let words = '';
  const at: number[] = [];
  let wasSpace = true;
  for (let i = 0; i < text.length; i += 1) {
    const isSpace = isSpaceAt(text, i);
    if (isSpace && wasSpace) continue;
    wasSpace = isSpace;
    words += isSpace ? ' ' : text[i]!;
    at.push(i);
  }
  at.push(text.length);
  return { text: words, at };
}

/** Asked of every sign of thousands of paragraphs: the plain ones are known by their numbers. */
function isSpaceAt(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  return code === 0x20 || ((code < 0x20 || code > 0x7e) && /\s/.test(text[i]!));
}

/** Finds where words of one paragraph stand in one text. */
export type Finder = (wanted: Wanted) => { readonly start: number; readonly end: number } | undefined;

/**
 * Finds the one stretch of a text that holds certain words of a paragraph, told by what stands beside them, which must be found once in the
 * paragraph and once in the text. `strictly`: the words alone are not enough. Both are read once, for all words that are asked for.
 */
export function finderIn(text: string, paragraph: string, strictly: boolean): Finder {
  const inText = flat(text);
  const words = flat(paragraph);
  return ({ start, end }) => {
    const [from, to] = [placeIn(words, start), placeIn(words, end)];
    for (const [ahead, behind] of strictly ? AROUND : [...AROUND, NOTHING_AROUND]) {
      const head = Math.max(0, from - ahead);
      const piece = words.text.slice(head, to + behind);
      const found = onlyIn(inText.text, piece);
      if (piece === '' || found === undefined || onlyIn(words.text, piece) === undefined) continue;
      const first = found + (from - head);
      const last = first + (to - from);
      const endsAt = to === from ? inText.at[first]! : inText.at[last - 1]! + 1;
      return { start: inText.at[first]!, end: endsAt };
    }
    return undefined;
  };
}

/** Where words of a paragraph stand in the place that it was written in. */
export function finderWithin(
  span: Span,
  paragraph: string,
  sources: ReadonlyMap<string, SourceText>,
): (wanted: Wanted) => Span | undefined {
  const source = sources.get(span.path);
  if (!source) return () => undefined;
  const find = finderIn(source.text.slice(span.start, span.end), paragraph, false);
  return (wanted) => {
    const found = find(wanted);
    return found && { path: span.path, start: span.start + found.start, end: span.start + found.end };
  };
}

/** The first sign that stands at an offset or after it. */
function placeIn({ at, text }: Flat, offset: number): number {
  let [low, high] = [0, at.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at[middle]! >= offset) high = middle;
    else low = middle + 1;
  }
  return low === at.length ? text.length : low;
}

function onlyIn(text: string, piece: string): number | undefined {
  const found = text.indexOf(piece);
  return found === -1 || text.indexOf(piece, found + 1) !== -1 ? undefined : found;
}
