import { finding, suggester } from '../diagnostics/index.ts';
import type { Rule } from './rule.ts';

/** Areas, goals, activities and charts name indicators that indikatorer.yaml defines. */
export const indicatorUnknown: Rule = function* ({ indicators, indicatorsRead, areas, chartUses }) {
  if (!indicatorsRead) return;
  const expected = indicators.map((indicator) => indicator.id);
  const known = new Set(expected);
  const suggest = suggester(expected);
  const named = areas.flatMap(({ area }) => [
    ...(area.indicators ?? []),
    ...area.goals.flatMap((goal) => goal.indicators),
    ...area.activities.flatMap((activity) => activity.indicators),
  ]);
  for (const ref of [...named, ...chartUses]) {
    if (known.has(ref.id)) continue;
    const data = { indicator: ref.id, suggestion: suggest(ref.id) };
    yield finding('indicator/unknown', ref.span, data, { expected });
  }
};
