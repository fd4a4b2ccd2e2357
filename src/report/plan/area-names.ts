import { capital, labels } from '../../locale/index.ts';
import {
  type Area,
  type Edition,
  ownNameOf,
  type Plan,
  type PlanHead,
  plainText,
  remembered,
  type Section,
  STRATEGY_AIMS,
} from '../../model/index.ts';

/** An area of the agreement, by id or number, as the plan calls it, or else as the agreement does; the word itself where it is not known there. */
export function areaTitle(id: string, { plan, agreement }: Edition): string {
  const found = agreement?.areas.find((area) => area.id === id || area.number === id);
  return found ? capital(ownNameOf(found, plan.ownNames) ?? found.title) : id;
}

/** What a word of `fokusområden` is called: the county's own name where its scheme has the word, else the agreement's. */
export function focusTitle(id: string, edition: Edition): string {
  return edition.plan.scheme.find((area) => area.id === id)?.title ?? areaTitle(id, edition);
}

/** The same with the county's own number, where its scheme has one. */
export function numberedFocus(id: string, edition: Edition): string {
  const number = edition.plan.scheme.find((area) => area.id === id)?.number;
  return labels.numbered(number, focusTitle(id, edition));
}

/** What the agreement calls its areas, one and several of them; plain words where that is not known. */
export function areaWord({ agreement }: Edition): { readonly one: string; readonly many: string } {
  return agreement?.areaWord ?? labels.areaWord;
}

/** An aim of the national strategy with its number; the number alone where there is none of it. */
export function aimWords(number: string): string {
  const aim = STRATEGY_AIMS.find((one) => one.number === number);
  return aim ? `${number}. ${aim.title}` : number;
}

/** The title of each area, small ones in tables too. */
export function areaNames({ plan }: Edition): ReadonlyMap<Area, string> {
  const inSection = (section: Section): readonly (readonly [Area, string])[] => [
    ...(section.area ? [[section.area, plainText(section.title)] as const] : []),
    ...section.subareas.map(({ area, title }) => [area, title] as const),
    ...section.sections.flatMap(inSection),
  ];
  return new Map(plan.sections.flatMap(inSection));
}

/** What an id stands for, in the words of the first of the plans that knows it; what the id itself says where none does. */
export function nameOf(id: string, ...plans: readonly Plan[]): string {
  for (const plan of plans) {
    const text = wordsIn(plan).get(id);
    if (text !== undefined && text !== '') return labels.named(text.replace(/\.$/, ''));
  }
  return labels.namedById(id);
}

/** The words of everything that has an id: first what is planned in fields, then what is marked in the text, then areas. */
const wordsIn = remembered((plan: Plan): ReadonlyMap<string, string> => {
  const areas: { readonly title: string; readonly area: Area }[] = [];
  const visit = (section: Section) => {
    if (section.area) areas.push({ title: plainText(section.title), area: section.area });
    areas.push(...section.subareas);
    section.sections.forEach(visit);
  };
  plan.sections.forEach(visit);
  const words = new Map<string, string>();
  const add = (id: string | undefined, text: string) => {
    if (id !== undefined && !words.has(id)) words.set(id, text);
  };
  for (const { area } of areas) for (const { id, text } of [...area.goals, ...area.activities]) add(id, text);
  for (const { id, text } of plan.marks) add(id, text);
  for (const { area, title } of areas) add(area.id, title);
  return words;
});

/** Another plan as words: what it is, whose and for which years. Its name where it is not there. */
export function planName(id: string, series: string, beside: readonly PlanHead[]): string {
  const head = beside.find(({ name }) => name === series + id) ?? beside.find(({ name }) => name === id);
  return head ? labels.otherPlan(labels.kind[head.kind], head.county, labels.years(head.period)) : id;
}
