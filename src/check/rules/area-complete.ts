import { finding } from '../../diagnostics/index.ts';
import type { Area } from '../../model/index.ts';
import { listLeftOut } from './list-left-out.ts';
import type { Rule } from './rule.ts';

/** An area of a handlingsplan says what is to be reached, what is to be done, by whom, and how it is followed. */
export const areaComplete: Rule = function* ({ kind, areas }) {
  if (kind !== 'handlingsplan') return;
  for (const { area, fields } of areas) {
    const at = (field: string) => area.origin.at(field, 'key');
    const data = { area: area.id };
    if (listLeftOut(fields, 'mål')) yield finding('area/goals-missing', at('mål'), data);
    if (listLeftOut(fields, 'aktiviteter')) yield finding('area/activities-missing', at('aktiviteter'), data);
    // An empty list of responsible is refused by the schema, so only a missing one is left.
    if (fields && !fields.has('ansvariga') && !everyActivityHasResponsible(area)) {
      yield finding('area/responsible-missing', at('ansvariga'), data);
    }
    if (listLeftOut(fields, 'indikatorer') && !area.goals.some((goal) => goal.indicators.length > 0)) {
      const empty = area.indicators !== undefined;
      yield finding('area/indicators-missing', at('indikatorer'), { ...data, empty });
    }
  }
};

function everyActivityHasResponsible(area: Area): boolean {
  return area.activities.length > 0 && area.activities.every((activity) => activity.responsible.length > 0);
}
