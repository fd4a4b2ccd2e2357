import { plainText, type Ref } from '../../model/index.ts';
import type { Cause, ChangeSide } from '../changes.ts';
import { type Matches, match } from '../match.ts';
import { agreementAreas, areaSide, type PlacedArea, type Side, topicsOf, unreadTexts } from '../side.ts';
import { at, type Both, type Changes, change, comparable, listChange, type Sides } from './both.ts';
import { endingOf } from './endings.ts';
import { groupChanges } from './groups.ts';
import { ownerChange } from './promises.ts';

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
  for (let step = told.next(); ; step = told.next()) {
    if (step.done) {
      renamed.push(...step.value);
      break;
    }
    if (step.value.code !== 'area/renamed') yield step.value;
  }
  for (const [from, to] of [...matches.same, ...renamed]) {
    yield* comparePair(both, before.areas.get(from)!, after.areas.get(to)!);
  }
  for (const key of matches.onlyBefore) yield* alone(both, 'before', before.areas.get(key)!);
  for (const key of matches.onlyAfter) yield* alone(both, 'after', after.areas.get(key)!);
  yield* renamedTopics(both);
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
  yield* focusChange(both, sides, before, after);
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
  const links = listChange(ids(old.indicators), ids(now.indicators));
  if (links && (yield* field('indikatorer'))) {
    yield change('area/links-changed', 'area', placed('indikatorer'), links);
  }
}

function chapterOf({ sections }: Side, { chapter }: PlacedArea): string {
  const placed = sections.get(chapter);
  return placed ? plainText(placed.section.title) : '';
}

/** Areas are held against each other by topic, so that an agreement that only changed its words changes nothing here. */
function* focusChange(both: Both, sides: Sides, before: PlacedArea, after: PlacedArea): Changes {
  const { before: old, after: now } = both;
  // Where nobody knows which areas it belongs to, nothing can be said to have changed.
  if (before.area.focusUnknown || after.area.focusUnknown) return;
  const topics = listChange(
    before.area.focus.flatMap((ref) => topicsOf(old, ref)),
    after.area.focus.flatMap((ref) => topicsOf(now, ref)),
  );
  if (!topics) return;
  const spans = [before.area.origin.at('fokusområden'), after.area.origin.at('fokusområden')] as const;
  if (!(yield* comparable(both, 'area', sides, 'fokusområden', spans))) return;
  const gone = before.area.focus.filter((ref) =>
    topicsOf(old, ref).some((topic) => topics.removed.includes(topic)),
  );
  const come = after.area.focus.filter((ref) =>
    topicsOf(now, ref).some((topic) => topics.added.includes(topic)),
  );
  const causes = [causeOf(gone, old, now), causeOf(come, now, old)];
  const cause = causes.includes('agreement') ? 'agreement' : 'plan';
  const lists = {
    removed: gone.flatMap((ref) => namesOf(old, ref)),
    added: come.flatMap((ref) => namesOf(now, ref)),
  };
  yield change('area/focus-changed', 'area', [at(sides[0], spans[0]), at(sides[1], spans[1])], lists, cause);
}

function namesOf(side: Side, ref: Ref): readonly string[] {
  const areas = agreementAreas(side, ref);
  return areas.length === 0 ? [ref.id] : areas.map(({ title }) => title);
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

/** Topics that both years' areas belong to and that the agreements call by different names. */
function* renamedTopics(both: Both): Changes {
  const [old, now] = [firstUses(both.before), firstUses(both.after)];
  for (const [topic, use] of old) {
    const later = now.get(topic);
    if (!later || use.title === later.title) continue;
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
