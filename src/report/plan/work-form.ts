import {
  type Area,
  type Edition,
  type FromElsewhere,
  fromElsewhere,
  type Plan,
  responsibleIn,
  type Section,
} from '../../model/index.ts';
import { nameOf } from './area-names.ts';

/** How the goals and activities of a plan are set: alike in all its areas, so that a reader learns it once. */
export interface WorkForm {
  /** Activities stand in a table, since something beside their words can be lined up; else in a list. */
  readonly isTable: boolean;
  /** Some activity of the plan has somebody of its own who is responsible. */
  readonly hasResponsible: boolean;
  /** What an id of the plan before is called. */
  readonly earlier: (id: string) => string;
  /** What an area has in common with others, and is written there. */
  readonly shared: (area: Area) => FromElsewhere;
}

export function workFormOf({ sections }: Plan, previous: readonly Edition[]): WorkForm {
  const areas = areasIn(sections);
  const hasResponsible = areas.some((area) => responsibleIn(area).length > area.responsible.length);
  const plans = previous.map(({ plan }) => plan);
  return {
    isTable: hasResponsible || areas.some(isLinked),
    hasResponsible,
    shared: (area) => fromElsewhere(area, areas),
    earlier: (id) => nameOf(id, ...plans),
  };
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
