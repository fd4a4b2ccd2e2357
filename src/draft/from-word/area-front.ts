import { freeId, idOf } from '../../edit/index.ts';
import { prompts } from '../../locale/index.ts';
import type { Agreement } from '../../model/index.ts';
import type { YamlValue } from '../../parse/index.ts';
import { type Fields, frontMatter, type Prompts } from '../front-matter.ts';
import type { AreaFound } from './area-draft.ts';
import type { Part } from './parts.ts';
import type { Taking } from './taking.ts';
import { plainly } from './words.ts';

const UNKNOWN = 'okänt';

/** An area's front matter: goals, activities and the rest with ids, and what could not be told as questions at their fields. */
export function areaFrontOf(
  part: Part,
  area: AreaFound,
  more: Readonly<Record<string, YamlValue>>,
  taking: Taking,
): string {
  const { id, fields, asked } = areaFields(part.words, area, taking);
  const label = part.label === undefined ? {} : { etikett: part.label };
  return frontMatter({ typ: 'område', id, ...label, ...more, ...fields }, asked);
}

/** Small areas of one section, as its field. What is asked about them stands before the list. */
export function smallAreas(part: Part, taking: Taking): { readonly fields: Fields; readonly asked: Prompts } {
  if (part.small.length === 0) return { fields: {}, asked: {} };
  const all = part.small.map(({ words, area }) => {
    const { id, fields, asked } = areaFields(words, area, taking);
    return { fields: { id, rubrik: words, ...fields }, asked: Object.values(asked).flat() };
  });
  return {
    fields: { delområden: all.map(({ fields }) => fields) },
    asked: { delområden: [...new Set(all.flatMap(({ asked }) => asked))] },
  };
}

function areaFields(
  title: string,
  area: AreaFound,
  taking: Taking,
): { readonly id: string; readonly fields: Fields; readonly asked: Prompts } {
  const id = newId(title, 'område', taking);
  const goals = area.goals.map((goal) => ({ ...goal, id: newId(goal.text, 'mål', taking) }));
  const focus = focusOf(title, area, taking);
  const asked: Record<string, readonly string[]> = Object.fromEntries(area.asked);
  if (focus.unknown.length > 0) asked.fokusområden = [prompts.word.focus(focus.unknown)];
  const fields: Fields = {
    fokusområden: focus.ids.length === 0 ? UNKNOWN : focus.ids,
    ...listed('ansvariga', once(area.responsible, taking)),
    ...listed('målgrupper', once(area.audiences, taking)),
    ...listed(
      'mål',
      goals.map(({ id: own, text, horizons }) => ({
        id: own,
        text,
        ...(horizons.length === 0 ? {} : { sikt: horizons.length === 1 ? horizons[0]! : [...horizons] }),
      })),
    ),
    ...listed(
      'aktiviteter',
      area.activities.map(({ text, from, due, status, responsible, goals: served }) => ({
        id: newId(text, 'aktivitet', taking),
        text,
        ...(from === undefined ? {} : { från: from }),
        ...(due === undefined ? {} : { senast: due }),
        ...(status === undefined ? {} : { status }),
        ...listed('ansvariga', responsible),
        ...listed(
          'mål',
          served.flatMap((at) => goals[at]?.id ?? []),
        ),
      })),
    ),
    ...listed('indikatorer', indicatorIds(area, taking)),
  };
  return { id, fields, asked };
}

function listed(field: string, values: readonly YamlValue[]): Readonly<Record<string, YamlValue>> {
  return values.length === 0 ? {} : { [field]: values as YamlValue };
}

/** A name that is said twice of one thing stands once. */
function once(names: readonly string[], { became }: Taking): readonly string[] {
  return names.filter((name, i) => {
    if (names.indexOf(name) === i) return true;
    became.push({ line: 1, words: name });
    return false;
  });
}

export function newId(words: string, otherwise: string, { ids }: Pick<Taking, 'ids'>): string {
  const id = freeId(idOf(words, otherwise), ids);
  ids.add(id);
  return id;
}

/** An indicator that several areas name is one. */
function indicatorIds({ indicators }: AreaFound, taking: Taking): readonly string[] {
  const all = indicators.map(({ text, line }) => {
    const known = [...taking.indicators].find(([, fields]) => fields.text === text)?.[0];
    if (known !== undefined) {
      taking.became.push({ line, words: text });
      return known;
    }
    const id = newId(text, 'indikator', taking);
    taking.indicators.set(id, { text });
    return id;
  });
  return [...new Set(all)];
}

/** The agreement's areas that the document names here, or that the heading is. */
function focusOf(
  title: string,
  { focus }: AreaFound,
  taking: Taking,
): { ids: readonly string[]; unknown: readonly string[] } {
  const ids: string[] = [];
  const unknown: string[] = [];
  for (const { text, line } of focus) {
    const id = areaIn(text, taking.agreement);
    const found = id === undefined ? numberedAreas(text, taking.agreement) : [id];
    if (found.length === 0) unknown.push(text);
    else {
      taking.became.push({ line, words: text });
      ids.push(...found.filter((one) => !ids.includes(one)));
    }
  }
  const byTitle = focus.length === 0 ? areaIn(title, taking.agreement) : undefined;
  return { ids: byTitle === undefined ? ids : [byTitle], unknown };
}

/** `3`, `1, 3 och 5`: the agreement's own numbers, where it has each of them. */
function numberedAreas(words: string, agreement: Agreement | undefined): readonly string[] {
  if (!/^\d{1,2}(?:(?:\s*[,;/&]\s*|\s+och\s+)\d{1,2})*$/.test(plainly(words))) return [];
  const numbers = words.match(/\d+/g)!;
  const found = numbers.map((number) => agreement?.areas.find((area) => area.number === number)?.id);
  return found.every((id) => id !== undefined) ? found : [];
}

/**
 * What the document calls the agreement's areas, where that is another name than the agreement's own. An area that it calls by several
 * names has none.
 */
export function calledIn(
  areas: readonly { readonly words: string; readonly area: AreaFound }[],
  agreement: Agreement | undefined,
): Readonly<Record<string, string>> {
  const names = new Map<string, Set<string>>();
  for (const { words, area } of areas)
    for (const name of area.focus.length > 0 ? area.focus.map(({ text }) => text) : [words]) {
      const id = areaIn(name, agreement);
      if (id !== undefined) names.set(id, (names.get(id) ?? new Set()).add(withoutNumber(name)));
    }
  const titles = new Map(agreement?.areas.map(({ id, title }) => [id, plainly(title)]));
  return Object.fromEntries(
    [...names].flatMap(([id, [name, ...others]]) =>
      name === undefined || others.length > 0 || plainly(name) === titles.get(id) ? [] : [[id, name]],
    ),
  );
}

function withoutNumber(words: string): string {
  return words.replace(/^\d+[.)]?\s*/, '').replace(/\s*[:.]$/, '');
}

function areaIn(words: string, agreement: Agreement | undefined): string | undefined {
  const said = plainly(words).replace(/^\d+[.)]?\s*/, '');
  return agreement?.areas.find(({ title, aliases }) =>
    [title, ...aliases].some((name) => plainly(name) === said),
  )?.id;
}
