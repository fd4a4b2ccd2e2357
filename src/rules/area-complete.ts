import { finding } from '../diagnostics/index.ts';
import { type Counted, fromElsewhere, hasResponsible } from '../model/index.ts';
import { listLeftOut } from './list-left-out.ts';
import { askedOfEachArea } from './requirement-too-few.ts';
import type { Rule } from './rule.ts';

/**
 * An area of a handlingsplan says what is to be reached, what is to be done, by whom, and how it is followed. This is what the
 * program itself asks of a plan; what the year's agreement asks of every area is said by its requirement and not here as well.
 */
export const areaComplete: Rule = function* (subject) {
  const { kind, areas } = subject;
  if (kind !== 'handlingsplan') return;
  const asks = (what: Counted) => !askedOfEachArea(subject, what);
  const [goals, activities] = [asks('mål'), asks('aktiviteter')];
  const [responsible, indicators] = [asks('ansvariga'), asks('indikatorer')];
  const all = areas.map(({ area }) => area);
  for (const { area, fields } of areas) {
    const shared = fromElsewhere(area, all);
    const at = (field: string) => area.origin.at(field, 'key');
    const data = { area: area.id };
    if (goals && listLeftOut(fields, 'mål') && shared.goals.length === 0)
      yield finding('area/goals-missing', at('mål'), data);
    if (activities && listLeftOut(fields, 'aktiviteter') && shared.activities.length === 0)
      yield finding('area/activities-missing', at('aktiviteter'), data);
    // An empty list of responsible is refused by the schema, so only a missing one is left.
    if (responsible && fields && !fields.has('ansvariga') && !hasResponsible(area)) {
      yield finding('area/responsible-missing', at('ansvariga'), data);
    }
    if (
      indicators &&
      listLeftOut(fields, 'indikatorer') &&
      ![...area.goals, ...shared.goals.map(({ thing }) => thing)].some((goal) => goal.indicators.length > 0)
    ) {
      const empty = area.indicators !== undefined;
      yield finding('area/indicators-missing', at('indikatorer'), { ...data, empty });
    }
  }
};
