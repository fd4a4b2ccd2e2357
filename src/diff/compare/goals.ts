import type { Goal } from '../../model/index.ts';
import type { ChangeSide } from '../changes.ts';
import { match } from '../match.ts';
import { areaTitle, goalSide, type PlacedGoal, unreadTexts } from '../side.ts';
import {
  type AreasOfBoth,
  at,
  type Both,
  type Changes,
  change,
  comparable,
  listChange,
  type Sides,
} from './both.ts';
import { endingOf } from './endings.ts';
import { groupChanges } from './groups.ts';
import { dueChange } from './promises.ts';
import { aimChange } from './strategy.ts';
import { wordingChange } from './wording.ts';

export function* compareGoals(both: Both, areas: AreasOfBoth): Changes {
  const { before, after } = both;
  const matches = match(new Set(before.goals.keys()), new Set(after.goals.keys()), [
    ...before.links,
    ...after.links,
  ]);
  const sideOf = (key: string, side: 'before' | 'after') => goalSide(both[side].goals.get(key)!);
  const renamed = yield* groupChanges(both, 'goal', matches, sideOf);
  for (const [from, to] of [...matches.same, ...renamed]) {
    yield* comparePair(both, before.goals.get(from)!, after.goals.get(to)!, areas);
  }
  for (const key of matches.onlyBefore) yield* alone(both, 'before', sideOf(key, 'before'), key);
  for (const key of matches.onlyAfter) yield* alone(both, 'after', sideOf(key, 'after'), key);
}

const LINKS: readonly (readonly [
  'indikatorer' | 'parter' | 'områden',
  (goal: Goal) => readonly { readonly id: string }[],
])[] = [
  ['indikatorer', ({ indicators }) => indicators],
  ['parter', ({ parties }) => parties],
  ['områden', ({ alsoIn }) => alsoIn],
];

function* alone(both: Both, own: 'before' | 'after', side: ChangeSide, key: string): Changes {
  const other = both[own === 'before' ? 'after' : 'before'];
  const sides: Sides = own === 'before' ? [side, undefined] : [undefined, side];
  const unread = unreadTexts(other);
  const { ending } = endingOf(other, key);
  if (unread.length > 0 && !ending)
    yield change('object/incomparable', 'goal', sides, { field: undefined, unread });
  else yield change(own === 'before' ? 'goal/removed' : 'goal/added', 'goal', sides, { ending });
}

function* comparePair(both: Both, before: PlacedGoal, after: PlacedGoal, areas: AreasOfBoth): Changes {
  const sides: Sides = [goalSide(before), goalSide(after)];
  const [old, now] = [before.goal, after.goal];
  const field = (name: string) =>
    comparable(both, 'goal', sides, name, [old.origin.at(name), now.origin.at(name)]);
  const placed = (name: string): Sides => [
    at(sides[0], old.origin.at(name)),
    at(sides[1], now.origin.at(name)),
  ];
  if (old.due !== now.due && (yield* field('senast'))) yield* dueChange('goal', placed('senast'), old, now);
  const horizon = listChange(old.horizon, now.horizon);
  if (horizon && (yield* field('sikt')))
    yield change('goal/horizon-changed', 'goal', placed('sikt'), horizon);
  for (const [name, of] of LINKS) {
    const links = listChange(
      of(old).map(({ id }) => id),
      of(now).map(({ id }) => id),
    );
    if (links && (yield* field(name)))
      yield change('goal/links-changed', 'goal', placed(name), { ...links, field: name });
  }
  const aims = aimChange(both, old.strategy, now.strategy);
  if (aims && (yield* field('strategi')))
    yield change('goal/links-changed', 'goal', placed('strategi'), { ...aims, field: 'strategi' });
  if (before.area !== after.area && !areas.same(before.area, after.area)) {
    const titles = { before: areaTitle(both.before, before.area), after: areaTitle(both.after, after.area) };
    yield change('goal/moved', 'goal', sides, { areas: titles });
  }
  yield* wordingChange(both, 'goal', placed('text'), old.text, now.text);
}
