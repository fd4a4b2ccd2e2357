import lines from '../../templates/standard/lines.json' with { type: 'json' };

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
let known: ReadonlyMap<string, readonly string[]> | undefined;

/** Made when the first long word is met. */
function firstParts(): ReadonlyMap<string, readonly string[]> {
  if (known) return known;
  const parts = new Map<string, string[]>();
  for (const part of [...lines.firstParts].sort((a, b) => b.length - a.length)) {
    const own = parts.get(part.slice(0, 2));
    if (own) own.push(part);
    else parts.set(part.slice(0, 2), [part]);
  }
  known = parts;
  return parts;
}

export const DRESS = /^([([”’"'“»«]*)(\p{L}+)([)\].,;:!?”’"'“»«/–-]*)$/u;

/** A word with the signs that stand around it: «(verksamhetsutvecklare),». */
export function dressed(word: string): readonly [before: string, letters: string, after: string] {
  const [, before = '', letters = word, after = ''] = DRESS.exec(word) ?? [];
  return [before, letters, after];
}

/** A compound at its joints, with the signs around it: «(barn|ungdoms|psykiatri)». */
export function compoundParts(word: string): string[] {
  const [before, letters, after] = dressed(word);
  const parts = partsOf(letters);
  parts[0] = before + parts[0]!;
  parts[parts.length - 1] += after;
  return parts;
}

/** The parts of a word of letters alone; a word that is no compound is its only part. */
export function partsOf(word: string): string[] {
  const parts: string[] = [];
  let rest = word;
  for (;;) {
    const lower = rest.toLowerCase();
    const first = firstParts()
      .get(lower.slice(0, 2))
      ?.find(
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
