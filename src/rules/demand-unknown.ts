import { finding, suggester } from '../diagnostics/index.ts';
import type { Agreement } from '../model/index.ts';
import { demandsIn } from './demands-in.ts';
import type { Rule } from './rule.ts';

/** A demand that a section tells of names something that the agreement asks, where the agreement has names for that. */
export const demandUnknown: Rule = function* ({ sections, agreement }) {
  const expected = agreement ? namesIn(agreement) : [];
  if (!agreement || expected.length === 0) return;
  const suggest = suggester(expected);
  for (const { id, span } of demandsIn(sections).flatMap((demand) => demand.about)) {
    if (expected.includes(id)) continue;
    const data = { demand: id, agreement: agreement.id, suggestion: suggest(id) };
    yield finding('demand/unknown', span, data, { expected });
  }
};

/** What can be named: the agreement's requirements and its reports. */
function namesIn({ requirements, reporting }: Agreement): readonly string[] {
  return [...requirements.map(({ id }) => id), ...reporting.flatMap(({ id }) => id ?? [])];
}
