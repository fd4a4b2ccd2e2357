import {
  type Funds,
  type Indicator,
  indicatorAnchor,
  type Mark,
  markAnchor,
  type PlaceOnPaper,
  type Section,
  shownAnchor,
  shownName,
  tableNames,
} from '../model/index.ts';
import type { NamedTable } from './prose/index.ts';

/** What a text may refer to that has no heading. */
export interface ShownThings {
  readonly funds: Funds | undefined;
  readonly tables: readonly NamedTable[];
  /** Paths, as often as each is shown. */
  readonly pictures: readonly string[];
}

/** Where every id can be found. A thing that is both promised and answered is found where it is promised. */
export function placesIn(
  sections: readonly Section[],
  marks: readonly Mark[],
  indicators: readonly Indicator[],
  shown: ShownThings,
): ReadonlyMap<string, PlaceOnPaper> {
  const places = new Map<string, PlaceOnPaper>();
  const add = (id: string | undefined, place: PlaceOnPaper) => {
    if (id !== undefined && !places.has(id)) places.set(id, place);
  };
  const visit = (section: Section) => {
    add(section.id, { anchor: section.id, section: section.id });
    for (const { area } of section.subareas) add(area.id, { anchor: area.id, section: section.id });
    for (const area of [section.area ?? [], section.subareas.map((sub) => sub.area)].flat()) {
      for (const item of [...area.goals, ...area.activities]) {
        add(item.id, { anchor: item.id ?? '', section: section.id });
      }
    }
    section.sections.forEach(visit);
  };
  sections.forEach(visit);
  for (const mark of marks)
    if (mark.role === 'plan') add(mark.id, { anchor: mark.id, section: mark.section });
  for (const mark of marks) add(mark.id, { anchor: markAnchor(mark.role, mark.id), section: mark.section });
  for (const indicator of indicators)
    add(indicator.id, { anchor: indicatorAnchor(indicator.id), section: '' });
  const show = (kind: 'tabell' | 'diagram', name: string, section = '') =>
    add(shownName(kind, name), { anchor: shownAnchor(kind, name), section });
  for (const { id, section } of shown.tables) show('tabell', id, section);
  for (const id of tableNames(shown.funds)) for (const kind of ['tabell', 'diagram'] as const) show(kind, id);
  for (const { id } of indicators) show('diagram', id);
  for (const [i, names] of pictureNames([...new Set(shown.pictures)]).entries())
    for (const name of names)
      add(shownName('bild', name), { anchor: shownAnchor('bild', String(i + 1)), section: '' });
  return places;
}

/** A picture has the name of its file; its whole path too, for where another has the same. */
function pictureNames(paths: readonly string[]): readonly (readonly string[])[] {
  const short = (path: string) => path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  const shorts = paths.map(short);
  return paths.map((path) => {
    const isAlone = shorts.filter((name) => name === short(path)).length === 1;
    return [path, ...(isAlone ? [short(path)] : [])];
  });
}
