import { finding } from '../diagnostics/index.ts';
import { numberIn } from '../model/index.ts';
import type { Rule } from './rule.ts';

/** What a plan's charts may be, each counted as often as it is shown: fifty times what a plan has, and two hundred charts of fifty years. */
export const CHART_LIMITS = { charts: 200, values: 10_000 } as const;

/** A chart is drawn and its values are set in a table, however many they are, so they are counted over the plan before anything is drawn. */
export const chartTooLarge: Rule = function* ({ chartUses, indicators }) {
  const sizes = new Map(
    indicators.map(({ id, series }) => [
      id,
      series.flatMap(({ values }) => values.filter(([, value]) => numberIn(value) !== undefined)).length,
    ]),
  );
  const counts = { charts: 0, values: 0 };
  for (const { id, span } of chartUses) {
    counts.charts += 1;
    counts.values += sizes.get(id) ?? 0;
    // One finding is enough: the same is true of all that come after.
    for (const part of ['charts', 'values'] as const)
      if (counts[part] > CHART_LIMITS[part])
        return yield finding('chart/too-large', span, {
          part,
          count: counts[part],
          limit: CHART_LIMITS[part],
        });
  }
};
