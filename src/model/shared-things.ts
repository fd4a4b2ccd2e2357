import type { Activity, Area, Goal } from './plan.ts';

/** A goal or an activity, and the area that it is written in. */
export interface Placed<T> {
  readonly thing: T;
  readonly home: Area;
}

/** What belongs to an area although it is written in another. It is counted there, and pointed at here. */
export interface FromElsewhere {
  readonly goals: readonly Placed<Goal>[];
  readonly activities: readonly Placed<Activity>[];
}

/** What an area has elsewhere, in the order in which it is written. */
export function fromElsewhere({ id }: Pick<Area, 'id'>, all: readonly Area[]): FromElsewhere {
  let shared = known.get(all);
  if (!shared) {
    shared = sharedIn(all);
    known.set(all, shared);
  }
  return shared.get(id) ?? NOTHING;
}

const NOTHING: FromElsewhere = { goals: [], activities: [] };
/** Every area asks, and to look through all the others each time took a fifth of a plan of a thousand areas. */
const known = new WeakMap<readonly Area[], ReadonlyMap<string, FromElsewhere>>();

function sharedIn(all: readonly Area[]): ReadonlyMap<string, FromElsewhere> {
  const shared = new Map<
    string,
    { readonly goals: Placed<Goal>[]; readonly activities: Placed<Activity>[] }
  >();
  const of = (id: string) => {
    let things = shared.get(id);
    if (!things) {
      things = { goals: [], activities: [] };
      shared.set(id, things);
    }
    return things;
  };
  for (const home of all) {
    for (const thing of home.goals)
      for (const id of otherAreas(thing, home)) of(id).goals.push({ thing, home });
    for (const thing of home.activities)
      for (const id of otherAreas(thing, home)) of(id).activities.push({ thing, home });
  }
  return shared;
}

/** Each once, and never the area that it is written in. */
function otherAreas({ alsoIn }: Goal | Activity, home: Area): readonly string[] {
  return [...new Set(alsoIn.map(({ id }) => id))].filter((id) => id !== home.id);
}
