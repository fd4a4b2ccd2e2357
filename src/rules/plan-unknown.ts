import { finding, suggester } from '../diagnostics/index.ts';
import type { Rule } from './rule.ts';

/** The plans that a plan follows on or belongs under, and its sisters, are in the workspace; a year alone is one of the same series. */
export const planUnknown: Rule = function* ({ name, planNames, under, precededBy, sisters }) {
  if (!planNames) return;
  const others = planNames.filter((other) => other !== name);
  const series = name.slice(0, name.lastIndexOf('/') + 1);
  const suggest = suggester(others);
  const named = [
    ...(under ? [{ ...under, field: 'under' }] : []),
    ...(precededBy?.plans ?? []).map((ref) => ({ ...ref, field: 'föregås-av' })),
    // One that names itself is there, but no sister of its own.
    ...sisters
      .filter(({ id }) => id !== name && series + id !== name)
      .map((ref) => ({ ...ref, field: 'systerplaner' })),
  ];
  for (const { id, span, field } of named) {
    if (others.includes(id) || others.includes(`${series}${id}`)) continue;
    const data = { plan: id, field, suggestion: suggest(id) };
    yield finding('plan/unknown', span, data, { expected: others });
  }
};
