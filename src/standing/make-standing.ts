import {
  type Change,
  changesBetween,
  makeLedger,
  type PlacedArea,
  readSide,
  type Side,
} from '../diff/index.ts';
import {
  type Edition,
  indicatorIds,
  ownOutcome,
  type PartialDate,
  plainText,
  responsibleIn as responsibleFor,
} from '../model/index.ts';
import { stateOfArea } from './area-state.ts';
import { standingOf } from './indicators.ts';
import { moneyOfAreas, moneyOfPlan } from './money.ts';
import { remainingOf } from './remaining.ts';
import { responsibleIn } from './responsible.ts';
import type { AreaStanding, PartStanding, Standing, Undertaking } from './standing.ts';
import { areaNow, type Placed, undertakingsIn } from './undertakings.ts';

/**
 * Where a plan stands. `previous` are the plans that it follows on; `today` the day to count from, or else the plan's own date. Total: of whatever could
 * be read it tells what is known.
 */
export function makeStanding(
  edition: Edition,
  previous: readonly Edition[] = [],
  today: PartialDate | undefined = edition.plan.date,
): Standing {
  const { plan } = edition;
  const side = readSide(edition);
  const ledgers = previous.map((before) => makeLedger(before, edition));
  const placed = undertakingsIn(side, ledgers, today);
  const undertakings = placed.map(({ undertaking }) => undertaking);
  const indicators = plan.indicators.map(standingOf);
  const areas = areasOf(side, placed, previous, indicators);
  return {
    plan: plan.name,
    kind: plan.kind,
    title: plan.title,
    county: plan.county,
    today,
    previous: previous.map((before) => before.plan.name),
    unread: [edition, ...previous].flatMap(({ unread }) => unread.files),
    areas,
    gone: goneFrom(side, previous),
    besides: besidesIn(side, placed),
    undertakings,
    money: moneyOfPlan(side),
    indicators,
    responsible: responsibleIn(side, areas, undertakings),
    remaining: remainingOf(edition, ledgers, undertakings, today),
  };
}

function areasOf(
  side: Side,
  placed: readonly Placed[],
  previous: readonly Edition[],
  indicators: Standing['indicators'],
): readonly AreaStanding[] {
  const { plan } = side.edition;
  const money = moneyOfAreas(side);
  // With several plans before, what is new against one of them is not against another.
  const [before, ...others] = previous;
  const only = others.length === 0 ? before : undefined;
  const changes = only && changesByArea(only, side);
  const older = only && readSide(only);
  const goesOn = older && areasThatGoOn(side, older);
  const byArea = placedByArea(placed);
  const ofAreas = indicatorsNamed(indicators);
  return [...side.areas].map(([id, { area, title, span, chapter }]): AreaStanding => {
    const own = byArea.get(id) ?? [];
    const ids = new Set(indicatorIds(area));
    return {
      id,
      title,
      chapter,
      number: side.sections.get(id)?.section.number,
      place: { span, anchor: plan.places.get(id)?.anchor },
      undertakings: own,
      state: stateOfArea(own, plan.kind),
      responsible: responsibleFor(area),
      goals: area.goals.map((goal) => ({
        id: goal.id,
        text: goal.text,
        outcome: ownOutcome(goal)?.outcome ?? outcomeIn(side, goal.id)?.outcome,
        comment: goal.comment ?? outcomeIn(side, goal.id)?.text,
        place: {
          span: goal.origin.at(goal.id === undefined ? 'text' : 'id'),
          anchor: goal.id === undefined ? undefined : plan.places.get(goal.id)?.anchor,
        },
      })),
      money: money.get(id) ?? { allotted: undefined, had: undefined, used: undefined },
      indicators: ofAreas(ids),
      changes: changes && (changes.get(id) ?? []),
      isNew: goesOn && !goesOn.has(id),
    };
  });
}

