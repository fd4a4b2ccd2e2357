import { type Area, type Plan, responsibleIn, type Section } from '../../model/index.ts';

/** How the goals and activities of a plan are set: alike in all its areas, so that a reader learns it once. */
export interface WorkForm {
  /** Activities stand in a table, since something beside their words can be lined up; else in a list. */
  readonly isTable: boolean;
  /** Some activity of the plan has somebody of its own who is responsible. */
  readonly hasResponsible: boolean;
}

export function workFormOf({ sections }: Plan): WorkForm {
  const areas = areasIn(sections);
  const hasResponsible = areas.some((area) => responsibleIn(area).length > area.responsible.length);
  return { isTable: hasResponsible || areas.some(isLinked), hasResponsible };
}

/** Whether the activities say which of several goals they serve. With one goal there is nothing to tell apart. */
export function isLinked({ goals, activities }: Area): boolean {
  return goals.length > 1 && activities.some((activity) => activity.goals.length > 0);
}

function areasIn(sections: readonly Section[]): readonly Area[] {
  return sections.flatMap((section) => [
    ...(section.area ? [section.area] : []),
    ...section.subareas.map(({ area }) => area),
    ...areasIn(section.sections),
  ]);
}
