import type { Span } from '../../diagnostics/index.ts';
import { agreementOf, type Known, type KnownPlan, planOf, seriesOf } from '../known.ts';
import { idsOf, type Thing, type Use } from './things.ts';

/** Where ids are told apart: two things of one space may not have the same. */
export type Space = 'id' | 'post' | 'tabell' | 'fokusområde';

/** Which space the words of `x-names` and `x-refers` and the marks of a text belong to. What is not here is no id. */
const SPACES: { readonly [word: string]: Space } = {
  mål: 'id',
  aktivitet: 'id',
  område: 'id',
  avsnitt: 'id',
  indikator: 'id',
  plan: 'id',
  svar: 'id',
  id: 'id',
  tidigare: 'id',
  se: 'id',
  länk: 'id',
  plats: 'id',
  post: 'post',
  'överenskommelsens-post': 'post',
  tabell: 'tabell',
  // A chart is of an indicator, or of a table of money.
  diagram: 'id',
  'diagram-medel': 'tabell',
  fokusområde: 'fokusområde',
  'överenskommelsens-område': 'fokusområde',
};

/** A plan that a field names is no id, though the mark of a promise has the same word. */
export function spaceOf(place: Thing | Use): Space | undefined {
  if ('refers' in place) return place.refers === 'plan' ? undefined : SPACES[place.refers];
  return SPACES[place.what];
}

export function isDefinition(place: Thing | Use): place is Thing {
  return 'what' in place;
}

/** The id that stands at a place. */
export function idAt(known: Known, path: string, offset: number): Thing | Use | undefined {
  const plan = planOf(known, path);
  if (!plan) return undefined;
  const { things, uses } = idsOf(known, plan);
  return [...things, ...uses].find(
    (place) =>
      place.span.path === path &&
      place.span.start <= offset &&
      offset <= place.span.end &&
      spaceOf(place) !== undefined,
  );
}

/** Every place that has an id, in a plan. */
export function placesIn(known: Known, plan: KnownPlan, id: string, space: Space): readonly (Thing | Use)[] {
  const { things, uses } = idsOf(known, plan);
  return [...things, ...uses].filter((place) => place.id === id && spaceOf(place) === space);
}

/** Where the thing at a place is written down: in its own plan, else in the other years, the latest first; else in the agreement. */
export function definitionsAt(known: Known, path: string, offset: number): readonly Span[] {
  const named = idAt(known, path, offset);
  const plan = planOf(known, path);
  const space = named && spaceOf(named);
  if (!plan || !space) return [];
  // An answer tells of a promise, which stands in the same plan or in one before it.
  const isMeant = (place: Thing | Use): place is Thing => isDefinition(place) && place.what !== 'svar';
  const before = seriesOf(known, plan).filter((other) => other !== plan);
  const looksBack = 'refers' in named && named.refers === 'tidigare';
  const plans = looksBack ? [...before.reverse()] : [plan, ...before.reverse()];
  for (const each of plans) {
    const found = placesIn(known, each, named.id, space).filter(isMeant);
    if (found.length > 0) return found.map(({ span }) => span);
  }
  return agreed(plan, named.id, space);
}

function agreed(plan: KnownPlan, id: string, space: Space): readonly Span[] {
  const agreement = agreementOf(plan);
  if (space === 'post')
    return (agreement?.funds ?? []).filter((fund) => fund.id === id).map(({ origin }) => origin.span);
  if (space !== 'fokusområde') return [];
  const areas = (agreement?.areas ?? []).filter((area) => area.id === id || area.number === id);
  return areas.map(({ origin }) => origin.span);
}

/** Every place in all years that speaks of the thing at a place, and those where it is written down where they are asked for. */
export function referencesAt(
  known: Known,
  path: string,
  offset: number,
  withDefinitions: boolean,
): readonly Span[] {
  const named = idAt(known, path, offset);
  const plan = planOf(known, path);
  const space = named && spaceOf(named);
  if (!plan || !space) return [];
  return seriesOf(known, plan)
    .flatMap((each) => placesIn(known, each, named.id, space))
    .filter((place) => withDefinitions || !isDefinition(place) || place.what === 'svar')
    .map(({ span }) => span);
}
