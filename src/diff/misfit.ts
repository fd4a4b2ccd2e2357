import { planCopiedFrom } from '../bind/index.ts';
import { type Finding, finding, type Span } from '../diagnostics/index.ts';
import { compareDates, type PlanHead } from '../model/index.ts';
import { endOf, followSort, keptAsDecided, type Neighbour, previousOf, seriesOf } from './previous.ts';

/** A year alone is one of the same series. */
export function neighbourNamed(
  { name }: PlanHead,
  id: string,
  all: readonly Neighbour[],
): Neighbour | undefined {
  const meant = [seriesOf(name) + id, id].flatMap((each) => all.find((other) => other.name === each) ?? []);
  // In another series the year alone may be this plan itself, which nobody means.
  return meant.find((other) => other.name !== name) ?? meant[0];
}

/** What a plan says of the plans around it that cannot be so. */
export function findingsAboutNeighbours(
  plan: PlanHead,
  neighbours: readonly Neighbour[],
): readonly Finding[] {
  return [...misfits(plan, neighbours), ...followedTwice(plan, neighbours), ...distant(plan, neighbours)];
}

/** The nearest plan before lies so far back that one must be missing between them. */
function distant(plan: PlanHead, neighbours: readonly Neighbour[]): readonly Finding[] {
  return previousOf(plan, neighbours).distant.map((name) => {
    const before = neighbours.find((other) => other.name === name)?.head;
    const until = before ? endOf(before) : name;
    return finding('plan/distant', plan.origin.at('period'), { plan: plan.name, before: name, until });
  });
}

/** How a plan that another names does not fit it. */
export type Misfit = 'kind' | 'county' | 'period' | 'order' | 'apart' | 'itself';

/** `under` and `föregås-av` name plans of the same county that lie where they are said to: above, or before. */
function misfits(plan: PlanHead, neighbours: readonly Neighbour[]): readonly Finding[] {
  const above = plan.under && neighbourNamed(plan, plan.under.id, neighbours)?.head;
  const found: Finding[] = [];
  const add = (
    field: 'under' | 'föregås-av' | 'systerplaner',
    other: PlanHead,
    span: Span,
    misfit: Misfit | undefined,
  ) => {
    if (!misfit) return;
    const data = { plan: plan.name, other: other.name, field, misfit, ...sidesOf(plan, other, misfit) };
    found.push(finding('plan/misfit', span, data));
  };
  if (above && plan.under) add('under', above, plan.under.span, notAbove(plan, above));
  for (const { id, span } of plan.precededBy?.plans ?? []) {
    const before = neighbourNamed(plan, id, neighbours)?.head;
    if (before) add('föregås-av', before, span, notBefore(plan, before));
  }
  for (const { id, span } of plan.sisters) {
    const sister = neighbourNamed(plan, id, neighbours)?.head;
    if (sister) add('systerplaner', sister, span, notSister(plan, sister));
  }
  return found;
}

/** The plans that answer to the agreement together with a plan, and where it names them: those that fit. */
export function sistersOf(
  plan: PlanHead,
  neighbours: readonly Neighbour[],
): readonly { readonly name: string; readonly span: Span }[] {
  return plan.sisters.flatMap(({ id, span }) => {
    const sister = neighbourNamed(plan, id, neighbours);
    return sister?.head && !notSister(plan, sister.head) ? [{ name: sister.name, span }] : [];
  });
}

function notSister(plan: PlanHead, sister: PlanHead): Misfit | undefined {
  if (sister.name === plan.name) return 'itself';
  if (sister.county !== plan.county) return 'county';
  return overlap(plan, sister) ? undefined : 'apart';
}

function overlap(plan: PlanHead, other: PlanHead): boolean {
  return (
    compareDates(plan.period.from, endOf(other)) <= 0 && compareDates(other.period.from, endOf(plan)) <= 0
  );
}

/** Why a plan cannot lie above another. */
export function notAbove(plan: PlanHead, above: PlanHead): Misfit | undefined {
  if (above.county !== plan.county) return 'county';
  // Under a goal any plan may have a plan of its own.
  const isAbove = plan.underGoals.length > 0 || above.kind === 'inriktning' || isLonger(above, plan);
  if (above.name === plan.name || !isAbove) return 'kind';
  const begins = compareDates(plan.period.from, above.period.from) < 0;
  return begins || compareDates(plan.period.from, endOf(above)) > 0 ? 'period' : undefined;
}

/** A plan for several years may be gone on from year by year, as a direction is. */
function isLonger(above: PlanHead, plan: PlanHead): boolean {
  return above.period.from.slice(0, 4) < endOf(above).slice(0, 4) && endOf(plan) !== endOf(above);
}

function notBefore(plan: PlanHead, before: PlanHead): Misfit | undefined {
  if (before.county !== plan.county) return 'county';
  return compareDates(before.period.from, plan.period.from) > 0 ? 'order' : undefined;
}

function sidesOf(plan: PlanHead, other: PlanHead, misfit: Misfit): { here: string; there: string } {
  switch (misfit) {
    case 'county':
      return { here: plan.county, there: other.county };
    case 'kind':
      return { here: plan.kind, there: other.kind };
    default:
      return { here: periodOf(plan), there: periodOf(other) };
  }
}

function periodOf(plan: PlanHead): string {
  const end = endOf(plan);
  return plan.period.from === end ? end : `${plan.period.from}–${end}`;
}

/** Two plans of one time that both go on from the same one: then nobody can tell which of them answers what it promised. */
function followedTwice(plan: PlanHead, neighbours: readonly Neighbour[]): readonly Finding[] {
  const kept = keptAsDecided(neighbours);
  if (kept.has(plan.name)) return [];
  const before = previousOf(plan, neighbours).names;
  const names = [plan.name, ...neighbours.map(({ name }) => name)];
  // A copy of a plan is told as one.
  if (planCopiedFrom(plan.name, names) !== undefined) return [];
  return neighbours.flatMap(({ name, head }) => {
    if (planCopiedFrom(name, names) !== undefined) return [];
    if (!head || name === plan.name || kept.has(name) || !isRival(plan, head, neighbours)) return [];
    const shared = previousOf(head, neighbours).names.filter((each) => before.includes(each));
    const span = plan.precededBy?.plans[0]?.span ?? plan.origin.at('period');
    return shared.map((followed) =>
      finding('plan/followed-twice', span, { plan: plan.name, other: name, followed }),
    );
  });
}

/** Of the same sort and county, for some of the same time, and neither above the other. */
function isRival(plan: PlanHead, other: PlanHead, neighbours: readonly Neighbour[]): boolean {
  const isUnder = (one: PlanHead, two: PlanHead) =>
    one.under !== undefined && neighbourNamed(one, one.under.id, neighbours)?.name === two.name;
  return (
    followSort(plan) === followSort(other) &&
    plan.county === other.county &&
    overlap(plan, other) &&
    !isUnder(plan, other) &&
    !isUnder(other, plan) &&
    !sistersOf(plan, neighbours).some(({ name }) => name === other.name) &&
    !sistersOf(other, neighbours).some(({ name }) => name === plan.name)
  );
}
