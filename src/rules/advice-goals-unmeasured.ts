import { finding } from '../diagnostics/index.ts';
import type { Rule } from './rule.ts';
import { several } from './several.ts';

/** A goal names the indicators by which it can be seen whether it was reached. Those who evaluated the plans missed it. One finding a plan. */
export const adviceGoalsUnmeasured: Rule = function* ({ kind, areas, complete }) {
  if (!complete || (kind !== 'handlingsplan' && kind !== 'inriktning')) return;
  const goals = areas.flatMap(({ area }) => area.goals);
  const bare = goals.filter(({ indicators, outcome }) => indicators.length === 0 && outcome === undefined);
  const found = several(
    bare.map(({ origin }) => origin.at('text')),
    goals.length,
  );
  if (!found) return;
  const data = { count: bare.length, all: goals.length };
  yield finding('advice/goals-unmeasured', found.first, data, { related: found.related });
};
