import { finding, suggester } from '../diagnostics/index.ts';
import { type Agreement, dutiesOf } from '../model/index.ts';
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

/** What can be named: the agreement's requirements, and what it sets a last day for. */
function namesIn(agreement: Agreement): readonly string[] {
  return [
    ...agreement.requirements.map(({ id }) => id),
    ...dutiesOf(agreement).flatMap(({ id }) => id ?? []),
  ];
}
