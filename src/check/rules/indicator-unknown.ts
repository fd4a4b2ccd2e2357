import { finding, nearest } from '../../diagnostics/index.ts';
import type { Rule } from './rule.ts';

/** Areas, goals and activities name indicators that indikatorer.yaml defines. */
export const indicatorUnknown: Rule = function* ({ plan, areas }) {
  const known = (plan?.indicators ?? []).map((indicator) => indicator.id);
  for (const { area } of areas) {
    const refs = [area.indicators ?? [], ...area.goals.map((goal) => goal.indicators), ...area.activities.map((activity) => activity.indicators)];
    for (const ref of refs.flat()) {
      if (known.includes(ref.id)) continue;
      yield finding('indicator/unknown', ref.span, { indicator: ref.id, suggestion: nearest(ref.id, known) }, { expected: known });
    }
  }
};
