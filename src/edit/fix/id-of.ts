import ids from '../../../schema/ids.json' with { type: 'json' };

/** An id is read and typed by people: this many words and letters at most. */
const WORDS = 5;
const LETTERS = 40;

/** Small words that no id should end with. */
const SMALL: ReadonlySet<string> = new Set(ids.smallWords);

/** Letters with signs that an id cannot hold become their plain letter; å, ä and ö stay. */
function plain(word: string): string {
  return [...word]
    .map((letter) => (/[åäö]/.test(letter) ? letter : letter.normalize('NFD').replace(/\p{M}/gu, '')))
    .join('')
    .replaceAll('ø', 'ö')
    .replaceAll('æ', 'ä')
    .replace(/[^a-z0-9åäö]/g, '');
}

/** The first words of a text as an id: «Fler får en SIP i tid.» gives `fler-får-en-sip`. Never empty. */
export function idOf(text: string, otherwise: string): string {
  const all = text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map(plain)
    .filter((word) => word !== '');
  const words: string[] = [];
  for (const word of all.slice(0, WORDS)) {
    if (words.length > 0 && [...words, word].join('-').length > LETTERS) break;
    words.push(word.slice(0, LETTERS));
  }
  while (words.length > 1 && SMALL.has(words.at(-1)!)) words.pop();
  return words.length === 0 ? otherwise : words.join('-');
}

/**
 * The id itself, or with the first number that nothing in the plan has. `reached` remembers the number of each id for who asks many
 * times while `taken` only grows: ten thousand goals that begin alike would each be counted from two.
 */
export function freeId(
  wanted: string,
  taken: ReadonlySet<string>,
  reached: Map<string, number> = new Map(),
): string {
  if (!taken.has(wanted)) return wanted;
  let number = reached.get(wanted) ?? 2;
  while (taken.has(`${wanted}-${number}`)) number++;
  reached.set(wanted, number);
  return `${wanted}-${number}`;
}
