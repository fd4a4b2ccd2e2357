import { finding } from '../../diagnostics/index.ts';
import { suggester } from '../suggester.ts';
import type { Rule } from './rule.ts';

/** Areas, goals and activities name indicators that indikatorer.yaml defines. */
export const indicatorUnknown: Rule = function* ({ indicators, indicatorsRead, areas }) {
  if (!indicatorsRead) return;
  const expected = indicators.map((indicator) => indicator.id);
  const known = new Set(expected);
  const suggest = suggester(expected);
  for (const { area } of areas) {
    const refs = [
      area.indicators ?? [],
      ...area.goals.map((goal) => goal.indicators),
      ...area.activities.map((activity) => activity.indicators),
    ];
    for (const ref of refs.flat()) {
      if (known.has(ref.id)) continue;
      const data = { indicator: ref.id, suggestion: suggest(ref.id) };
      yield finding('indicator/unknown', ref.span, data, { expected });
    }
  }
};
