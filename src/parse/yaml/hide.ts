/** A text in which some characters stand as others, and the way back. */
export interface HiddenText {
  readonly text: string;
  restore(value: string): string;
}

const PRIVATE_USE_FIRST = 0xe000;
const PRIVATE_USE_LAST = 0xf8ff;

/**
 * Puts a character that the text does not hold in the place of each given offset, one for one, so that every offset
 * stays true and YAML reads a letter where it would have read a sign.
 */
export function hide(text: string, offsets: ReadonlySet<number>): HiddenText {
  if (offsets.size === 0) return { text, restore: (value) => value };
  const signs = [...new Set([...offsets].map((offset) => text.charAt(offset)))];
  const free = freeCharacters(text, signs.length);
  const standIns = new Map(signs.map((sign, index) => [sign, free[index] ?? sign]));
  const hidden = [...offsets].sort((a, b) => a - b);
  let result = '';
  let from = 0;
  for (const offset of hidden) {
    result += text.slice(from, offset) + standIns.get(text.charAt(offset));
    from = offset + 1;
  }
  return {
    text: result + text.slice(from),
    restore: (value) => {
      let restored = value;
      for (const [sign, standIn] of standIns) restored = restored.replaceAll(standIn, sign);
      return restored;
    },
  };
}

function freeCharacters(text: string, count: number): string[] {
  const free: string[] = [];
  for (let code = PRIVATE_USE_FIRST; code <= PRIVATE_USE_LAST && free.length < count; code++) {
    const character = String.fromCharCode(code);
    if (!text.includes(character)) free.push(character);
  }
  return free;
}
