import { excessOf, type Measure } from '../bind/index.ts';
import { finding } from '../diagnostics/index.ts';
import { CHART_LIMITS, chartsOf } from './chart-too-large.ts';
import type { Rule } from './rule.ts';

/**
 * What a plan shows takes time as its text does, so the shares of both are added. A plan whose text alone is too much has been told of
 * where it was read.
 */
export const planTooLarge: Rule = function* ({ size, pictureSizes, chartUses, indicators, planFields }) {
  if (planFields === undefined || excessOf(size)) return;
  const { charts, values } = chartsOf(chartUses, indicators);
  // A chart of few values takes the time of its frame.
  const drawn = Math.max(values, (charts / CHART_LIMITS.charts) * CHART_LIMITS.values);
  const shown: Measure[] = [
    ...pictureSizes,
    { part: 'values', count: Math.round(drawn), limit: CHART_LIMITS.values },
  ];
  // What is too much by itself has been told of at its own place.
  if (shown.some(({ count, limit }) => count > limit)) return;
  const excess = excessOf(size, shown);
  if (excess) yield finding('plan/too-large', planFields.at('titel'), excess);
};
