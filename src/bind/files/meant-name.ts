import words from '../../../schema/file-names.json' with { type: 'json' };

/** What a file that no plan has was meant to be called, where its name is a slip of one that a plan has. */
export function meantName(name: string): string | undefined {
  const plain = name
    .replace(/\.(md|yaml)\.txt$/i, '.$1')
    .replace(/\.(markdown|mdown|mkd)$/i, '.md')
    .replace(/\.yml$/i, '.yaml')
    .replace(/\.(md|yaml)$/i, (ending) => ending.toLowerCase());
  const lower = plain.toLowerCase();
  const meant = OWN_NAMES.includes(lower) ? lower : plain;
  const isMeant = /\.md$/.test(meant) || OWN_NAMES.includes(meant);
  return isMeant && meant !== name ? meant : undefined;
}

const OWN_NAMES: readonly string[] = ['plan.md', 'index.md', 'medel.yaml', 'indikatorer.yaml'];

const COPY = new RegExp(
  `^(.+?)(?:(?:${words.copyMarks.join('|')})(?: ?\\(\\d+\\))?| ?\\(\\d+\\)| \\d)(\\.(?:md|yaml))$`,
  'iu',
);

/** The file that a copy made by a file manager is a copy of: `1-sip - Kopia.md`, `1-sip (2).md`. Only where that one is there. */
export function copiedFrom(name: string, siblings: ReadonlySet<string>): string | undefined {
  const [, stem, ending] = COPY.exec(name) ?? [];
  const original = stem === undefined ? undefined : `${stem}${ending}`;
  return original !== undefined && siblings.has(original) ? original : undefined;
}
