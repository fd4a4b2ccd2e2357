import type { Activity, Area, Section } from './plan.ts';

/** Who is to do an activity: its own responsible, or those of its area where it names none. */
export function responsibleOf(activity: Activity, area: Area): readonly string[] {
  return activity.responsible.length > 0 ? activity.responsible : area.responsible;
}

/** Everybody who is responsible for something in an area, the area's own first. */
export function responsibleIn(area: Area): readonly string[] {
  return [...new Set([...area.responsible, ...area.activities.flatMap(({ responsible }) => responsible)])];
}

/** Whether somebody is responsible for all that an area is to do. */
export function hasResponsible(area: Area): boolean {
  return (
    area.responsible.length > 0 ||
    (area.activities.length > 0 &&
      area.activities.every((activity) => responsibleOf(activity, area).length > 0))
  );
}

/** The line over a file's title: its own, or what the nearest chapter around it hands down. `around` is innermost first. */
export function labelOf(section: Section, around: readonly Section[]): string | undefined {
  if (section.kind === 'rubrik') return undefined;
  return section.label ?? around.find(({ labelBelow }) => labelBelow !== undefined)?.labelBelow;
}
