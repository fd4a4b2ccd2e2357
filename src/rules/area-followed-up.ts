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
    if (achievement)
      yield finding('area/achievement-missing', achievement.span, {
        area: area.id,
        empty: achievement.empty,
      });
    const planning = silenceAbout(section, 'planering');
    if (planning)
      yield finding('area/planning-missing', planning.span, { area: area.id, empty: planning.empty });
  }
};

/** Where something should be told and is not: at the area's title, or at a heading with nothing under it. */
function silenceAbout(
  area: Section,
  part: string,
): { readonly span: Span; readonly empty: boolean } | undefined {
  const told = area.sections.filter(
    (child) => child.role === part || slugOf(plainText(child.title)).startsWith(part),
  );
  if (told.some((child) => child.body.length > 0 || child.sections.length > 0)) return undefined;
  return { span: (told[0] ?? area).origin.span, empty: told.length > 0 };
}
