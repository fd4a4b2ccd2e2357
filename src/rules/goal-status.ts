import { finding } from '../diagnostics/index.ts';
import type { Rule } from './rule.ts';

/** A goal is reached or not; only what is done has a status. An answer to a goal says its outcome. */
export const goalStatus: Rule = function* ({ plan, areas }) {
  const goals = new Set(areas.flatMap(({ area }) => area.goals.flatMap(({ id }) => id ?? [])));
  for (const { role, id, status, outcome, span } of plan?.marks ?? []) {
    if (role === 'svar' && status !== undefined && outcome === undefined && goals.has(id))
      yield finding('goal/status', span, { goal: id, status });
  }
};
