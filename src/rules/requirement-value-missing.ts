import { finding } from '../diagnostics/index.ts';
import type { Indicator } from '../model/index.ts';
import { asked } from './asked.ts';
import type { Rule } from './rule.ts';

/** The word for a value that nobody has looked up. Other closed words tell why there is none, which is an answer. */
const UNKNOWN = 'okänt';

/** Every indicator has a baseline, or a value for the last year of the plan, as the agreement asks. */
export const requirementValueMissing: Rule = function* (subject) {
  const year = subject.plan?.period.to.slice(0, 4);
  for (const { requirement, data } of asked(subject, 'värde-finns')) {
    for (const indicator of subject.indicators) {
      const { id, origin, baseline } = indicator;
      if (requirement.which === 'baslinje') {
        if (baseline && baseline.value !== UNKNOWN) continue;
        const place = origin.at('baslinje', 'key');
        yield finding('requirement/value-missing', place, { ...data, indicator: id, year: undefined });
      } else if (year !== undefined && !hasValueFor(indicator, year)) {
        const place = origin.at('serier', 'key');
        yield finding('requirement/value-missing', place, { ...data, indicator: id, year });
      }
    }
  }
};

function hasValueFor({ series }: Indicator, year: string): boolean {
  return series.some(({ values }) =>
    values.some(([period, value]) => value !== UNKNOWN && value !== '' && coversYear(period, year)),
  );
}

/** A year, or a window of years such as «2019–2022». */
function coversYear(period: string, year: string): boolean {
  const [from = '', to = from] = period.split('–');
  return from <= year && year <= to;
}
