import { finding, nearest } from '../../diagnostics/index.ts';
import type { Rule } from './rule.ts';

/** `:se[id]` and a section's `område` name something in the plan. */
export const referenceUnknown: Rule = function* ({ plan, sections, areas, references }) {
  if (!plan) return;
  const known = [...plan.places.keys()];
  for (const { id, span } of references) {
    if (!plan.places.has(id)) yield finding('reference/unknown', span, { id, suggestion: nearest(id, known) });
  }
  const areaIds = areas.map(({ area }) => area.id);
  const open = [...sections];
  for (let section = open.pop(); section; section = open.pop()) {
    open.push(...section.sections);
    const ref = section.speaksOf;
    if (ref && !areaIds.includes(ref.id)) {
      yield finding('reference/unknown', ref.span, { id: ref.id, suggestion: nearest(ref.id, areaIds) }, { expected: areaIds });
    }
  }
};
