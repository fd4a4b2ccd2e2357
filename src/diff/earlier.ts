import { type Finding, finding, suggester } from '../diagnostics/index.ts';
import type { Edition, Ref } from '../model/index.ts';
import { readSide, type Side } from './side.ts';

type Kind = 'activity' | 'goal' | 'area' | 'indicator';

/** A thing of the new year, and the ids that it says it had before. */
interface Claim {
  readonly kind: Kind;
  readonly id: string | undefined;
  readonly field: 'tidigare' | 'fortsätter';
  readonly earlier: Ref;
}

/**
 * Ids that a thing says it had in the plan before, and that nothing of its kind had. Nothing is said where a plan before could not be read: it
 * may stand there. What the plan before says itself of the same thing is an old note, of the year before that.
 */
export function earlierUnknown(side: Side, previous: readonly Edition[]): readonly Finding[] {
  if (previous.length === 0 || previous.some(({ unread }) => unread.files.length > 0)) return [];
  const before = previous.map(readSide);
  const known = knownIn(before);
  const noted = new Set(before.flatMap((each) => claimsIn(each).map(noteOf)));
  const plan = previous.map((edition) => edition.plan.name).join(', ');
  return claimsIn(side).flatMap((claim) => {
    const { kind, field, earlier } = claim;
    const { ids, suggest } = known[kind];
    if (ids.has(earlier.id) || noted.has(noteOf(claim))) return [];
    const suggestion = suggest(earlier.id);
    return [
      finding('promise/earlier-unknown', earlier.span, {
        earlier: earlier.id,
        field,
        kind,
        plan,
        suggestion,
      }),
    ];
  });
}

function claimsIn({ areas, edition }: Side): readonly Claim[] {
  const claims: Claim[] = [];
  const add = (
    kind: Kind,
    id: string | undefined,
    refs: readonly Ref[],
    field: Claim['field'] = 'tidigare',
  ) => {
    for (const earlier of refs) claims.push({ kind, id, field, earlier });
  };
  for (const { area } of areas.values()) {
    add('area', area.id, area.previously);
    for (const { id, previously } of area.goals) add('goal', id, previously);
    for (const { id, previously, continues } of area.activities) {
      add('activity', id, previously);
      if (continues) add('activity', id, [continues], 'fortsätter');
    }
  }
  for (const { id, previously } of edition.plan.indicators) add('indicator', id, previously);
  return claims;
}

function noteOf({ kind, id, earlier }: Claim): string {
  return `${kind}\0${id}\0${earlier.id}`;
}

/** The ids of the plans before, by what they are of, with what finds the one that was meant. */
function knownIn(before: readonly Side[]) {
  const ofKind = (kind: Kind) => {
    const ids = new Set(before.flatMap((each) => idsOf(each, kind)));
    return { ids, suggest: suggester([...ids]) };
  };
  return {
    area: ofKind('area'),
    goal: ofKind('goal'),
    activity: ofKind('activity'),
    indicator: ofKind('indicator'),
  };
}

function idsOf({ areas, goals, promises, indicators }: Side, kind: Kind): readonly string[] {
  const things = { area: areas, goal: goals, activity: promises, indicator: indicators }[kind];
  return [...things.keys()];
}