/** Gives those that are named, in the plan's order, without going through all of them for each area. */
function indicatorsNamed(indicators: Standing['indicators']) {
  const places = new Map<string, number[]>();
  for (const [i, { id }] of indicators.entries()) {
    const known = places.get(id);
    if (known) known.push(i);
    else places.set(id, [i]);
  }
  return (ids: ReadonlySet<string>): Standing['indicators'] =>
    [...ids]
      .flatMap((id) => places.get(id) ?? [])
      .sort((a, b) => a - b)
      .map((i) => indicators[i]!);
}

function placedByArea(placed: readonly Placed[]): ReadonlyMap<string | undefined, readonly Undertaking[]> {
  const byArea = new Map<string | undefined, Undertaking[]>();
  for (const { area, undertaking } of placed) {
    const known = byArea.get(area);
    if (known) known.push(undertaking);
    else byArea.set(area, [undertaking]);
  }
  return byArea;
}

/** Ids that the year before had, or that its areas go on in. */
function areasThatGoOn(side: Side, older: Side): ReadonlySet<string> {
  const linked = [...side.links, ...older.links].filter(({ from }) => older.areas.has(from));
  return new Set([...older.areas.keys(), ...linked.map(({ to }) => to)]);
}

function outcomeIn({ outcomes }: Side, id: string | undefined) {
  return id === undefined ? undefined : outcomes.get(id);
}

function changesByArea(before: Edition, side: Side): ReadonlyMap<string, readonly Change[]> {
  const changes = new Map<string, Change[]>();
  for (const change of changesBetween(before, side.edition)) {
    const area = change.after?.area ?? (change.before?.area && areaNow(change.before.area, side));
    if (area === undefined) continue;
    const known = changes.get(area);
    if (known) known.push(change);
    else changes.set(area, [change]);
  }
  return changes;
}

function links(side: Side, older: Side, from: string): readonly string[] {
  return [...side.links, ...older.links].filter((link) => link.from === from).map(({ to }) => to);
}

function goneFrom(side: Side, previous: readonly Edition[]): Standing['gone'] {
  return previous.flatMap((before) => {
    const older = readSide(before);
    return [...older.areas]
      .filter(([id]) => !side.areas.has(id) && !links(side, older, id).some((to) => side.areas.has(to)))
      .map(([id, { title, span }]: readonly [string, PlacedArea]) => ({
        id,
        title,
        place: { span, anchor: undefined },
      }));
  });
}

/**
 * By the section that it stands in, in reading order; then what stood in parts of the plans before that are gone. A part with the same title is the
 * same part.
 */
function besidesIn(side: Side, placed: readonly Placed[]): readonly PartStanding[] {
  const outside = placed.filter(({ area }) => area === undefined || !side.areas.has(area));
  const titled = new Map([...side.sections].map(([id, { section }]) => [plainText(section.title), id]));
  const here = [...side.sections].flatMap(([id, { section }]) => {
    const title = plainText(section.title);
    const isHere = ({ where, section: at }: Placed) =>
      where === undefined ? at === id : titled.get(where) === id;
    const place = { span: section.origin.span, anchor: side.edition.plan.places.get(id)?.anchor ?? id };
    return part(outside.filter(isHere), { id, title, number: section.number, place }, side);
  });
  const titles = new Set(outside.flatMap(({ where }) => where ?? []));
  const gone = [...titles].flatMap((title) => {
    const own = titled.has(title) ? [] : outside.filter(({ where }) => where === title);
    const place = { span: (own[0] ?? outside[0]!).undertaking.place.span, anchor: undefined };
    return part(own, { id: title, title, number: undefined, place }, side);
  });
  return [...here, ...gone];
}

function part(
  placed: readonly Placed[],
  of: Omit<PartStanding, 'undertakings' | 'state'>,
  { edition }: Side,
): readonly PartStanding[] {
  const undertakings = placed.map(({ undertaking }) => undertaking);
  const state = stateOfArea(undertakings, edition.plan.kind);
  return placed.length === 0 ? [] : [{ ...of, undertakings, state }];
}
