import type { Plan, Ref, Serving } from '../../model/index.ts';
import type { ChangeSide } from '../changes.ts';
import { unreadTexts } from '../side.ts';
import { type Both, type Changes, change, listChange } from './both.ts';

/**
 * Which aims of the national strategy the plans serve: what one of them says and the other does not. A plan that could not be read whole says nothing by
 * its silence.
 */
export function* compareStrategy({ before, after }: Both): Changes {
  const [old, now] = [before.aims, after.aims];
  const gone = unreadTexts(after).length > 0 ? [] : [...old].filter(([aim]) => !now.has(aim));
  const come = unreadTexts(before).length > 0 ? [] : [...now].filter(([aim]) => !old.has(aim));
  const aims = (lists: typeof gone) => ({ aims: lists.map(([aim]) => aim) });
  if (gone.length > 0)
    yield change(
      'strategy/aims-removed',
      'plan',
      [sideOf(before.edition.plan, gone), sideOf(after.edition.plan, [])],
      aims(gone),
    );
  if (come.length > 0)
    yield change(
      'strategy/aims-added',
      'plan',
      [sideOf(before.edition.plan, []), sideOf(after.edition.plan, come)],
      aims(come),
    );
}

/**
 * Aims that an area or a goal came to serve or no longer serves, but for those that are told of the whole plan: what nothing in it serves any more is
 * said once.
 */
export function aimChange(
  { before, after }: Both,
  old: readonly Ref[],
  now: readonly Ref[],
): ReturnType<typeof listChange> {
  const [mine, theirs] = [before.aims, after.aims];
  const inBoth = (refs: readonly Ref[]) =>
    refs.map(({ id }) => id).filter((aim) => mine.has(aim) === theirs.has(aim));
  return listChange(inBoth(old), inBoth(now));
}

/** The plan, at the first place that serves one of the aims; its title where none does. */
function sideOf(plan: Plan, served: readonly (readonly [string, readonly Serving[]])[]): ChangeSide {
  const first = served[0]?.[1][0];
  return {
    id: undefined,
    title: plan.title,
    area: undefined,
    span: first?.ref.span ?? plan.origin.at('titel'),
  };
}
