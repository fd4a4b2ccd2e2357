import { capital } from '../../locale/index.ts';
import {
  type AgreementArea,
  type Area,
  agreementAreasOf,
  type Edition,
  type Mark,
  plainText,
  type Section,
} from '../../model/index.ts';

/** An area of the plan with what is said of it: its marks, and the sections that they may stand in. */
export interface AreaInPlan {
  readonly title: string;
  readonly area: Area;
  readonly marks: readonly Mark[];
  /** The agreement's areas that it is about, where the agreement knows them. */
  readonly covers: readonly AgreementArea[];
}

/** The plan's areas in its own order, small ones in tables too. */
export function areasOf(edition: Edition): readonly AreaInPlan[] {
  const { plan } = edition;
  const marks = new Map<string, Mark[]>();
  for (const mark of plan.marks) marks.set(mark.section, [...(marks.get(mark.section) ?? []), mark]);
  const speaking = sectionsOf(edition).filter(({ speaksOf }) => speaksOf !== undefined);
  const within = (section: Section): readonly Mark[] => [
    ...(marks.get(section.id) ?? []),
    ...section.sections.filter(({ area }) => area === undefined).flatMap(within),
  ];
  return sectionsOf(edition).flatMap((section) => [
    ...(section.area
      ? [
          inPlan(plainText(section.title), section.area, edition, [
            ...within(section),
            ...speaking.filter(({ speaksOf }) => speaksOf?.id === section.area?.id).flatMap(within),
          ]),
        ]
      : []),
    ...section.subareas.map(({ title, area }) => inPlan(title, area, edition, [])),
  ]);
}

function inPlan(title: string, area: Area, edition: Edition, marks: readonly Mark[]): AreaInPlan {
  const ids = area.focus.flatMap(({ id }) => agreementAreasOf(id, edition.plan.scheme));
  const covers = (edition.agreement?.areas ?? []).filter(
    ({ id, number }) => ids.includes(id) || (number !== undefined && ids.includes(number)),
  );
  return { title, area, marks, covers };
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

/** Sections with this role. */
export function sectionsWith(edition: Edition, role: string): readonly Section[] {
  return sectionsOf(edition).filter((section) => section.role === role);
}

/** The section of an area, where it has one with words of its own. */
export function textOfArea(edition: Edition, area: Area): Section | undefined {
  const speaks = (section: Section): boolean => section.body.length > 0 || section.sections.some(speaks);
  return sectionsOf(edition).find((section) => section.area === area && speaks(section));
}

/** Every section of the plan, in reading order. */
function sectionsOf({ plan }: Edition): readonly Section[] {
  const below = (section: Section): readonly Section[] => [section, ...section.sections.flatMap(below)];
  return plan.sections.flatMap(below);
}

/** The agreement's areas that no area of the plan is about. */
export function uncovered(edition: Edition): readonly AgreementArea[] {
  const covered = new Set(areasOf(edition).flatMap(({ covers }) => covers));
  return (edition.agreement?.areas ?? []).filter((area) => !covered.has(area));
}

/** An area of the agreement as people call it. */
export function areaName({ aliases, title }: AgreementArea): string {
  return capital(aliases[0] ?? title);
}
