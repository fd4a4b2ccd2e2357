import {
  firstMonth,
  isInCalendar,
  lastMonth,
  type PartialDate,
  type PlanHead,
  type PlanKind,
} from '../model/index.ts';

/** A plan of the workspace. One whose plan.md cannot be read is known by its name alone. */
export interface Neighbour {
  readonly name: string;
  readonly head: PlanHead | undefined;
}

/** The plans that a plan follows on. */
export interface Previous {
  readonly names: readonly string[];
  /** Why there is none, where its author says so. */
  readonly none: string | undefined;
  /** The nearest plans before, where so long a time lies between that one must be missing. They are not followed on. */
  readonly distant: readonly string[];
}

/** Months without a plan from which a plan must be missing: no county's agreement has been shorter than a year. */
const MISSING = 12;

/**
 * Named by the author, or else the plan of the same series and county that ends nearest before this one begins. A direction stands above
 * yearly plans and is followed on by the next direction only. Where several end together, plans and reports go before memos.
 */
export function previousOf(plan: PlanHead, neighbours: readonly Neighbour[]): Previous {
  const series = seriesOf(plan.name);
  const { precededBy } = plan;
  if (precededBy) {
    const there = neighbours.map(({ name }) => name);
    // `2022` is a year of the same series, `stockholm/2022` one of another.
    const named = precededBy.plans.map(({ id }) => (there.includes(series + id) ? series + id : id));
    const isOthers = (name: string) => {
      const head = neighbours.find((other) => other.name === name)?.head;
      return head !== undefined && head.county !== plan.county;
    };
    const names = named.filter((each) => there.includes(each) && !isOthers(each));
    return { names, none: precededBy.none, distant: [] };
  }
  // What is no day has been said; nothing may be reckoned from it.
  if (![plan.period.from, plan.period.to].every(isInCalendar))
    return { names: [], none: undefined, distant: [] };
  const begins = firstMonth(plan.period.from);
  const kept = keptAsDecided(neighbours);
  const before = neighbours
    .filter(({ name }) => name !== plan.name && seriesOf(name) === series && !kept.has(name))
    .flatMap((other) => spanOf(other, plan) ?? [])
    .filter(({ last }) => last < begins);
  const last = Math.max(...before.map((each) => each.last));
  const nearest = before.filter((each) => each.last === last);
  const rank = Math.min(...nearest.map((each) => each.rank));
  const names = nearest.filter((each) => each.rank === rank).map(({ name }) => name);
  return begins - last > MISSING
    ? { names: [], none: undefined, distant: names }
    : { names, none: undefined, distant: [] };
}

/** Plans that are kept only as they were decided, beside the report that goes on from them. Nobody follows on such a copy. */
export function keptAsDecided(neighbours: readonly Neighbour[]): ReadonlySet<string> {
  return new Set(
    neighbours.flatMap(({ name, head }) =>
      head?.decidedAs ? [seriesOf(name) + head.decidedAs.id, head.decidedAs.id] : [],
    ),
  );
}

interface Placed {
  readonly name: string;
  /** The month in which it ends, counted from year nought. */
  readonly last: number;
  /** Lowest for what others are most likely to go on from. */
  readonly rank: number;
}

/** When a plan ends, where it is one that this one could follow on. */
function spanOf({ name, head }: Neighbour, plan: PlanHead): Placed | undefined {
  if (!head) {
    const years = yearsIn(name.slice(seriesOf(name).length));
    return years && { name, last: lastMonth(years.last), rank: 0 };
  }
  const sort = followSort(head);
  const oneIsAbove = (sort === 'direction') !== (followSort(plan) === 'direction');
  if (oneIsAbove || head.county !== plan.county) return undefined;
  return { name, last: lastMonth(endOf(head)), rank: sort === 'memo' ? 1 : 0 };
}

/** What a kind of plan is to those that follow on each other: the year's work, what lies above it, or a paper that a board decides on. */
const FOLLOW_SORTS: { readonly [K in PlanKind]: 'work' | 'direction' | 'memo' } = {
  handlingsplan: 'work',
  redovisning: 'work',
  inriktning: 'direction',
  medelsförslag: 'memo',
  beslutsunderlag: 'memo',
};

export function followSort({ kind }: Pick<PlanHead, 'kind'>): 'work' | 'direction' | 'memo' {
  return FOLLOW_SORTS[kind];
}

/** The last day, month or year that a plan holds for, extended or not. */
export function endOf({ period }: Pick<PlanHead, 'period'>): PartialDate {
  return period.extendedTo ?? period.to;
}

/** `dalarna/` for `dalarna/2020`; empty where plans stand in the folder of plans itself. */
export function seriesOf(name: string): string {
  return name.slice(0, name.lastIndexOf('/') + 1);
}

/** The first and last year of a plan's name: `2024`, or `2024-2026`. */
function yearsIn(name: string): { readonly first: string; readonly last: string } | undefined {
  const match = /^(\d{4})(?:-(\d{4}))?$/.exec(name);
  return match ? { first: match[1]!, last: match[2] ?? match[1]! } : undefined;
}
