import { finding, suggester } from '../diagnostics/index.ts';
import type { Rule } from './rule.ts';

/** An activity names goals of its own plan. */
export const goalUnknown: Rule = function* ({ areas, complete }) {
  if (!complete) return;
  const known = new Set(areas.flatMap(({ area }) => area.goals.flatMap((goal) => goal.id ?? [])));
  const expected = [...known];
  const suggest = suggester(expected);
  for (const { area } of areas) {
    for (const ref of area.activities.flatMap((activity) => activity.goals)) {
      if (known.has(ref.id)) continue;
      yield finding('goal/unknown', ref.span, { goal: ref.id, suggestion: suggest(ref.id) }, { expected });
    }
  }
};
