import { finding } from '../diagnostics/index.ts';
import type { Activity } from '../model/index.ts';
import { asked } from './asked.ts';
import type { Rule } from './rule.ts';

/**
 * The activities have amounts. Said once where none has: for the plan, or for the area; then for each activity that lacks one.
 * A plan without activities has nothing to put amounts on.
 */
export const requirementAmountsMissing: Rule = function* (subject) {
  const { areas, agreementPlace: place, complete } = subject;
  const some = areas.filter(({ area }) => area.activities.length > 0);
  for (const { data } of asked(subject, 'belopp-finns')) {
    if (some.length === 0 || !place) continue;
    if (!some.some(({ area }) => area.activities.some(hasAmount))) {
      // An amount may stand in the file that could not be read.
      if (complete) {
        yield finding('requirement/amounts-missing', place, {
          ...data,
          area: undefined,
          activity: undefined,
        });
      }
      continue;
    }
    for (const { area } of some) {
      if (!area.activities.some(hasAmount)) {
        const at = area.origin.at('aktiviteter', 'key');
        yield finding('requirement/amounts-missing', at, { ...data, area: area.id, activity: undefined });
        continue;
      }
      for (const activity of area.activities) {
        if (hasAmount(activity)) continue;
        const name = activity.id ?? activity.text;
        const at = activity.origin.at('id');
        yield finding('requirement/amounts-missing', at, { ...data, area: area.id, activity: name });
      }
    }
  }
};

/** One that cannot be read has been told; one that is said to be unknown is none. */
function hasAmount({ funds }: Activity): boolean {
  return funds.some(({ amount }) => amount.kind !== 'unknown');
}
