/** The signs of a class that Swedish text is written with, as they stand inside brackets. A test holds each against Unicode. */
const LATIN: { readonly [name: string]: string } = {
  L: 'A-Za-z\\xaa\\xb5\\xba\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\xff',
  Lu: 'A-Z\\xc0-\\xd6\\xd8-\\xde',
  N: '0-9\\xb2\\xb3\\xb9\\xbc-\\xbe',
  M: '',
};

/** Signs beyond the Latin ones, and the dashes, quotes and spaces of print. */
const BEYOND = /[^\0-\xff\u2000-\u206f]/;

/** The pattern to use on a text. It keeps its place (`lastIndex`) as any other does. */
export type Lettered = (text: string) => RegExp;

/**
 * A pattern that tells letters, numbers and marks of all scripts (`\p{L}`). To make one ready for every script takes some tenths of a millisecond, which were a
 * seventh of a whole check together, and nearly no text needs it: Latin text is met with the same pattern of Latin signs, which says the same of it.
 */
export function lettered(source: string, flags: string): Lettered {
  let latin: RegExp | undefined;
  let every: RegExp | undefined;
  // A long text may be asked about at many of its places.
  let asked = '';
  let beyond = false;
  return (text) => {
    if (text !== asked) beyond = BEYOND.test(text);
    // Also where it says the same: the same text is known at once the next time, and one that says the same is read to its end.
    asked = text;
    if (beyond) every ??= new RegExp(source, flags);
    else latin ??= new RegExp(forLatin(source, flags), flags);
    return (beyond ? every : latin)!;
  };
}

/** Where case is ignored, a sign is a capital when another script's capital folds to it: that stays Unicode's to say. */
function forLatin(source: string, flags: string): string {
  let inBrackets = false;
  return source.replace(/\\p\{(\w+)\}|\\?./gs, (part, name?: string) => {
    if (part === '[') inBrackets = true;
    if (part === ']') inBrackets = false;
    const signs = name === undefined || (name === 'Lu' && flags.includes('i')) ? undefined : LATIN[name];
    if (signs === undefined) return part;
    return inBrackets ? signs : `[${signs}]`;
  });
}
