/** Swedish alphabet; w is its own letter. Å, ä and ö stand last. */
const ALPHABET = 'abcdefghijklmnopqrstuvwxyzåäö';

/** Letters of neighbours that Swedish sorts with one of its own. */
const AS: Readonly<Record<string, string>> = { æ: 'ä', ø: 'ö', ü: 'y', đ: 'd', ŋ: 'n', ß: 's' };

/**
 * Swedish order: signs, digits, a–z, å, ä, ö. Capitals and accents count only when everything else is alike, and then the
 * order is still the same every time. Used in both languages, since what is sorted are Swedish names.
 */
export function compare(a: string, b: string): number {
  const [left, right] = [weightsOf(a), weightsOf(b)];
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const order = left[i]! - right[i]!;
    if (order !== 0) return order;
  }
  if (left.length !== right.length) return left.length - right.length;
  return a === b ? 0 : a < b ? -1 : 1;
}

function weightsOf(text: string): readonly number[] {
  return [...text.normalize('NFC').toLowerCase()].map(weightOf);
}

function weightOf(character: string): number {
  const known = AS[character] ?? character;
  const letter = ALPHABET.indexOf(ALPHABET.includes(known) ? known : known.normalize('NFD').charAt(0));
  if (letter !== -1) return 0x300000 + letter;
  const code = character.codePointAt(0)!;
  // Three layers above each other: signs, digits, letters, and then letters of other alphabets.
  if (/\p{L}/u.test(character)) return 0x400000 + code;
  return /\d/.test(character) ? 0x200000 + code : code;
}
