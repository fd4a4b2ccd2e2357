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

export function fromElsewhere({ id }: Pick<Area, 'id'>, all: readonly Area[]): FromElsewhere {
  const isShared = ({ alsoIn }: Goal | Activity) => alsoIn.some((ref) => ref.id === id);
  const others = all.filter((home) => home.id !== id);
  const placed = <T extends Goal | Activity>(of: (area: Area) => readonly T[]): readonly Placed<T>[] =>
    others.flatMap((home) =>
      of(home)
        .filter(isShared)
        .map((thing) => ({ thing, home })),
    );
  return { goals: placed((home) => home.goals), activities: placed((home) => home.activities) };
}
