import { compareDates, isOpen, type Leaving, type Status } from '../../model/index.ts';
import type { ChangeCode, ChangeSide } from '../changes.ts';
import { match } from '../match.ts';
import type { Promised } from '../promises.ts';
import { areaTitle, leavingSide, promiseSide, type Side, unreadTexts } from '../side.ts';
import {
  type AreasOfBoth,
  at,
  type Both,
  type Changes,
  change,
  comparable,
  listChange,
  olderOf,
  type Sides,
  sameWords,
} from './both.ts';
import { groupChanges } from './groups.ts';
import { compareAllotments } from './money.ts';
import { nameOfThing } from './named.ts';
import { wordingChange } from './wording.ts';

/** Everything planned or answered: marks in the text and activities, which are one thing under one id. */
export function* comparePromises(both: Both, areas: AreasOfBoth): Changes {
  const { before, after } = both;
  const matches = match(
    new Set(before.promises.keys()),
    new Set(after.promises.keys()),
    [...before.links, ...after.links],
    endedIn(before, after),
  );
  const sideOf = (key: string, side: 'before' | 'after') => promiseSide(both[side].promises.get(key)!);
  const renamed = yield* groupChanges(both, 'promise', matches, sideOf);
  for (const [from, to] of [...matches.same, ...renamed]) {
    yield* comparePair(both, before.promises.get(from)!, after.promises.get(to)!, areas);
  }
  for (const key of matches.onlyBefore) yield* alone(both, 'before', before.promises.get(key)!, key);
  for (const key of matches.onlyAfter) yield* alone(both, 'after', after.promises.get(key)!, key);
}

/** Things that their own year calls replaced, and by what. */
function endedIn(...sides: readonly Side[]): ReadonlySet<string> {
  return new Set(
    sides.flatMap(({ promises }) =>
      [...promises].flatMap(([key, { status, replacedBy }]) =>
        status === 'ersatt' && replacedBy.length > 0 ? [key] : [],
      ),
    ),
  );
}

/** A thing that the other side has no words for. It may still have let it go, and said so. */
function* alone(both: Both, own: 'before' | 'after', promise: Promised, key: string): Changes {
  const other = both[own === 'before' ? 'after' : 'before'];
  const side = promiseSide(promise);
  const sides = (mine: ChangeSide, theirs: ChangeSide | undefined): Sides =>
    own === 'before' ? [mine, theirs] : [theirs, mine];
  const leaving = other.leavings.get(key);
  if (leaving) {
    const told = { status: leaving.status, reason: leaving.reason, replacedBy: leaving.replacedBy };
    const mine = { status: promise.status, reason: promise.reason, replacedBy: promise.replacedBy };
    const states = own === 'before' ? ([mine, told] as const) : ([told, mine] as const);
    const name = leavingSide(leaving);
    const [first, second] = states.map((state, i) => named(i === 0 ? both.before : both.after, state));
    yield* statusChange(sides(side, { ...name, title: side.title, area: side.area }), first!, second!);
    return;
  }
  const unread = unreadTexts(other);
  if (unread.length > 0) {
    yield change('object/incomparable', 'promise', sides(side, undefined), { field: undefined, unread });
    return;
  }
  const codes =
    own === 'before'
      ? (['promise/withdrawn', 'result/removed'] as const)
      : (['promise/added', 'result/added'] as const);
  if (isOpen(promise.status)) yield change(codes[0], 'promise', sides(side, undefined), {});
  else yield change(codes[1], 'promise', sides(side, undefined), { status: promise.status });
}

