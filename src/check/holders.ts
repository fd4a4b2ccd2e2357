import { escapeKey } from '../bind/index.ts';
import type { Finding, SourceText, Span } from '../diagnostics/index.ts';
import type { Mark, Section } from '../model/index.ts';
import type { YamlTree, YamlValue } from '../parse/index.ts';

/** What has an id, and where it stands. One id may stand in several places. */
export type Holders = ReadonlyMap<string, readonly Span[]>;

interface Held {
  readonly sections: readonly Section[];
  readonly marks: readonly Mark[];
  readonly trees: ReadonlyMap<string, YamlTree>;
  readonly sources: ReadonlyMap<string, SourceText>;
}

/**
 * Finds what every id of a plan holds: a file its whole text, a goal or an activity its own lines, an indicator or a sum
 * the lines below its name, a mark the words that it covers.
 */
export function holdersIn({ sections, marks, trees, sources }: Held): Holders {
  const holders = new Map<string, Span[]>();
  const add = (id: string | undefined, span: Span) => {
    if (id === undefined || id === '') return;
    const before = holders.get(id);
    if (before) before.push(span);
    else holders.set(id, [span]);
  };
  const whole = (path: string): Span => ({ path, start: 0, end: sources.get(path)?.text.length ?? 0 });
  const visit = (section: Section) => {
    if (section.kind !== 'rubrik') add(section.id, whole(section.file));
    if (section.area && section.area.id !== section.id) add(section.area.id, section.area.origin.span);
    section.sections.forEach(visit);
  };
  sections.forEach(visit);
  for (const [path, tree] of trees) {
    // In front matter a thing names itself (`id: …`); in a data file its key is its name.
    const named = !path.endsWith('.md');
    for (const { id, span } of namedIn(tree, named)) add(id, wholeLines(span, sources.get(path)?.text ?? ''));
  }
  for (const { id, covers, span } of marks)
    add(id, {
      path: span.path,
      start: Math.min(covers.start, span.start),
      end: Math.max(covers.end, span.end),
    });
  return holders;
}

function namedIn(tree: YamlTree, byKey: boolean): readonly { id: string; span: Span }[] {
  const found: { id: string; span: Span }[] = [];
  const visit = (value: YamlValue, at: string) => {
    if (value === null || typeof value !== 'object') return;
    if (Array.isArray(value)) {
      for (const [i, item] of value.entries()) visit(item, `${at}/${i}`);
      return;
    }
    const fields = value as { readonly [key: string]: YamlValue };
    // The id of a whole file is its section's.
    if (at !== '' && typeof fields.id === 'string') found.push({ id: fields.id, span: tree.at(at) });
    for (const [key, inside] of Object.entries(fields)) {
      const below = `${at}/${escapeKey(key)}`;
      if (byKey && inside !== null && typeof inside === 'object') {
        const name = tree.at(below, 'key');
        found.push({ id: key, span: { ...name, end: Math.max(name.end, tree.at(below).end) } });
      }
      visit(inside, below);
    }
  };
  visit(tree.data, '');
  return found;
}

/** From the beginning of its first line, where the `-` of a list's item stands, to the end of its last. */
function wholeLines({ path, start, end }: Span, text: string): Span {
  const first = text.lastIndexOf('\n', start - 1) + 1;
  const last = text.indexOf('\n', Math.max(start, end - 1));
  return { path, start: start === 0 ? 0 : first, end: last === -1 ? text.length : last };
}

/** Fields of a finding's data in which it names the thing that it is about, where that thing is not written in the plan. */
const NAMING: readonly string[] = [
  'id',
  'area',
  'goal',
  'activity',
  'indicator',
  'requirement',
  'fund',
  'party',
];

/** What a finding says that it is about, by whatever names it gives. */
export function namesIn({ data }: Finding): readonly string[] {
  const words = NAMING.map((name) => (data as { readonly [name: string]: unknown })[name]);
  return words.filter((word): word is string => typeof word === 'string');
}

/** The thing that a finding says that it is about, where it has an id. */
export function thingNamed(found: Finding): string | undefined {
  return namesIn(found).find((word) => /^[a-z0-9åäö-]+$/.test(word));
}
