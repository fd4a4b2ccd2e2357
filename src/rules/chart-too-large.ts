import { finding } from '../diagnostics/index.ts';
import { numberIn } from '../model/index.ts';
import type { Rule, Subject } from './rule.ts';

/** What a plan's charts may be, each counted as often as it is shown: fifty times what a plan has, and two hundred charts of fifty years. */
export const CHART_LIMITS = { charts: 200, values: 10_000 } as const;

type Charts = Readonly<Record<keyof typeof CHART_LIMITS, number>>;

/** A chart is drawn and its values are set in a table, however many they are, so they are counted over the plan before anything is drawn. */
export const chartTooLarge: Rule = function* ({ chartUses, indicators }) {
  // One finding is enough: the same is true of all that come after.
  for (const { span, ...counts } of countedOn(chartUses, indicators))
    for (const part of ['charts', 'values'] as const)
      if (counts[part] > CHART_LIMITS[part])
        return yield finding('chart/too-large', span, {
          part,
          count: counts[part],
          limit: CHART_LIMITS[part],
        });
};

/** All charts of the plan together. */
export function chartsOf(uses: Subject['chartUses'], indicators: Subject['indicators']): Charts {
  return [...countedOn(uses, indicators)].at(-1) ?? { charts: 0, values: 0 };
}

/** How many charts and values there are up to each place that shows one. */
function* countedOn(
  uses: Subject['chartUses'],
  indicators: Subject['indicators'],
): Iterable<Charts & Pick<Subject['chartUses'][number], 'span'>> {
  if (uses.length === 0) return;
  const sizes = new Map(
    indicators.map(({ id, series }) => [
      id,
      series.flatMap(({ values }) => values.filter(([, value]) => numberIn(value) !== undefined)).length,
    ]),
  );
  let values = 0;
  for (const [i, { id, span }] of uses.entries()) {
    values += sizes.get(id) ?? 0;
    yield { charts: i + 1, values, span };
  }
}