function* comparePair(both: Both, before: Promised, after: Promised, areas: AreasOfBoth): Changes {
  const sides: Sides = [promiseSide(before), promiseSide(after)];
  const field = (name: string) =>
    comparable(both, 'promise', [sides[0], sides[1]], name, [before.at(name), after.at(name)]);
  const placed = (name: string): Sides => [at(sides[0], before.at(name)), at(sides[1], after.at(name))];

  if (before.status !== after.status && isNewYear(both, before, after)) {
    // Nothing to tell: the new year only plans.
  } else if (before.status !== after.status && (yield* field('status'))) {
    const told: Sides = [
      at(sides[0], before.answerSpan ?? before.at('status')),
      at(sides[1], after.answerSpan ?? after.at('status')),
    ];
    yield* statusChange(told, named(both.before, before), named(both.after, after));
  } else if (before.reason !== after.reason && (yield* field('orsak'))) {
    const reasons = { before: before.reason, after: after.reason };
    yield change('promise/reason-changed', 'promise', placed('orsak'), { reasons });
  }
  if (before.hasFields && after.hasFields && before.start !== after.start && (yield* field('från'))) {
    const dates = { before: before.start, after: after.start };
    yield change('promise/start-changed', 'promise', placed('från'), { dates });
  }
  if (before.due !== after.due && (yield* field('senast'))) {
    yield* dueChange('promise', placed('senast'), before, after);
  }
  const owners = listChange(before.responsible, after.responsible);
  // An area's own change is told once, with the area, and not again by each activity that inherits from it.
  const told = before.inherits && after.inherits && areas.compared(before.area, after.area);
  if (owners && !told && (yield* field('ansvariga')))
    yield* ownerChange('promise', placed('ansvariga'), before, after, owners);
  if (before.condition !== after.condition && (yield* field('om')))
    yield* conditionChange(placed('om'), before, after);
  // An activity has no room for what kind of promise it is.
  if (!before.hasFields && !after.hasFields && before.kind !== after.kind) {
    yield change('promise/kind-changed', 'promise', sides, {
      kinds: { before: before.kind, after: after.kind },
    });
  }
  if (before.priority !== after.priority && (yield* field('prioritet'))) {
    const priorities = { before: before.priority, after: after.priority };
    yield change('promise/priority-changed', 'promise', placed('prioritet'), { priorities });
  }
  if (before.hasFields && after.hasFields) {
    yield* compareAllotments(sides, before.funds, after.funds);
    for (const [name, links] of [
      ['mål', listChange(ids(before.goals), ids(after.goals))],
      ['indikatorer', listChange(ids(before.indicators), ids(after.indicators))],
      ['parter', listChange(ids(before.parties), ids(after.parties))],
      ['områden', listChange(ids(before.alsoIn), ids(after.alsoIn))],
    ] as const) {
      if (links && (yield* field(name)))
        yield change('promise/links-changed', 'promise', placed(name), links);
    }
  }
  yield* moved(both, sides, before, after, areas);
  yield* wording(both, sides, before, after);
}

function ids(refs: readonly { readonly id: string }[]): readonly string[] {
  return refs.map(({ id }) => id);
}

interface State {
  readonly status: Status;
  readonly reason: string | undefined;
  readonly replacedBy: readonly string[];
}

/** The heaviest of the two words names the change, and the table has them in that order; a word of no weight is only another word. */
const WORDS: { readonly [S in Status]: readonly [reached: ChangeCode, left: ChangeCode] | undefined } = {
  avbruten: ['status/cancelled', 'status/resumed'],
  ersatt: ['promise/replaced', 'promise/restored'],
  genomförd: ['status/completed', 'status/reopened'],
  försenad: ['status/delayed', 'status/caught-up'],
  delvis: undefined,
  pågår: undefined,
  planerad: undefined,
};
const HEAVY = (Object.keys(WORDS) as Status[]).filter((status) => WORDS[status] !== undefined);

function* statusChange(sides: Sides, before: State, after: State): Changes {
  if (before.status === after.status) return;
  const statuses = { before: before.status, after: after.status };
  const heaviest = HEAVY.find((status) => status === before.status || status === after.status);
  const words = heaviest && WORDS[heaviest];
  if (!words) {
    yield change('status/changed', 'promise', sides, { statuses });
    return;
  }
  const [holder, code] = heaviest === after.status ? [after, words[0]] : [before, words[1]];
  if (heaviest === 'ersatt') {
    yield change(code as 'promise/replaced', 'promise', sides, {
      by: holder.replacedBy,
      reason: holder.reason,
    });
  } else yield change(code as 'status/delayed', 'promise', sides, { statuses, reason: holder.reason });
}

interface Dated {
  readonly due: string | undefined;
  readonly status?: Status;
  readonly answered?: Status | undefined;
}

/** What is closed needs no date any more, and what was done and is planned again is a new promise. */
export function* dueChange(kind: 'promise' | 'goal', sides: Sides, before: Dated, after: Dated): Changes {
  if (before.due !== undefined && after.due !== undefined) {
    const dates = { before: before.due, after: after.due };
    const order = compareDates(before.due, after.due);
    const code = order < 0 ? 'deadline/later' : order > 0 ? 'deadline/earlier' : 'deadline/precision';
    yield change(code, kind, sides, { dates });
    return;
  }
  const words = [before.status, before.answered, after.status, after.answered];
  if (words.some((status) => status !== undefined && !isOpen(status))) return;
  if (before.due !== undefined) yield change('deadline/removed', kind, sides, { date: before.due });
  if (after.due !== undefined) yield change('deadline/added', kind, sides, { date: after.due });
}

