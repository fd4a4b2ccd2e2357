import { type Finding, finding, suggester } from '../diagnostics/index.ts';
import type { County, Party } from '../model/index.ts';
import { countyNamed, elsewhere, isRegionOf, municipalityIn } from './counties.ts';
import type { Rule } from './rule.ts';

/** The word, and how it is mostly misspelt. «Länets kommuner» is no kommun. */
const KOMMUN = /^kom{1,2}u[nm]{1,2}$/i;

/**
 * The parties of a plan are the county's region and kommuner, and may be other bodies. A kommun or region of another county is
 * told; so is a name that calls itself a kommun and is none, and one that is a slip of the pen away from one of the county's.
 */
export const municipalityParties: Rule = function* ({ plan, funds }) {
  const county = plan && countyNamed(plan.county);
  if (!county) return;
  const suggest = suggester([...county.municipalities.map(({ name }) => name), county.region]);
  const met = new Map<string, Party>();
  for (const party of plan.parties) {
    const one = isRegionOf(county, party.name) ? county.region : municipalityIn(county, party.name)?.name;
    const before = one === undefined ? undefined : met.get(one);
    // Two of one spelling have been told.
    if (before && before.name !== party.name) {
      const related = [{ role: 'first', span: before.span }] as const;
      yield finding('plan/given-twice', party.span, { what: 'party', name: party.name }, { related });
    } else if (one !== undefined) met.set(one, party);
    // A party of another kind is no kommun.
    if (party.kind === undefined || party.kind === 'kommun' || party.kind === 'region')
      yield* judge(party, county, suggest);
  }
  // Who has asked for the money is the county's own too, where it is a region or a kommun at all.
  const asker = funds?.requisition?.by;
  const other = asker === undefined ? undefined : elsewhere(county, asker);
  if (funds && asker !== undefined && other && !municipalityIn(county, asker)) {
    const data = { name: asker, kind: other.kind, county: county.name, belongsTo: other.county.name };
    yield finding('municipality/not-in-county', funds.origin.at('rekvirerat/av'), data);
  }
};

function* judge(
  { name, kind, span }: Party,
  county: County,
  suggest: (word: string) => string | undefined,
): Iterable<Finding> {
  if (isRegionOf(county, name) || municipalityIn(county, name)) return;
  const other = elsewhere(county, name);
  if (other) {
    const data = { name, kind: other.kind, county: county.name, belongsTo: other.county.name };
    yield finding('municipality/not-in-county', span, data);
    return;
  }
  const [, bare = name, last = ''] = /^(.+)\s(\S+)$/.exec(name) ?? [];
  const callsItselfKommun = kind === 'kommun' || KOMMUN.test(last);
  const near = suggest(name) ?? (callsItselfKommun ? suggest(bare.replace(/s$/, '')) : undefined);
  // Short names of bodies are two letters away from many a kommun; a slip of the pen seldom hits the first.
  const suggestion = near !== undefined && near[0] === name[0] ? near : undefined;
  if (suggestion === undefined && !callsItselfKommun) return;
  yield finding(
    'municipality/unknown',
    span,
    { name, county: county.name, suggestion },
    { expected: county.municipalities.map((municipality) => municipality.name) },
  );
}
