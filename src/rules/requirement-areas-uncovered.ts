import { finding } from '../diagnostics/index.ts';
import { agreementAreasOf, type Recipient } from '../model/index.ts';
import { asked } from './asked.ts';
import type { Rule } from './rule.ts';

/** A joint plan answers for the areas of the county, and for those that region and kommuner have together. */
const JOINT: readonly Recipient[] = ['län', 'region+kommun'];

/** Every area of the agreement that is the county's is taken up by some area of the plan, or the plan says why not. */
export const requirementAreasUncovered: Rule = function* (subject) {
  const { agreement, areas, excluded, scheme, agreementPlace: place, complete } = subject;
  for (const { data } of asked(subject, 'områden-täckta')) {
    if (!agreement || !place) return;
    if (agreement.areas.length === 0) {
      yield finding('requirement/undecidable', place, { agreement: agreement.id, what: 'areas' });
      continue;
    }
    if (scheme.some(({ covers }) => covers === undefined)) {
      yield finding('requirement/undecidable', place, { agreement: agreement.id, what: 'scheme' });
      continue;
    }
    // The area may be taken up in the file that could not be read.
    if (!complete) continue;
    const named = new Set([
      ...areas.flatMap(({ area }) => area.focus.flatMap(({ id }) => agreementAreasOf(id, scheme))),
      ...excluded.map(({ area }) => area.id),
    ]);
    const left = agreement.areas.filter(
      ({ id, number, recipients }) =>
        recipients.some((recipient) => JOINT.includes(recipient)) &&
        !named.has(id) &&
        (number === undefined || !named.has(number)),
    );
    // An area of which nobody knows where it belongs may be the one that is looked for.
    if (left.length > 0 && areas.some(({ area }) => area.focusUnknown)) {
      yield finding('requirement/undecidable', place, { agreement: agreement.id, what: 'focus' });
      continue;
    }
    for (const { id, title } of left)
      yield finding('requirement/areas-uncovered', place, { ...data, area: id, title });
  }
};
