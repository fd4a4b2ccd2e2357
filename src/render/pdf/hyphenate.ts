import { compoundParts, DRESS, dressed, partsOf } from '../joints.ts';

/** Shorter pieces than these are not left on a line of their own. */
const SHORTEST = { before: 2, after: 3 } as const;
/** A word shorter than this is not divided at all. */
const SHORTEST_WORD = 8;
/** A language that a passage says it is in; undefined is the report's own Swedish. */
export type Language = string | undefined;

/** Gives the parts of a word between its hyphens; `fits` tells whether a part can stand on a line. */
export type Hyphenator = (
  word: string,
  language: Language,
  fits: (part: string) => boolean,
) => readonly string[];

type Syllables = (part: string) => readonly string[];

/** Languages whose words may be divided, beside Swedish. Words of any other are left whole: Swedish rules would be wrong there. */
const OTHERS: ReadonlySet<string> = new Set(['fi']);

/** Hyphenation for words that do not fit their column; the patterns are loaded only here. */
export async function loadHyphenator(): Promise<Hyphenator> {
  const [swedish, finnish] = await Promise.all([import('hyphen/sv/index.js'), import('hyphen/fi/index.js')]);
  const syllablesOf = remembered(swedish.default.hyphenateSync);
  const inFinnish = remembered(finnish.default.hyphenateSync);
  return (word, language, fits) =>
    hyphenate(word, language, fits, language === 'fi' ? inFinnish : syllablesOf);
}

function remembered(divide: (text: string, options: { readonly hyphenChar: string }) => string): Syllables {
  const known = new Map<string, readonly string[]>();
  return (part) => {
    const syllables = known.get(part) ?? divide(part, { hyphenChar: '\u00ad' }).split('\u00ad');
    known.set(part, syllables);
    return syllables;
  };
}

/** Divides compounds at their joints, and by syllables only those parts that still do not fit. Joined they are the word. */
function hyphenate(
  word: string,
  language: Language,
  fits: (part: string) => boolean,
  syllablesOf: Syllables,
): readonly string[] {
  if (!isDivisible(word, language)) return [word];
  const [before, letters, after] = dressed(word);
  const parts = (language === undefined ? partsOf(letters) : [letters]).flatMap((part) =>
    fits(part) ? [part] : join(syllablesOf(part)),
  );
  const last = parts.length - 1;
  return parts.map((part, i) => `${i === 0 ? before : ''}${part}${i === last ? after : ''}`);
}

/** Only words of letters are divided: never amounts, names with digits, addresses; nor words of languages without patterns. */
export function isDivisible(word: string, language?: Language): boolean {
  if (language !== undefined && !OTHERS.has(language)) return false;
  return word.length >= SHORTEST_WORD && DRESS.test(word) && dressed(word)[1].length >= SHORTEST_WORD - 1;
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
