import { finding } from '../diagnostics/index.ts';
import { asked } from './asked.ts';
import type { Rule } from './rule.ts';

/** The two halves of a division by sex, for adults and for the young. */
const FEMALE = ['kvinnor', 'flickor'];
const MALE = ['män', 'pojkar'];

/** An indicator about persons that has values has them by sex. One without values is told by other rules. */
export const requirementNotDivided: Rule = function* (subject) {
  for (const { data } of asked(subject, 'uppdelad')) {
    for (const { id, individual, series, origin } of subject.indicators) {
      if (!individual || series.length === 0) continue;
      const has = (words: readonly string[]) =>
        series.some(({ sex }) => sex !== undefined && words.includes(sex));
      if (has(FEMALE) && has(MALE)) continue;
      yield finding('requirement/not-divided', origin.at('serier', 'key'), { ...data, indicator: id });
    }
  }
};
