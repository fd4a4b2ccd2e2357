import { finding } from '../diagnostics/index.ts';
import { asked } from './asked.ts';
import type { Rule } from './rule.ts';

/** Every fund line of the agreement's money says what was used of it. A plan without any has not accounted for the money. */
export const requirementFundsUnreported: Rule = function* (subject) {
  const { funds, fundsRead, agreementPlace: place } = subject;
  for (const { data } of asked(subject, 'medel-redovisade')) {
    // A file that could not be read may say it, and has been told.
    if (!fundsRead || !place) continue;
    // The county's own money and other grants are accounted for to others.
    const lines = (funds?.lines ?? []).filter(({ sort }) => sort === 'överenskommelse');
    if (lines.length === 0) {
      yield finding('requirement/funds-unreported', place, { ...data, fund: undefined, title: '' });
      continue;
    }
    for (const { id, title, amounts, origin } of lines) {
      const used = amounts.använt;
      if (used && used.kind !== 'unknown') continue;
      const at = origin.at('använt', 'key');
      yield finding('requirement/funds-unreported', at, { ...data, fund: id, title });
    }
  }
};
