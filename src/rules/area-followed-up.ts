import { slugOf } from '../bind/index.ts';
import { finding, type Span } from '../diagnostics/index.ts';
import { plainText, type Section } from '../model/index.ts';
import type { Rule } from './rule.ts';

/** An area of a report tells how it went and what comes next. The roles are looked for first, then the words. */
export const areaFollowedUp: Rule = function* ({ kind, areas }) {
  if (kind !== 'redovisning') return;
  for (const { area, section, small } of areas) {
    // A row of a table tells how it went by the status of its activities.
    if (small) continue;
    const achievement = silenceAbout(section, 'måluppfyllelse');
    if (achievement) yield finding('area/achievement-missing', achievement, { area: area.id });
    const planning = silenceAbout(section, 'planering');
    if (planning) yield finding('area/planning-missing', planning, { area: area.id });
  }
};

/** Where something should be told and is not: at the area's title, or at a heading with nothing under it. */
function silenceAbout(area: Section, part: string): Span | undefined {
  const told = area.sections.filter(
    (child) => child.role === part || slugOf(plainText(child.title)).startsWith(part),
  );
  if (told.some((child) => child.body.length > 0 || child.sections.length > 0)) return undefined;
  return (told[0] ?? area).origin.span;
}
