import { finding, nearest } from '../../diagnostics/index.ts';
import type { Agreement, Ref } from '../../model/index.ts';
import type { Rule } from './rule.ts';

/** An area's `fokusområden`, and what a plan leaves out, name areas of the year's agreement, by id or number. */
export const areaUnknown: Rule = function* ({ plan, areas, agreement }) {
  if (!agreement) return;
  const refs = [...areas.flatMap(({ area }) => area.focus), ...(plan?.excluded ?? []).map((item) => item.area)];
  for (const ref of refs) {
    if (names(agreement, ref)) continue;
    const known = agreement.areas.map((area) => area.id);
    yield finding(
      'area/unknown',
      ref.span,
      { area: ref.id, agreement: agreement.id, suggestion: nearest(ref.id, known) },
      { expected: known },
    );
  }
};

function names(agreement: Agreement, ref: Ref): boolean {
  return agreement.areas.some((area) => area.id === ref.id || area.number === ref.id);
}
