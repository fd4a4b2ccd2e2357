/** The marks that a text may hold: a promise, an answer, a reference, words in another language, an amount. */
export const DIRECTIVE_NAMES = ['plan', 'svar', 'se', 'språk', 'belopp'] as const;

/** Those that stand on a line of their own: a table or a chart of the plan's data. */
export const BLOCK_NAMES = ['tabell', 'diagram'] as const;

const BY_SPELLING = new Map<string, string>([
  ...DIRECTIVE_NAMES.map((name) => [name, name] as const),
  ['sprak', 'språk'],
]);

/** The name as the rest of the program knows it, or undefined for a name that is no directive. */
export function directiveName(written: string): string | undefined {
  return BY_SPELLING.get(written.normalize('NFC'));
}
