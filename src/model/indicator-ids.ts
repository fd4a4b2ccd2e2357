import type { Area } from './plan.ts';

/** What an area is followed by: its own indicators, and those that only a goal or an activity names. */
export function indicatorIds(area: Area): readonly string[] {
  const refs = [
    ...(area.indicators ?? []),
    ...area.goals.flatMap((goal) => goal.indicators),
    ...area.activities.flatMap((activity) => activity.indicators),
  ];
  return [...new Set(refs.map((ref) => ref.id))];
}
