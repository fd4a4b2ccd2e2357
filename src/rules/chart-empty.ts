import { finding } from '../diagnostics/index.ts';
import { numberIn } from '../model/index.ts';
import type { Rule } from './rule.ts';

/** A chart needs two periods with numbers: one value, or words, is no course to draw. */
export const chartEmpty: Rule = function* ({ chartUses, indicators }) {
  for (const { id, span } of chartUses) {
    const indicator = indicators.find((candidate) => candidate.id === id);
    if (!indicator) continue;
    const periods = new Set(
      indicator.series.flatMap(({ values }) =>
        values.flatMap(([period, value]) => (numberIn(value) === undefined ? [] : [period])),
      ),
    );
    if (periods.size < 2) yield finding('chart/empty', span, { indicator: id, periods: periods.size });
  }
};
