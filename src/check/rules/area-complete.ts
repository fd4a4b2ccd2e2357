import { finding } from '../../diagnostics/index.ts';
import type { Area } from '../../model/index.ts';
import type { Rule } from './rule.ts';

/** An area of a handlingsplan says what is to be reached, what is to be done, by whom, and how it is followed. */
export const areaComplete: Rule = function* ({ plan, areas }) {
  if (plan?.kind !== 'handlingsplan') return;
  for (const { area } of areas) {
    const at = (field: string) => area.origin.at(field, 'key');
    if (area.goals.length === 0) yield finding('area/goals-missing', at('mål'), { area: area.id });
    if (area.activities.length === 0) yield finding('area/activities-missing', at('aktiviteter'), { area: area.id });
    if (!hasResponsible(area)) yield finding('area/responsible-missing', at('ansvariga'), { area: area.id });
    if (!hasIndicators(area)) {
      yield finding('area/indicators-missing', at('indikatorer'), { area: area.id, empty: area.indicators !== undefined });
    }
  }
};


/** Either the area has somebody, or every activity in it has. */
function hasResponsible(area: Area): boolean {
  return (
    area.responsible.length > 0 ||
    (area.activities.length > 0 && area.activities.every((activity) => activity.responsible.length > 0))
  );
}

function hasIndicators(area: Area): boolean {
  return (area.indicators ?? []).length > 0 || area.goals.some((goal) => goal.indicators.length > 0);
}
