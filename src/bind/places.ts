import {
  type Indicator,
  indicatorAnchor,
  type Mark,
  markAnchor,
  type PlaceOnPaper,
  type Section,
} from '../model/index.ts';

/** Where every id can be found. A thing that is both promised and answered is found where it is promised. */
export function placesIn(
  sections: readonly Section[],
  marks: readonly Mark[],
  indicators: readonly Indicator[],
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
  return places;
}
