import { finding, nearest } from '../../diagnostics/index.ts';
import type { Rule } from './rule.ts';

/** An activity names goals of its own plan. */
export const goalUnknown: Rule = function* ({ areas }) {
  const known = areas.flatMap(({ area }) => area.goals.flatMap((goal) => goal.id ?? []));
  for (const { area } of areas) {
    for (const ref of area.activities.flatMap((activity) => activity.goals)) {
      if (known.includes(ref.id)) continue;
      yield finding('goal/unknown', ref.span, { goal: ref.id, suggestion: nearest(ref.id, known) }, { expected: known });
    }
  }
};
