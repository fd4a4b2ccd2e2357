import { plainText, type Ref } from '../../model/index.ts';
import type { Cause, ChangeSide } from '../changes.ts';
import { type Matches, match } from '../match.ts';
import { agreementAreas, areaSide, type PlacedArea, type Side, unreadTexts } from '../side.ts';
import { at, type Both, type Changes, change, comparable, listChange, type Sides } from './both.ts';
import { endingOf } from './endings.ts';
import { groupChanges } from './groups.ts';
import { ownerChange } from './promises.ts';
import { aimChange } from './strategy.ts';

/** Which areas of the two years are one and the same, or parts of one another. */
export function matchAreas({ before, after }: Both): Matches {
  return match(new Set(before.areas.keys()), new Set(after.areas.keys()), [...before.links, ...after.links]);
}

export function* compareAreas(both: Both, matches: Matches): Changes {
  const { before, after } = both;
  const sideOf = (key: string, side: 'before' | 'after') => areaSide(both[side].areas.get(key)!);
  // A renamed area is told once, with its title.
  const told = groupChanges(both, 'area', matches, sideOf);
  const renamed: (readonly [string, string])[] = [];
  const pairs = () =>
    [...matches.same, ...renamed].map(
      ([from, to]) => [before.areas.get(from)!, after.areas.get(to)!] as const,
    );
  for (let step = told.next(); ; step = told.next()) {
    if (step.done) {
      renamed.push(...step.value);
      break;
    }
    if (step.value.code !== 'area/renamed') yield step.value;
  }
  for (const [old, now] of pairs()) yield* comparePair(both, old, now);
  for (const group of matches.groups) yield* acrossGroup(both, group);
  for (const key of matches.onlyBefore) yield* alone(both, 'before', before.areas.get(key)!);
  for (const key of matches.onlyAfter) yield* alone(both, 'after', after.areas.get(key)!);
  yield* renamedTopics(both, topicsMoved(both, pairs()));
}

/** What areas that were divided, put together or replaced had between them, and what those that follow them have. */
function* acrossGroup(both: Both, group: Matches['groups'][number]): Changes {
  if (!group.replaced && group.before.length === 1 && group.after.length === 1) return;
  const old = group.before.map((key) => both.before.areas.get(key)!);
  const now = group.after.map((key) => both.after.areas.get(key)!);
  const sides: Sides = [areaSide(old[0]!), areaSide(now[0]!)];
  const all = (placed: readonly PlacedArea[], of: (area: PlacedArea['area']) => readonly string[]) =>
    placed.flatMap(({ area }) => of(area));
  yield* focusChange(both, sides, old, now);
  const owners = listChange(
    all(old, ({ responsible }) => responsible),
    all(now, ({ responsible }) => responsible),
  );
  if (owners) yield change('owner/changed', 'area', sides, owners);
  const audiences = listChange(
    all(old, ({ audiences: some }) => some),
    all(now, ({ audiences: some }) => some),
  );
  if (audiences) yield change('area/audience-changed', 'area', sides, audiences);
}

function* alone(both: Both, own: 'before' | 'after', placed: PlacedArea): Changes {
  const other = both[own === 'before' ? 'after' : 'before'];
  const side = areaSide(placed);
  const sides: Sides = own === 'before' ? [side, undefined] : [undefined, side];
  const unread = unreadTexts(other);
  const { ending } = endingOf(other, placed.area.id);
  if (unread.length > 0 && !ending) {
    yield change('object/incomparable', 'area', sides, { field: undefined, unread });
    return;
  }
  const data = { ending, movedTo: whereItWent(both[own], other, placed.area.id) };
  const cause = causeOf(placed.area.focus, both[own], other);
  yield change(own === 'before' ? 'area/removed' : 'area/added', 'area', sides, data, cause);
}

/** Titles of the areas where what stood in an area stands in the other year, in that year's order. */
function whereItWent(own: Side, other: Side, area: string): readonly string[] {
  const targets = new Set<string>();
  for (const [key, promise] of own.promises) {
    const now = promise.area === area ? other.promises.get(key)?.area : undefined;
    if (now !== undefined && now !== area) targets.add(now);
  }
  return [...other.areas.values()].filter((placed) => targets.has(placed.area.id)).map(({ title }) => title);
}

function* comparePair(both: Both, before: PlacedArea, after: PlacedArea): Changes {
  const sides: Sides = [areaSide(before), areaSide(after)];
  const [old, now] = [before.area, after.area];
  const field = (name: string) =>
    comparable(both, 'area', sides, name, [old.origin.at(name), now.origin.at(name)]);
  const placed = (name: string): Sides => [
    at(sides[0], old.origin.at(name)),
    at(sides[1], now.origin.at(name)),
  ];
  const titles = { before: before.title, after: after.title };
  if (titles.before !== titles.after || old.id !== now.id) {
    yield change('area/renamed', 'area', sides, { titles, ids: { before: old.id, after: now.id } });
  }
  if (before.chapter !== after.chapter) {
    const chapters = { before: chapterOf(both.before, before), after: chapterOf(both.after, after) };
    yield change('area/moved', 'area', sides, { chapters });
  }
  const focus: Sides = [
    at(sides[0], old.origin.at('fokusområden')),
    at(sides[1], now.origin.at('fokusområden')),
  ];
  if (yield* field('fokusområden')) yield* focusChange(both, focus, [before], [after]);
  if (old.outside !== now.outside && (yield* field('utanför'))) {
    const reasons = { before: old.outside, after: now.outside };
    yield change('area/outside-changed', 'area', placed('utanför'), { reasons });
  }
  const owners = listChange(old.responsible, now.responsible);
  if (owners && (yield* field('ansvariga')))
    yield* ownerChange('area', placed('ansvariga'), old, now, owners);
  const audiences = listChange(old.audiences, now.audiences);
  if (audiences && (yield* field('målgrupper'))) {
    yield change('area/audience-changed', 'area', placed('målgrupper'), audiences);
  }
  const ids = (refs: readonly Ref[] | undefined) => (refs ?? []).map(({ id }) => id);
  for (const [name, links] of [
    ['indikatorer', listChange(ids(old.indicators), ids(now.indicators))],
    ['parter', listChange(ids(old.parties), ids(now.parties))],
    ['strategi', aimChange(both, old.strategy, now.strategy)],
  ] as const) {
    if (links && (yield* field(name)))
      yield change('area/links-changed', 'area', placed(name), { ...links, field: name });
  }
}

