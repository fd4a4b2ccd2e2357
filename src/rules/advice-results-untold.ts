import { finding } from '../diagnostics/index.ts';
import type { Rule } from './rule.ts';
import { isWhole } from './several.ts';

/** Words that say why there is no value. */
const NO_VALUE = /\d|^(?:ja|nej)$/;

/** A report shows at least one value of the year that it reports: what was done is not yet what it led to. */
export const adviceResultsUntold: Rule = function* ({ kind, areas, indicators, complete, plan }) {
  if (!complete || !plan || kind !== 'redovisning' || !isWhole(areas)) return;
  const year = plan.period.to.slice(0, 4);
  const hasValue = indicators.some(({ series }) =>
    series.some(({ values }) =>
      values.some(([period, value]) => period.endsWith(year) && NO_VALUE.test(value)),
    ),
  );
  if (!hasValue) yield finding('advice/results-untold', plan.origin.at('period'), { year });
};
