import { finding } from '../../diagnostics/index.ts';
import { plainText, type Section } from '../../model/index.ts';
import { slugOf } from '../bind/drafts.ts';
import type { Rule } from './rule.ts';

/** An area of a report tells how it went and what comes next. The roles are looked for first, then the words. */
export const areaFollowedUp: Rule = function* ({ plan, areas }) {
  if (plan?.kind !== 'redovisning') return;
  for (const { area, section } of areas) {
    if (!tells(section, 'måluppfyllelse')) yield finding('area/achievement-missing', section.origin.span, { area: area.id });
    if (!tells(section, 'planering')) yield finding('area/planning-missing', section.origin.span, { area: area.id });
  }
};

function tells(section: Section, part: string): boolean {
  return section.sections.some((child) => child.role === part || slugOf(plainText(child.title)).startsWith(part));
}
