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

const DRESS = /^([([”’"'“»«]*)(\p{L}+)([)\].,;:!?”’"'“»«/–-]*)$/u;

/** A word with the signs that stand around it: «(verksamhetsutvecklare),». */
function dressed(word: string): readonly [before: string, letters: string, after: string] {
  const [, before = '', letters = word, after = ''] = DRESS.exec(word) ?? [];
  return [before, letters, after];
}

/** Only words of letters are divided: never amounts, names with digits, addresses; nor words of languages without patterns. */
export function isDivisible(word: string, language?: Language): boolean {
  if (language !== undefined && !OTHERS.has(language)) return false;
  return word.length >= SHORTEST_WORD && DRESS.test(word) && dressed(word)[1].length >= SHORTEST_WORD - 1;
}

/** A compound at its joints, with the signs around it: «(barn|ungdoms|psykiatri)». */
export function compoundParts(word: string): string[] {
  const [before, letters, after] = dressed(word);
  const parts = partsOf(letters);
  parts[0] = before + parts[0]!;
  parts[parts.length - 1] += after;
  return parts;
}

function partsOf(word: string): string[] {
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