export function* ownerChange(
  kind: 'promise' | 'area',
  sides: Sides,
  before: { readonly responsible: readonly string[] },
  after: { readonly responsible: readonly string[] },
  lists: { readonly removed: readonly string[]; readonly added: readonly string[] },
): Changes {
  if (after.responsible.length === 0) yield change('owner/gone', kind, sides, { owners: before.responsible });
  else if (before.responsible.length === 0)
    yield change('owner/named', kind, sides, { owners: after.responsible });
  else yield change('owner/changed', kind, sides, lists);
}

function* conditionChange(sides: Sides, before: Promised, after: Promised): Changes {
  if (before.condition === undefined) {
    yield change('promise/condition-added', 'promise', sides, { condition: after.condition ?? '' });
  } else if (after.condition === undefined) {
    yield change('promise/condition-removed', 'promise', sides, { condition: before.condition });
  } else {
    const conditions = { before: before.condition, after: after.condition };
    yield change('promise/condition-changed', 'promise', sides, { conditions });
  }
}

/** Another area, or, outside all areas, another part of the text. */
function* moved(both: Both, sides: Sides, before: Promised, after: Promised, areas: AreasOfBoth): Changes {
  const [from, to] = [before.area, after.area];
  if (from === to || (from !== undefined && to !== undefined && areas.same(from, to))) return;
  const titles = { before: areaTitle(both.before, from), after: areaTitle(both.after, to) };
  yield change('promise/moved', 'promise', sides, { areas: titles });
}

/** A plan is held against a plan and a telling against a telling; that a promise was fulfilled is no change of wording. */
function* wording(both: Both, sides: Sides, before: Promised, after: Promised): Changes {
  if (before.planned !== undefined && after.planned !== undefined)
    yield* wordingChange(both, 'promise', sides, before.planned, after.planned);
  if (before.told !== undefined && after.told !== undefined && !sameWords(before.told, after.told)) {
    const told: Sides = [
      at(sides[0], before.answerSpan ?? before.span),
      at(sides[1], after.answerSpan ?? after.span),
    ];
    yield change('account/changed', 'promise', told, { words: { before: before.told, after: after.told } });
  }
}

/** The new year plans again what the old one had begun, and says nothing of how it went: a new year is no change of status. */
function isNewYear(both: Both, before: Promised, after: Promised): boolean {
  const older = olderOf(both);
  if (older === undefined) return false;
  const [old, now] = older === 'before' ? [before, after] : [after, before];
  return isOpen(old.status) && now.answered === undefined;
}

/** What takes a thing's place, by its words where the plan that says so has it. */
function named<S extends State>(side: Side, state: S): S {
  return { ...state, replacedBy: state.replacedBy.map((id) => nameOfThing(side, id)) };
}

/** What `utgår` says on both sides, or on one of them about a thing that neither year has. */
export function* compareEndings(both: Both): Changes {
  const { before, after } = both;
  const older = olderOf(both);
  const known = (key: string) =>
    [before, after].some(
      ({ promises, goals, areas, indicators }) =>
        promises.has(key) || goals.has(key) || areas.has(key) || indicators.has(key),
    );
  for (const [id, leaving] of before.leavings) {
    const now = after.leavings.get(id);
    if (now) yield* endingChange(leaving, now);
    else if (!known(id) && older !== 'before')
      yield change('ending/removed', 'plan', [leavingSide(leaving), undefined], { status: leaving.status });
  }
  for (const [id, leaving] of after.leavings) {
    if (!before.leavings.has(id) && !known(id) && older !== 'after')
      yield change('ending/added', 'plan', [undefined, leavingSide(leaving)], { status: leaving.status });
  }
}

function* endingChange(before: Leaving, after: Leaving): Changes {
  if (before.status === after.status && before.reason === after.reason) return;
  yield change('ending/changed', 'plan', [leavingSide(before), leavingSide(after)], {
    statuses: { before: before.status, after: after.status },
    reasons: { before: before.reason, after: after.reason },
  });
}
