import {
  type Funds,
  fieldNamed,
  type Indicator,
  type Mark,
  plainText,
  type Section,
} from '../../model/index.ts';

/** What stands for words that are known only when the whole plan is. No author can type these signs. */
const [OPEN, CLOSE] = ['\uE000', '\uE001'];
const SLOT = new RegExp(`${OPEN}(se|belopp):([^${CLOSE}]*)${CLOSE}`, 'g');

/** A place in a mark's words for what the report prints there. */
export function slot(kind: 'se' | 'belopp', name: string): string {
  return `${OPEN}${kind}:${name}${CLOSE}`;
}

interface Known {
  readonly sections: readonly Section[];
  readonly indicators: readonly Indicator[];
  readonly funds: Funds | undefined;
}

/** Marks with the words that a reader of the report sees: amounts, and the titles that are referred to. */
export function withPrintedWords(marks: readonly Mark[], known: Known): readonly Mark[] {
  let titles: ReadonlyMap<string, string> | undefined;
  return marks.map((mark) => {
    if (!mark.text.includes(OPEN)) return mark;
    titles ??= titlesIn(known, marks);
    const words = (_: string, kind: string, name: string) =>
      kind === 'belopp' ? amountNamed(known.funds, name) : (titles?.get(name) ?? '');
    return { ...mark, text: mark.text.replace(SLOT, words).replace(/\s+/g, ' ').trim() };
  });
}

function amountNamed(funds: Funds | undefined, name: string): string {
  const named = fieldNamed(funds, name);
  const stated = named?.line.amounts[named.field];
  if (stated?.kind === 'amount') return stated.amount.text;
  return stated?.kind === 'unreadable' ? stated.text : 'okänt';
}

function titlesIn({ sections, indicators }: Known, marks: readonly Mark[]): ReadonlyMap<string, string> {
  const titles = new Map(indicators.map(({ id, text }) => [id, text]));
  const gather = (section: Section): void => {
    const title = `”${plainText(section.title)}”`;
    for (const id of [section.id, section.area?.id]) if (id !== undefined) titles.set(id, title);
    for (const one of section.area?.goals ?? []) if (one.id !== undefined) titles.set(one.id, title);
    for (const one of section.area?.activities ?? []) if (one.id !== undefined) titles.set(one.id, title);
    section.sections.forEach(gather);
  };
  sections.forEach(gather);
  for (const { id, section } of marks) if (!titles.has(id)) titles.set(id, titles.get(section) ?? '');
  return titles;
}
