import { finding } from '../diagnostics/index.ts';
import type { Rule } from './rule.ts';

/**
 * Where an area links its activities to its goals, it does so all the way: every goal is served, if only by another area's
 * activity, and every activity serves one. An area in which no activity names a goal of its own has the two side by side, which
 * is another way of writing and no fault.
 */
export const activityGoals: Rule = function* ({ areas }) {
  const known = new Set(areas.flatMap(({ area }) => area.goals.map(({ id }) => id)));
  const servedBy = (area: (typeof areas)[number]['area']) =>
    area.activities.flatMap((activity) => activity.goals.map(({ id }) => id));
  const served = new Set(areas.flatMap(({ area }) => servedBy(area)));
  for (const { area } of areas) {
    const own = new Set(servedBy(area));
    if (!area.goals.some(({ id }) => id !== undefined && own.has(id))) continue;
    // A goal that is misspelt may be any of them, and has been told.
    const misspelt = [...own].some((id) => !known.has(id));
    for (const goal of misspelt ? [] : area.goals) {
      if (goal.id !== undefined && served.has(goal.id)) continue;
      const data = { goal: goal.id ?? goal.text, area: area.id };
      yield finding('goal/without-activity', goal.origin.at('id'), data);
    }
    for (const activity of area.activities) {
      if (activity.goals.length > 0) continue;
      const data = { activity: activity.id ?? activity.text, area: area.id };
      yield finding('activity/without-goal', activity.origin.at('id'), data);
    }
  }
};
