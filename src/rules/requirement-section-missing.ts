import { finding } from '../diagnostics/index.ts';
import type { Section } from '../model/index.ts';
import { asked } from './asked.ts';
import type { Rule } from './rule.ts';

/** A section with the role that is asked for stands somewhere in the plan, or in every area. Words in headings do not count. */
export const requirementSectionMissing: Rule = function* (subject) {
  const { sections, areas, agreementPlace: place, complete } = subject;
  for (const { requirement, data } of asked(subject, 'avsnitt-finns')) {
    const { role, per } = requirement;
    if (per === 'område') {
      for (const { area, section } of areas) {
        if (holdsRole(section.sections, role) || section.role === role) continue;
        yield finding('requirement/section-missing', section.origin.span, { ...data, role, area: area.id });
      }
      continue;
    }
    if (!place || !complete || holdsRole(sections, role)) continue;
    yield finding('requirement/section-missing', place, { ...data, role, area: undefined });
  }
};

/** A section that says nothing does not answer. */
function holdsRole(sections: readonly Section[], role: string): boolean {
  return sections.some(
    (section) =>
      (section.role === role && (section.body.length > 0 || section.sections.length > 0)) ||
      holdsRole(section.sections, role),
  );
}
