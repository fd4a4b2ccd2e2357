import type { BareChange, ChangeSide, Parts, Regrouped, Shift } from '../changes.ts';
import type { Group, Matches } from '../match.ts';
import { type Both, type Changes, change, type Sides } from './both.ts';
import { nameOfThing } from './named.ts';

export type Grouped = 'area' | 'goal' | 'promise' | 'indicator';

interface Names {
  readonly ids: Shift;
}
interface Replacement {
  readonly by: readonly string[];
  readonly reason: string | undefined;
}

/**
 * What authors said of ids that followed ids: renamed, replaced, split, merged. Gives back the pairs whose fields are then
 * compared, as one thing that goes on under another id.
 */
export function* groupChanges(
  both: Both,
  kind: Grouped,
  { groups, same }: Matches,
  sideOf: (key: string, side: 'before' | 'after') => ChangeSide,
): Generator<BareChange, readonly (readonly [string, string])[], undefined> {
  const pairs: (readonly [string, string])[] = [];
  const living = new Set(same.map(([key]) => key));
  for (const group of groups) {
    const [from, to] = [group.before[0]!, group.after[0]!];
    const sides: Sides = [sideOf(from, 'before'), sideOf(to, 'after')];
    if (group.replaced) yield* replaced(both, kind, group, living, sideOf);
    else if (group.before.length === 1 && group.after.length === 1) {
      yield change(`${kind}/renamed` as 'promise/renamed', kind, sides, {
        ids: { before: from, after: to },
      } satisfies Names);
      pairs.push([from, to]);
    } else if (group.before.length === 1) {
      const data: Parts = { parts: group.after.map((key) => sideOf(key, 'after')) };
      yield change(`${kind}/split` as 'promise/split', kind, [sides[0], undefined], data);
    } else if (group.after.length === 1) {
      const data: Parts = { parts: group.before.map((key) => sideOf(key, 'before')) };
      yield change(`${kind}/merged` as 'promise/merged', kind, [undefined, sides[1]], data);
    } else {
      const data: Regrouped = {
        groups: {
          before: group.before.map((key) => sideOf(key, 'before')),
          after: group.after.map((key) => sideOf(key, 'after')),
        },
      };
      yield change(`${kind}/regrouped` as 'promise/regrouped', kind, sides, data);
    }
  }
  return pairs;
}

/**
 * Whichever year's author wrote it, the old things were replaced by the new ones; read backwards they are restored. What took their place
 * is told as well, since it is new. A thing that is answered with «ersatt» is told at its own id.
 */
function* replaced(
  both: Both,
  kind: Grouped,
  group: Group,
  living: ReadonlySet<string>,
  sideOf: (key: string, side: 'before' | 'after') => ChangeSide,
): Changes {
  for (const own of ['before', 'after'] as const) {
    const other = own === 'before' ? 'after' : 'before';
    // What the thing's own year says stands first, whichever of the two years that is: swapped sides name the same successor first.
    const links = [...both[own].links, ...both[other].links];
    for (const key of group[own].filter((each) => !living.has(each))) {
      const side = sideOf(key, own);
      // In the order in which the author named them.
      const successors = [
        ...new Set(links.flatMap(({ from, to }) => (from === key && group[other].includes(to) ? [to] : []))),
      ];
      if (successors.length === 0) {
        const sides: Sides = own === 'before' ? [side, undefined] : [undefined, side];
        yield change(
          (own === 'before' ? WENT : CAME)[kind],
          kind,
          sides,
          ALONE[kind] as Record<string, never>,
        );
        continue;
      }
      const place = sideOf(successors[0]!, other);
      // Where both years give a reason, one of them is chosen in a way that does not depend on which comes first.
      const [reason] = [both.before, both.after]
        .flatMap((each) => each.leavings.get(key)?.reason ?? [])
        .sort();
      const data: Replacement = { by: successors.map((each) => nameOfThing(both[other], each)), reason };
      const sides: Sides = own === 'before' ? [side, place] : [place, side];
      const code = own === 'before' ? `${kind}/replaced` : `${kind}/restored`;
      yield change(code as 'promise/replaced', kind, sides, data);
    }
  }
}

const ALONE = {
  area: { ending: undefined, movedTo: [] },
  goal: { ending: undefined },
  promise: {},
  indicator: { ending: undefined },
} as const;
const CAME = {
  area: 'area/added',
  goal: 'goal/added',
  promise: 'promise/added',
  indicator: 'indicator/added',
} as const;
const WENT = {
  area: 'area/removed',
  goal: 'goal/removed',
  promise: 'promise/withdrawn',
  indicator: 'indicator/removed',
} as const;
