import { finding } from '../diagnostics/index.ts';
import { numberIn } from '../model/index.ts';
import type { Rule } from './rule.ts';

/** Values that all charts of a plan may hold together, each as often as it is shown: five hundred charts of twenty years. */
export const CHART_LIMITS = { values: 10_000 } as const;

/** A chart is drawn and its values are set in a table, however many they are, so they are counted over the plan before anything is drawn. */
export const chartTooLarge: Rule = function* ({ chartUses, indicators }) {
  const sizes = new Map(
    indicators.map(({ id, series }) => [
      id,
      series.flatMap(({ values }) => values.filter(([, value]) => numberIn(value) !== undefined)).length,
    ]),
  );
  let all = 0;
  for (const { id, span } of chartUses) {
    all += sizes.get(id) ?? 0;
    // One is enough: the same is true of all that come after.
    if (all > CHART_LIMITS.values)
      return yield finding('chart/too-large', span, { values: all, limit: CHART_LIMITS.values });
  }
};
