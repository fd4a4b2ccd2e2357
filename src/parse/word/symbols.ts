/** What signs of Word's own fonts of symbols look like, where letters have a sign for it. Both numbers that programs write are here. */
const SIGNS: { readonly [code: string]: string } = {
  A8: '☐',
  '6F': '☐',
  '71': '☐',
  FE: '☒',
  '78': '☒',
  FD: '☒',
  '54': '☒',
  '52': '☑',
  FC: '✓',
  FB: '✗',
  B7: '•',
  A7: '•',
  D8: '•',
  E0: '→',
  E8: '→',
  F0: '→',
  DF: '←',
  '2D': '–',
  AE: '→',
};

/** A sign of a font of symbols as a letter; undefined where none looks like it. */
export function symbolOf(code: string | undefined): string | undefined {
  const short = (code ?? '').toUpperCase().replace(/^F0/, '');
  return SIGNS[short];
}
