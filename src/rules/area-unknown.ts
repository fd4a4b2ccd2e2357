import { finding, suggester } from '../diagnostics/index.ts';
import type { Rule } from './rule.ts';

/**
 * An area's `fokusområden`, and what a plan leaves out or has own names for, name areas of the year's agreement, by id or number. Where the areas
 * of the agreement are not known, that is said instead. A plan with a scheme of its own may use the scheme's ids in its areas.
 */
export const areaUnknown: Rule = function* ({ excluded, areas, scheme, ownNames, agreement }) {
  if (!agreement) return;
  const names = new Set(
    agreement.areas.flatMap(({ id, number }) => (number === undefined ? id : [id, number])),
  );
  const expected = agreement.areas.map((area) => area.id);
  const suggest = suggester(expected);
  const own = new Set(scheme.map(({ id }) => id));
  const refs = [
    ...areas.flatMap(({ area }) => area.focus).filter(({ id }) => !own.has(id)),
    ...excluded.map((item) => item.area),
    ...scheme.flatMap((area) => area.covers ?? []),
    ...ownNames.map(({ area }) => area),
  ];
  for (const ref of refs) {
    if (names.has(ref.id)) continue;
    if (agreement.areas.length === 0) {
      yield finding('area/undecidable', ref.span, { area: ref.id, agreement: agreement.id });
      continue;
    }
    const data = { area: ref.id, agreement: agreement.id, suggestion: suggest(ref.id) };
    yield finding('area/unknown', ref.span, data, { expected });
  }
};
