import lines from '../../../templates/standard/lines.json' with { type: 'json' };

/** Shorter pieces than these are not left on a line of their own. */
const SHORTEST = { before: 2, after: 3 } as const;
/** A word shorter than this is not divided at all. */
const SHORTEST_WORD = 8;
/** No first part is taken where less than this would remain. */
const SHORTEST_LAST_PART = 4;

/**
 * Endings that look like a last part: «sjuk|lighet», «styr|elsen», «kommun|ikation», «process|erna» are one word each.
 * So does an s that joins: «stöds|enhet», not «stöd|senhet».
 */
const ENDING = new RegExp(`^(${lines.endings.join('|')})`);

/**
 * First parts of the field's compound words by their first two letters; the longest first. The hyphenation patterns know syllables, not
 * words, and split «ungdomsmottagning» as «ung-domsmot-tag-ning»; after one of these a compound has its joint.
 */
const PARTS = new Map<string, string[]>();
for (const part of [...lines.firstParts].sort((a, b) => b.length - a.length)) {
  const known = PARTS.get(part.slice(0, 2));
  if (known) known.push(part);
  else PARTS.set(part.slice(0, 2), [part]);
}

/** Gives the parts of a word between its hyphens; `fits` tells whether a part can stand on a line. */
export type Hyphenator = (word: string, fits: (part: string) => boolean) => readonly string[];

/** Swedish hyphenation for words that do not fit their column; the patterns are loaded only here. */
export async function loadHyphenator(): Promise<Hyphenator> {
  const swedish = (await import('hyphen/sv/index.js')).default;
  const known = new Map<string, readonly string[]>();
  const syllablesOf = (part: string): readonly string[] => {
    const syllables =
      known.get(part) ?? swedish.hyphenateSync(part, { hyphenChar: '\u00ad' }).split('\u00ad');
    known.set(part, syllables);
    return syllables;
  };
  return (word, fits) => hyphenate(word, fits, syllablesOf);
}

/** Divides compounds at their joints, and by syllables only those parts that still do not fit. Joined they are the word. */
function hyphenate(
  word: string,
  fits: (part: string) => boolean,
  syllablesOf: (part: string) => readonly string[],
): readonly string[] {
  if (!isDivisible(word)) return [word];
  return compoundParts(word).flatMap((part) => (fits(part) ? [part] : join(syllablesOf(part))));
}

/** Only words of letters are divided: never amounts, names with digits, addresses. */
export function isDivisible(word: string): boolean {
  return word.length >= SHORTEST_WORD && /^\p{L}+[.,;:)]?$/u.test(word);
}

/** A compound at its joints: «barn|ungdoms|psykiatri». */
export function compoundParts(word: string): string[] {
  const parts: string[] = [];
  let rest = word;
  for (;;) {
    const lower = rest.toLowerCase();
    const first = PARTS.get(lower.slice(0, 2))?.find(
      (part) =>
        lower.startsWith(part) &&
        rest.length - part.length >= SHORTEST_LAST_PART &&
        !ENDING.test(lower.slice(part.length)),
    );
    if (first === undefined) return [...parts, rest];
    parts.push(rest.slice(0, first.length));
    rest = rest.slice(first.length);
  }
}

/** Where the joints of a word are, as offsets in it. */
export function jointsOf(word: string): ReadonlySet<number> {
  const joints = new Set<number>();
  let at = 0;
  for (const part of compoundParts(word)) {
    at += part.length;
    joints.add(at);
  }
  return joints;
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
