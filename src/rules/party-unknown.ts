import { finding, suggester } from '../diagnostics/index.ts';
import type { Rule } from './rule.ts';

/** The parties that have chosen an activity are among the plan's own, where the plan names them. */
export const partyUnknown: Rule = function* ({ parties, areas }) {
  if (parties.length === 0) return;
  const expected = parties.flatMap(({ name, members }) => [name, ...members]);
  const suggest = suggester(expected);
  for (const { area } of areas) {
    for (const { id: party, span } of area.activities.flatMap((activity) => activity.parties)) {
      if (expected.includes(party)) continue;
      yield finding('party/unknown', span, { party, suggestion: suggest(party) }, { expected });
    }
  }
};
