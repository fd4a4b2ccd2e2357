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

/** The font that is called Symbol has Greek letters and signs of arithmetic in the same places. */
const ARITHMETIC: { readonly [code: string]: string } = {
  A3: '≤',
  B3: '≥',
  B0: '°',
  B1: '±',
  B4: '×',
  B8: '÷',
  B9: '≠',
  BB: '≈',
  A5: '∞',
  D6: '√',
  D7: '·',
  '2D': '−',
  '6D': 'µ',
  '61': 'α',
  '62': 'β',
  '44': 'Δ',
  '53': 'Σ',
  B7: '•',
  AC: '←',
  AE: '→',
};

/** A sign of a font of symbols as a letter; undefined where none looks like it. */
export function symbolOf(code: string | undefined, font = ''): string | undefined {
  const short = (code ?? '').toUpperCase().replace(/^F0/, '');
  const signs = /^symbol\b/i.test(font) ? ARITHMETIC : SIGNS;
  return Object.hasOwn(signs, short) ? signs[short] : undefined;
}
