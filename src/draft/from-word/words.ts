import data from '../../../schema/word.json' with { type: 'json' };
import { labels } from '../../locale/index.ts';

/** What a column of a table of goals, or a label before a list, tells of. */
export type WordField = keyof typeof data.kolumner;
export type LabelField = keyof typeof data.etiketter;
export type FactField = keyof typeof data.fakta;
export type Horizon = 'kort' | 'lång';

export const WORDS = data;

/** Words without signs, figures in brackets and years: `Aktiviteter 2017:` is `aktiviteter`. */
export function plainly(words: string): string {
  return words
    .normalize('NFC')
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\b(19|20)\d\d\b/g, ' ')
    .replace(/[:*.…]+\s*$/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** More words than this are no head of a column. */
const LONGEST_HEAD = 8;

/** What a column tells of, by how its head begins. */
export function columnField(words: string): WordField | undefined {
  const said = plainly(words);
  if (said === '' || said.split(' ').length > LONGEST_HEAD) return undefined;
  let best: { readonly field: WordField; readonly length: number } | undefined;
  for (const [field, heads] of Object.entries(data.kolumner) as [WordField, readonly string[]][])
    for (const head of heads)
      if (isOrBegins(said, head) && head.length > (best?.length ?? 0)) best = { field, length: head.length };
  return best?.field;
}

function isOrBegins(said: string, head: string): boolean {
  return said === head || said.startsWith(`${head} `) || said.startsWith(`${head}/`);
}

/** What a label tells of: all of its words are known, or it is none. */
export function labelField(words: string): LabelField | undefined {
  const said = plainly(words);
  return (Object.keys(data.etiketter) as LabelField[]).find((field) =>
    (data.etiketter[field] as readonly string[]).includes(said),
  );
}

export function factField(words: string): FactField | undefined {
  const said = plainly(words);
  return (Object.keys(data.fakta) as FactField[]).find((field) =>
    (data.fakta[field] as readonly string[]).includes(said),
  );
}

/** The horizons that a label names: `Mål på kort och lång sikt` names both. */
export function horizonsIn(label: string): readonly Horizon[] {
  const words = plainly(label).split(/[^\p{L}]+/u);
  return (['kort', 'lång'] as const).filter((horizon) =>
    data.sikt[horizon].some((word) => words.includes(word)),
  );
}

/** A goal that begins with its horizon, `L: Alla …`, without it. */
export function horizonFirst(text: string): {
  readonly horizons: readonly Horizon[];
  readonly rest: string;
  readonly said: string;
} {
  for (const [said, horizons] of Object.entries(data['sikt-först'])) {
    const match = new RegExp(`^${said}\\s*(?:\\([^)]*\\))?(?:\\s*:\\s*|\\s*[–-]\\s+)`, 'i').exec(text);
    if (match) return { horizons: horizons as Horizon[], rest: text.slice(match[0].length), said: match[0] };
  }
  return { horizons: [], rest: text, said: '' };
}

/** What the program itself says below a table of activities. */
const FOR_SOME = new RegExp(
  `^(?:${[labels.responsibleMissing(1, 2), labels.responsibleMissing(2, 2), labels.responsibleMissing(1, 1)]
    .map((line) => line.toLowerCase().replace(/\d+/g, '\\d+').replaceAll('.', '\\.'))
    .join('|')})$`,
);

export function isMissing(words: string): boolean {
  const said = words.trim().toLowerCase();
  return said === '' || data.saknas.includes(said) || FOR_SOME.test(said);
}
