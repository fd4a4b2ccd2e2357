import { addTo } from '../../diagnostics/index.ts';
import { capital } from '../../locale/index.ts';
import {
  type AgreementArea,
  type Area,
  agreementAreasOf,
  type Edition,
  goalOutcomes,
  type Mark,
  plainText,
  remembered,
  type Section,
} from '../../model/index.ts';

/** An area of the plan with what is said of it: its marks, and the sections that they may stand in. */
export interface AreaInPlan {
  readonly title: string;
  readonly area: Area;
  readonly marks: readonly Mark[];
  /** Its own section with the headings in it, and those elsewhere that speak of it. A small area in a table has none. */
  readonly sections: readonly Section[];
  /** The agreement's areas that it is about, where the agreement knows them, in the agreement's order. */
  readonly covers: readonly AgreementArea[];
}

// Each question about an area asks for all of them, so that each of these is found once for an edition.

/** The plan's areas in its own order, small ones in tables too. */
export const areasOf = remembered((edition: Edition): readonly AreaInPlan[] => {
  const { plan } = edition;
  const all = sectionsOf(edition);
  const marks = new Map<string, Mark[]>();
  for (const mark of plan.marks) addTo(marks, mark.section, mark);
  const speakingOf = new Map<string, Section[]>();
  for (const section of all) if (section.speaksOf) addTo(speakingOf, section.speaksOf.id, section);
  return all.flatMap((section) => {
    const { area, subareas } = section;
    const speaking = (area && speakingOf.get(area.id)) ?? [];
    const sections = [section, ...speaking].flatMap(within);
    const own = sections.flatMap(({ id }) => marks.get(id) ?? []);
    return [
      ...(area ? [inPlan(plainText(section.title), area, edition, own, sections)] : []),
      ...subareas.map((one) => inPlan(one.title, one.area, edition, [], [])),
    ];
  });
});

/** The same as they are written. */
export const areasWritten = remembered((edition: Edition): readonly Area[] =>
  areasOf(edition).map(({ area }) => area),
);

/** What areas are called. */
export const areaTitles = remembered(
  (edition: Edition): ReadonlyMap<string, string> =>
    new Map(areasOf(edition).map(({ area, title }) => [area.id, title])),
);

/** What became of the goals of all areas. */
export const outcomesIn = remembered((edition: Edition) =>
  goalOutcomes(areasWritten(edition), edition.plan.marks),
);

/** A section with the headings in it, but for areas of their own. */
function within(section: Section): readonly Section[] {
  return [section, ...section.sections.filter(({ area }) => area === undefined).flatMap(within)];
}

function inPlan(
  title: string,
  area: Area,
  edition: Edition,
  marks: readonly Mark[],
  sections: readonly Section[],
): AreaInPlan {
  const ids = area.focus.flatMap(({ id }) => agreementAreasOf(id, edition.plan.scheme));
  const covers = (edition.agreement?.areas ?? []).filter(
    ({ id, number }) => ids.includes(id) || (number !== undefined && ids.includes(number)),
  );
  return { title, area, marks, sections, covers };
}

/** What is marked outside every area: in working groups, in sections, in running text. By the section that it stands in. */
export function elsewhere(
  edition: Edition,
): readonly { readonly section: Section; readonly marks: readonly Mark[] }[] {
  const inAreas = new Set(areasOf(edition).flatMap(({ marks }) => marks));
  return sectionsOf(edition).flatMap((section) => {
    const marks = edition.plan.marks.filter((mark) => mark.section === section.id && !inAreas.has(mark));
    return marks.length === 0 ? [] : [{ section, marks }];
  });
}

/** Sections with this role, and else headings outside the areas that are called what the role is: «Analys». */
export function sectionsWith(edition: Edition, role: string): readonly Section[] {
  const all = sectionsOf(edition);
  const own = all.filter((section) => section.role === role);
  if (own.length > 0) return own;
  const inAreas = new Set(areasOf(edition).flatMap(({ sections }) => sections));
  return all.filter((section) => !inAreas.has(section) && asRole(plainText(section.title)) === role);
}

function asRole(title: string): string {
  return title.trim().toLowerCase().replaceAll(' ', '-');
}

/** The first section of an area with words of its own. */
export function textOfArea({ sections }: AreaInPlan): Section | undefined {
  return sections.some(({ body }) => body.length > 0) ? sections[0] : undefined;
}

/** Every section of the plan, in reading order. */
function sectionsOf({ plan }: Edition): readonly Section[] {
  const below = (section: Section): readonly Section[] => [section, ...section.sections.flatMap(below)];
  return plan.sections.flatMap(below);
}

/** An area of the agreement as people call it. */
export function areaName({ aliases, title }: AgreementArea): string {
  return capital(aliases[0] ?? title);
}
