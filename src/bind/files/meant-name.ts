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

const OWN_NAMES: readonly string[] = [
  'plan.md',
  'index.md',
  'medel.yaml',
  'indikatorer.yaml',
  'ordlista.yaml',
];

/** What a file manager, a synchronised folder or a person puts after a name: ` - Kopia`, `_v2`, ` (2)`, `-ny`, `-DESKTOP-4F2`. */
const MARK = `[ _–-]+(?:${words.copyMarks.join('|')}|v\\.? ?\\d+|version ?\\d+)\\d*`;
const AFTER = new RegExp(
  `^(.+?)(?:(?:${MARK})+(?: ?\\(\\d+\\))?| ?\\(\\d+\\)| \\d|[ -]DESKTOP-\\w+|-PC\\w*| ?\\([^)]*(?:kon|con)fli[ck]t[^)]*\\))(\\.(?:md|yaml))?$`,
  'iu',
);
/** And before it: `Kopia av 1-sip.md`, `Kopia (2) av 1-sip.md`. */
const BEFORE = new RegExp(`^(?:${words.copyOf.map(asPattern).join('|')}) (.+?)(\\.(?:md|yaml))?$`, 'iu');

function asPattern(phrase: string): string {
  return phrase.replace(' ', '(?: \\(\\d+\\))? ');
}

/**
 * The file or folder that another is a copy of by its name: `1-sip - Kopia.md`, `1-sip_v2.md`, `sip-kopia.md`, `2-områden (2)`. Only where
 * that one stands beside it, with or without the number that the copy has lost.
 */
export function copiedFrom(name: string, siblings: ReadonlySet<string>): string | undefined {
  for (const pattern of [BEFORE, AFTER]) {
    const [, stem, ending = ''] = pattern.exec(name) ?? [];
    const original = stem === undefined ? undefined : nameAmong(`${stem}${ending}`, siblings);
    // What stands before may be a copy of a copy, whose original is there.
    if (original !== undefined) return copiedFrom(original, siblings) ?? original;
  }
  return undefined;
}

function nameAmong(name: string, siblings: ReadonlySet<string>): string | undefined {
  if (siblings.has(name)) return name;
  return /^\d+-/.test(name) ? undefined : numbered(name, siblings);
}

function numbered(name: string, siblings: ReadonlySet<string>): string | undefined {
  return [...siblings].find((sibling) => sibling !== name && sibling.replace(/^\d+-/, '') === name);
}

/** The words of a machine. «2024-ny» may be a plan that somebody means. */
const PLAIN_COPY = /kopia|copy|\(\d+\)$/i;

/** The plan that another is a copy of by its folder's name, in the same series. */
export function planCopiedFrom(name: string, plans: readonly string[]): string | undefined {
  if (!PLAIN_COPY.test(name)) return undefined;
  const series = name.slice(0, name.lastIndexOf('/') + 1);
  const siblings = plans.filter(
    (plan) => plan.startsWith(series) && !plan.slice(series.length).includes('/'),
  );
  const original = copiedFrom(
    name.slice(series.length),
    new Set(siblings.map((plan) => plan.slice(series.length))),
  );
  return original === undefined ? undefined : series + original;
}
