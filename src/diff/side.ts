import type { Span } from '../diagnostics/index.ts';
import {
  type AgreementArea,
  type Area,
  agreementAreasOf,
  aimsServed,
  type Edition,
  type Goal,
  goalOutcomes,
  type Indicator,
  type Leaving,
  plainText,
  type Ref,
  remembered,
  type Section,
  type Serving,
  type ToldOutcome,
} from '../model/index.ts';
import type { ChangeSide } from './changes.ts';
import { type Link, linksIn } from './links.ts';
import { type Promised, promisesIn } from './promises.ts';

export interface PlacedArea {
  readonly area: Area;
  readonly title: string;
  /** Where its title stands, or its id where it is one of many small areas in a file. */
  readonly span: Span;
  /** Id of the chapter around it; empty for one that stands first in the outline. */
  readonly chapter: string;
}

export interface PlacedGoal {
  readonly goal: Goal;
  readonly area: string;
}

export interface PlacedSection {
  readonly section: Section;
  /** Id of the section around it. */
  readonly parent: string;
}

/** One edition, by ids, as both the comparison and the ledger ask for it. A bare sentence's key is its own words. */
export interface Side {
  readonly edition: Edition;
  readonly areas: ReadonlyMap<string, PlacedArea>;
  readonly goals: ReadonlyMap<string, PlacedGoal>;
  readonly promises: ReadonlyMap<string, Promised>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly sections: ReadonlyMap<string, PlacedSection>;
  /** What became of goals, by id: this side's own, and those of the side before that its text answers. */
  readonly outcomes: ReadonlyMap<string, ToldOutcome>;
  /** What `utgår` says, by id. */
  readonly leavings: ReadonlyMap<string, Leaving>;
  /** What its author says of the earlier plan's ids, and of its own. */
  readonly links: readonly Link[];
  /** Section id → id of the area that it is, lies in, or speaks of. */
  readonly areaOf: ReadonlyMap<string, string>;
  /** What serves each aim of the national strategy, by its number. */
  readonly aims: ReadonlyMap<string, readonly Serving[]>;
}

export const readSide: (edition: Edition) => Side = remembered(sideOf);

function sideOf(edition: Edition): Side {
  const { plan } = edition;
  const areas = new Map<string, PlacedArea>();
  const goals = new Map<string, PlacedGoal>();
  const sections = new Map<string, PlacedSection>();
  const areaOf = new Map<string, string>();
  const visit = (section: Section, parent: string, around: string | undefined) => {
    const own = section.area?.id ?? section.speaksOf?.id ?? around;
    if (own !== undefined) areaOf.set(section.id, own);
    if (!sections.has(section.id)) sections.set(section.id, { section, parent });
    for (const placed of areasOf(section, parent)) {
      const { area } = placed;
      if (areas.has(area.id)) continue;
      areas.set(area.id, placed);
      for (const goal of area.goals) addOnce(goals, goal.id, goal.text, { goal, area: area.id });
    }
    for (const child of section.sections) visit(child, section.id, own);
  };
  for (const section of plan.sections) visit(section, '', undefined);
  const placed = [...areas.values()].map(({ area }) => area);
  return {
    edition,
    areas,
    goals,
    sections,
    areaOf,
    promises: promisesIn(edition, placed, areaOf),
    outcomes: goalOutcomes(placed, plan.marks),
    indicators: new Map(plan.indicators.map((indicator) => [indicator.id, indicator])),
    leavings: new Map(plan.leaving.map((leaving) => [leaving.id, leaving])),
    links: linksIn(edition, placed),
    aims: aimsServed(placed),
  };
}

/** The area that a section is, or the small ones that it shows in a table. */
function areasOf(section: Section, chapter: string): readonly PlacedArea[] {
  const small = section.subareas.map(({ area, title }) => ({
    area,
    title,
    span: area.origin.at('id'),
    chapter: section.id,
  }));
  const { area, title, origin } = section;
  return area ? [{ area, title: plainText(title), span: origin.span, chapter }, ...small] : small;
}

/** Under its id, or under its own words where it has none. The first of a name has it; the other is a finding of check. */
function addOnce<T>(to: Map<string, T>, id: string | undefined, words: string, thing: T): void {
  const key = id ?? `”${words}”`;
  if (!to.has(key)) to.set(key, thing);
}

/** Why nothing can be concluded from a thing's absence on this side: texts that could not be read. */
export function unreadTexts({ edition }: Side): readonly string[] {
  return edition.unread.files.filter((file) => file.endsWith('.md'));
}

/** Whether a place lies in, or holds, something that was refused where it stands. */
export function isRefused({ edition }: Side, { path, start, end }: Span): boolean {
  return edition.unread.values.some(
    (span) =>
      span.path === path &&
      span.start < Math.max(end, start + 1) &&
      start < Math.max(span.end, span.start + 1),
  );
}

/** The agreement's areas that a plan's word means, by id or number, or by way of the county's own scheme. */
export function agreementAreas({ edition: { plan, agreement } }: Side, ref: Ref): readonly AgreementArea[] {
  const words = agreementAreasOf(ref.id, plan.scheme);
  return (
    agreement?.areas.filter((area) => words.includes(area.id) || words.includes(area.number ?? '')) ?? []
  );
}

export function areaSide({ area, title, span }: PlacedArea): ChangeSide {
  return { id: area.id, title, area: area.id, span };
}

export function goalSide({ goal, area }: PlacedGoal): ChangeSide {
  return { id: goal.id, title: goal.text, area, span: goal.origin.at(goal.id === undefined ? 'text' : 'id') };
}

export function indicatorSide(indicator: Indicator): ChangeSide {
  return { id: indicator.id, title: indicator.text, area: undefined, span: indicator.origin.at('', 'key') };
}

export function promiseSide(promise: Promised): ChangeSide {
  return { id: promise.id, title: promise.text, area: promise.area, span: promise.span };
}

export function sectionSide({ section }: PlacedSection, side: Side): ChangeSide {
  return {
    id: section.id,
    title: plainText(section.title),
    area: side.areaOf.get(section.id),
    span: section.origin.span,
  };
}

/** What an area is called, or its id where this side has none of that id. */
export function areaTitle({ areas }: Side, id: string | undefined): string | undefined {
  const placed = id === undefined ? undefined : areas.get(id);
  return placed?.title || id;
}

export function leavingSide(leaving: Leaving): ChangeSide {
  return { id: leaving.id, title: leaving.id, area: undefined, span: leaving.origin.at('id') };
}
