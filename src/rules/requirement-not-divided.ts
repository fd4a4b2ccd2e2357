import { finding } from '../diagnostics/index.ts';
import { SEXES, type Sex } from '../model/index.ts';
import { asked } from './asked.ts';
import type { Rule } from './rule.ts';

/** The two halves of a division by sex, for adults and for the young. */
const HALF: { readonly [S in Sex]: 'female' | 'male' } = {
  kvinnor: 'female',
  flickor: 'female',
  män: 'male',
  pojkar: 'male',
};

/** An indicator about persons that has values has them by sex. One without values is told by other rules. */
export const requirementNotDivided: Rule = function* (subject) {
  for (const { data } of asked(subject, 'uppdelad')) {
    for (const { id, individual, series, origin } of subject.indicators) {
      if (!individual || series.length === 0) continue;
      const halves = new Set(
        series.map(({ sex }) => SEXES.find((word) => word === sex)).map((sex) => sex && HALF[sex]),
      );
      if (halves.has('female') && halves.has('male')) continue;
      yield finding('requirement/not-divided', origin.at('serier', 'key'), { ...data, indicator: id });
    }
  }
};
