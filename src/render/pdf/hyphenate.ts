import { FIRST_PARTS } from './compounds.ts';

/** Shorter pieces than these are not left on a line of their own. */
const SHORTEST = { before: 3, after: 4 } as const;
/** A word shorter than this is not divided at all. */
const SHORTEST_WORD = 8;
/** No first part is taken where less than this would remain. */
const SHORTEST_LAST_PART = 4;

const PARTS = [...FIRST_PARTS].sort((a, b) => b.length - a.length);

/**
 * Swedish hyphenation for words that do not fit their column. Compounds are divided at their joints first, each part
 * by the patterns of the `hyphen` package, which are loaded only here.
 */
export async function loadHyphenator(): Promise<(word: string) => readonly string[]> {
  const swedish = (await import('hyphen/sv/index.js')).default;
  const known = new Map<string, readonly string[]>();
  return (word) => {
    const before = known.get(word);
    if (before) return before;
    const parts = hyphenate(word, (part) =>
      swedish.hyphenateSync(part, { hyphenChar: '\u00ad' }).split('\u00ad'),
    );
    known.set(word, parts);
    return parts;
  };
}

/** The parts of a word between its possible hyphens. Joined they are the word. */
export function hyphenate(word: string, syllablesOf: (part: string) => readonly string[]): readonly string[] {
  if ([...word].length < SHORTEST_WORD || !/^\p{L}+[.,;:]?$/u.test(word)) return [word];
  const parts = compoundParts(word).flatMap((part) => join(syllablesOf(part)));
  return join(parts);
}

/** A compound at its joints: «barn|ungdoms|psykiatri». */
export function compoundParts(word: string): string[] {
  const parts: string[] = [];
  let rest = word;
  for (;;) {
    const lower = rest.toLowerCase();
    const first = PARTS.find(
      (part) => lower.startsWith(part) && rest.length - part.length >= SHORTEST_LAST_PART,
    );
    if (first === undefined) return [...parts, rest];
    parts.push(rest.slice(0, first.length));
    rest = rest.slice(first.length);
  }
}

/** Puts pieces that are too short to stand alone together with their neighbour. */
function join(pieces: readonly string[]): string[] {
  const joined: string[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last !== undefined && (last.length < SHORTEST.before || piece.length < SHORTEST.before)) {
      joined[joined.length - 1] = last + piece;
    } else joined.push(piece);
  }
  while (joined.length > 1 && joined.at(-1)!.length < SHORTEST.after) {
    const last = joined.pop()!;
    joined[joined.length - 1] += last;
  }
  return joined;
}