function chapterOf({ sections }: Side, { chapter }: PlacedArea): string {
  const placed = sections.get(chapter);
  return placed ? plainText(placed.section.title) : '';
}

/** Areas are held against each other by topic, so that an agreement that only changed its words changes nothing here. */
function* focusChange(
  both: Both,
  sides: Sides,
  before: readonly PlacedArea[],
  after: readonly PlacedArea[],
): Changes {
  // Where nobody knows which areas it belongs to, nothing can be said to have changed.
  if ([...before, ...after].some(({ area }) => area.focusUnknown)) return;
  const [old, now] = [namedTopics(both.before, before), namedTopics(both.after, after)];
  const [gone, come] = [
    [...old].filter(([topic]) => !now.has(topic)),
    [...now].filter(([topic]) => !old.has(topic)),
  ];
  if (gone.length + come.length === 0) return;
  const causes = [
    causeOf(
      gone.map(([, { ref }]) => ref),
      both.before,
      both.after,
    ),
    causeOf(
      come.map(([, { ref }]) => ref),
      both.after,
      both.before,
    ),
  ];
  const lists = { removed: gone.map(([, { name }]) => name), added: come.map(([, { name }]) => name) };
  const cause = causes.includes('agreement') ? 'agreement' : 'plan';
  yield change('area/focus-changed', 'area', sides, lists, cause);
}

/** What areas belong to, by topic, with the names that are said of it and the word that was written. */
function namedTopics(
  side: Side,
  placed: readonly PlacedArea[],
): ReadonlyMap<string, { readonly name: string; readonly ref: Ref }> {
  const topics = new Map<string, { name: string; ref: Ref }>();
  for (const { area } of placed) {
    for (const ref of area.focus) {
      const areas = agreementAreas(side, ref);
      if (areas.length === 0) topics.set(ref.id, { name: schemeTitle(side, ref), ref });
      for (const { topic, id, title } of areas) topics.set(topic ?? id, { name: title, ref });
    }
  }
  return topics;
}

function schemeTitle({ edition }: Side, ref: Ref): string {
  return edition.plan.scheme.find(({ id }) => id === ref.id)?.title ?? ref.id;
}

/** The agreement moved when none of what an area belongs to is a topic of the other year's agreement. */
function causeOf(focus: readonly Ref[], own: Side, other: Side): Cause {
  const theirs = other.edition.agreement;
  if (!theirs || theirs.areas.length === 0 || focus.length === 0) return 'plan';
  const topics = new Set(theirs.areas.map((area) => area.topic ?? area.id));
  const dropped = focus.every((ref) => {
    const mine = agreementAreas(own, ref);
    return mine.length > 0 && mine.every(({ topic, id }) => !topics.has(topic ?? id));
  });
  return dropped ? 'agreement' : 'plan';
}

/** Topics that some area came to or left: that is told there, by name, and the new name of it is then not told as well. */
function topicsMoved(both: Both, pairs: readonly (readonly [PlacedArea, PlacedArea])[]): ReadonlySet<string> {
  return new Set(
    pairs.flatMap(([before, after]) => {
      const [old, now] = [namedTopics(both.before, [before]), namedTopics(both.after, [after])];
      return [
        ...[...old.keys()].filter((key) => !now.has(key)),
        ...[...now.keys()].filter((key) => !old.has(key)),
      ];
    }),
  );
}

/** Topics that both years' areas belong to and that the agreements call by different names. */
function* renamedTopics(both: Both, moved: ReadonlySet<string>): Changes {
  const [old, now] = [firstUses(both.before), firstUses(both.after)];
  for (const [topic, use] of old) {
    const later = now.get(topic);
    if (!later || use.title.toLowerCase() === later.title.toLowerCase() || moved.has(topic)) continue;
    const titles = { before: use.title, after: later.title };
    yield change('agreement/area-renamed', 'agreement', [use.side, later.side], { titles }, 'agreement');
  }
}

function firstUses(side: Side): ReadonlyMap<string, { readonly title: string; readonly side: ChangeSide }> {
  const uses = new Map<string, { title: string; side: ChangeSide }>();
  for (const placed of side.areas.values()) {
    for (const ref of placed.area.focus) {
      for (const { topic, id, title } of agreementAreas(side, ref)) {
        const key = topic ?? id;
        if (!uses.has(key)) uses.set(key, { title, side: { ...areaSide(placed), span: ref.span } });
      }
    }
  }
  return uses;
}
