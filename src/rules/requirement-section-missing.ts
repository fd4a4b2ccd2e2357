import { finding, type Span } from '../diagnostics/index.ts';
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
        const empty = emptyWith(section.sections, role);
        const found = { ...data, role, area: area.id, empty: empty !== undefined };
        yield finding('requirement/section-missing', empty ?? section.origin.span, found);
      }
      continue;
    }
    if (!place || !complete || holdsRole(sections, role)) continue;
    const empty = emptyWith(sections, role);
    const found = { ...data, role, area: undefined, empty: empty !== undefined };
    yield finding('requirement/section-missing', empty ?? place, found);
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

/** The section that has the role and says nothing: there the text belongs. */
function emptyWith(sections: readonly Section[], role: string): Span | undefined {
  for (const section of sections) {
    const empty = section.role === role ? section.origin.span : emptyWith(section.sections, role);
    if (empty) return empty;
  }
  return undefined;
}
