import { capital, labels } from '../../locale/index.ts';
import {
  type Agreement,
  type Area,
  type Edition,
  type Plan,
  plainText,
  type Section,
} from '../../model/index.ts';

/** An area of the agreement, by id or number, in the agreement's own words; the word itself where it is not known there. */
export function areaTitle(id: string, agreement: Agreement | undefined): string {
  const found = agreement?.areas.find((area) => area.id === id || area.number === id);
  return found ? capital(found.title) : id;
}

/** What a word of `fokusområden` is called: the county's own name where its scheme has the word, else the agreement's. */
export function focusTitle(id: string, { plan, agreement }: Edition): string {
  return plan.scheme.find((area) => area.id === id)?.title ?? areaTitle(id, agreement);
}

/** What an id stands for, in the plan's own words; the id itself where it has none. */
export function nameOf(id: string, plan: Plan): string {
  const areas: { readonly title: string; readonly area: Area }[] = [];
  const visit = (section: Section) => {
    if (section.area) areas.push({ title: plainText(section.title), area: section.area });
    areas.push(...section.subareas);
    section.sections.forEach(visit);
  };
  plan.sections.forEach(visit);
  const text =
    areas.flatMap(({ area }) => [...area.goals, ...area.activities]).find((item) => item.id === id)?.text ??
    plan.marks.find((mark) => mark.id === id)?.text ??
    areas.find(({ area }) => area.id === id)?.title;
  return text === undefined || text === '' ? id : labels.named(text.replace(/\.$/, ''));
}
