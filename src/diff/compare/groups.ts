import type { BareChange, ChangeSide, Parts, Regrouped, Shift } from '../changes.ts';
import type { Group, Matches } from '../match.ts';
import { type Both, type Changes, change, type Sides } from './both.ts';

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
    if (group.before.length === 1 && group.after.length === 1) {
      // A thing that is answered with «ersatt» is told at its own id.
      if (group.replaced && (living.has(from) || living.has(to))) continue;
      if (group.replaced) yield* replaced(both, kind, group, sides);
      else {
        yield change(`${kind}/renamed` as 'promise/renamed', kind, sides, {
          ids: { before: from, after: to },
        } satisfies Names);
        pairs.push([from, to]);
      }
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

/** Whichever year's author wrote it, the old thing was replaced by the new one; read backwards it is restored. */
function* replaced({ before, after }: Both, kind: Grouped, group: Group, sides: Sides): Changes {
  const [from, to] = [group.before[0]!, group.after[0]!];
  const links = [...before.links, ...after.links];
  const forwards = links.some((link) => link.from === from && link.to === to);
  const [old, by] = forwards ? [from, to] : [to, from];
  // Where both years give a reason, one of them is chosen in a way that does not depend on which comes first.
  const [reason] = [before, after].flatMap(({ leavings }) => leavings.get(old)?.reason ?? []).sort();
  const data: Replacement = { by: [by], reason };
  const code = forwards ? `${kind}/replaced` : `${kind}/restored`;
  yield change(code as 'promise/replaced', kind, sides, data);
}
