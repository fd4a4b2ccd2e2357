import { type Finding, finding, suggester } from '../diagnostics/index.ts';
import type { Party, Ref } from '../model/index.ts';
import { countyNamed, elsewhere, municipalityIn } from './counties.ts';
import type { Rule } from './rule.ts';

/**
 * The parties that have chosen an area, a goal or an activity are among the plan's own, where the plan names them; whoever is a kommun or region
 * of another county is not, whether it does or not.
 */
export const partyUnknown: Rule = function* ({ parties, areas, plan }) {
  const county = plan && countyNamed(plan.county);
  const expected = parties.flatMap(({ name, members }) => [name, ...members]);
  const suggest = suggester(expected);
  const kommunOf = (name: string) => (county ? municipalityIn(county, name)?.code : undefined);
  const known = new Set(expected.flatMap((name) => [name, kommunOf(name) ?? []].flat()));
  for (const { id: party, span } of areas.flatMap(chosenBy)) {
    const kommun = kommunOf(party);
    if (known.has(party) || (kommun !== undefined && known.has(kommun))) continue;
    const other = county && elsewhere(county, party);
    if (county && other) {
      const data = { name: party, kind: other.kind, county: county.name, belongsTo: other.county.name };
      yield finding('municipality/not-in-county', span, data);
      continue;
    }
    // It may be one of those whom nobody has counted up.
    if (parties.length === 0 || (kommun !== undefined && parties.some(hidesMembers))) continue;
    const told: Finding = finding('party/unknown', span, { party, suggestion: suggest(party) }, { expected });
    yield told;
  }
};

function chosenBy({ area }: { readonly area: Chosen & Record<'goals' | 'activities', readonly Chosen[]> }) {
  return [area, ...area.goals, ...area.activities].flatMap(({ parties }) => parties);
}

interface Chosen {
  readonly parties: readonly Ref[];
}

/** Several together, of whom nobody has said which they are. */
function hidesMembers({ kind, members }: Party): boolean {
  return members.length === 0 && (kind === 'samverkan' || kind === 'kommunalförbund' || kind === 'delregion');
}
