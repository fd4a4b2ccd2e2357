import { finding } from '../diagnostics/index.ts';
import { goalOutcomes, isBefore } from '../model/index.ts';
import type { Rule } from './rule.ts';

/** A report tells what became of a goal whose day has come; and words of how it went stand beside a word that can be counted. */
export const goalOutcomeMissing: Rule = function* ({ plan, areas }) {
  if (!plan) return;
  const told = goalOutcomes(
    areas.map(({ area }) => area),
    plan.marks,
  );
  const end = plan.period.extendedTo ?? plan.period.to;
  for (const { id, text, due, outcome, comment, origin } of areas.flatMap(({ area }) => area.goals)) {
    if (outcome !== undefined || (id !== undefined && told.has(id))) continue;
    const goal = id ?? text;
    if (comment !== undefined) {
      yield finding('goal/outcome-missing', origin.at('kommentar', 'key'), {
        goal,
        because: 'comment',
        due: '',
      });
    } else if (plan.kind === 'redovisning' && due !== undefined && !isBefore(end, due)) {
      yield finding('goal/outcome-missing', origin.at('senast'), { goal, because: 'passed', due });
    }
  }
};
