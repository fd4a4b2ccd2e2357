import { addFindings, type CheckResult, check } from '../check/index.ts';
import { type Finding, finding } from '../diagnostics/index.ts';
import {
  type Above,
  aboveOf,
  earlierUnder,
  findingsAbout,
  findingsAboutNeighbours,
  goalsUnknown,
  type Neighbour,
  neighbourNamed,
  previousOf,
  seriesOf,
  sistersOf,
  withSisters,
} from '../diff/index.ts';
import type { Edition, Plan, PlanHead } from '../model/index.ts';
import type { Context } from './context.ts';
import { neighboursOf } from './neighbours.ts';
import { planOpener } from './open-plan.ts';
import { OutsideError } from './outside-error.ts';
import { type OpenedPlan, openPlan } from './workspace.ts';

/** One year by itself. What has been read of its workspace is not read again. */
export function readYear(context: Context, { name, folder, workspace }: OpenedPlan): CheckResult {
  const known = workspace.memory.results.get(name);
  if (known) return known;
  const result = check(folder, workspace.world, context.today);
  workspace.memory.results.set(name, result);
  return result;
}

/** One year with what the years before it, in the same workspace, tell of it. Findings point into their texts as well. */
export function checkYear(context: Context, opened: OpenedPlan): CheckResult {
  const result = readYear(context, opened);
  if (!result.edition) return result;
  const { plan } = result.edition;
  const neighbours = neighboursOf(plan, opened.workspace);
  const before = previousYears(context, opened, result.edition);
  const sisters = sistersBeside(context, opened, plan, neighbours);
  const under = plan.underGoals.length === 0 ? undefined : planAbove(context, opened, plan, neighbours);
  const { above, years } = yearsAbove(context, opened, result.edition, neighbours);
  const decided = decidedAs(context, opened, plan);
  const { edition, unsettled } = result;
  const own = { ...unsettled, findings: withSisters(edition, unsettled.findings, sisters) };
  const all = addFindings({ ...result, unsettled: own }, [
    ...findingsAboutNeighbours(plan, neighbours),
    ...findingsAbout(result.edition, { previous: editionsOf(before), above, decided }),
    ...unreadable(edition, [...before, ...years]),
    ...(under?.edition ? goalsUnknown(edition, under.edition) : []),
    ...(plan.decidedAs && !decided
      ? [finding('decided/unreadable', plan.decidedAs.span, { state: plan.decidedAs.id })]
      : []),
  ]);
  const sources = new Map([...before, ...years, { result }].flatMap((year) => [...year.result.sources]));
  return { ...all, sources };
}

export interface Year {
  readonly name: string;
  readonly result: CheckResult;
}

/** The years that a year follows on, as far as they are there. */
export function previousYears(
  context: Context,
  { workspace }: OpenedPlan,
  { plan }: Edition,
): readonly Year[] {
  return previousOf(plan, neighboursOf(plan, workspace))
    .names.filter((name) => name !== plan.name)
    .map((name) => ({ name, result: readYear(context, openPlan(workspace, name)) }));
}

/** What is known of the plans that a plan may name: enough to call them by words. */
export function headsBeside({ workspace }: OpenedPlan, plan: Plan): readonly PlanHead[] {
  return neighboursOf(plan, workspace).flatMap(({ head }) => head ?? []);
}

/** The plan above a plan that works for some of its goals, where it can be read: the report calls these by their words. */
export function editionAbove(context: Context, opened: OpenedPlan, plan: Plan): Edition | undefined {
  if (plan.underGoals.length === 0) return undefined;
  return planAbove(context, opened, plan, neighboursOf(plan, opened.workspace))?.edition;
}

/** The plans that answer to the agreement together with a year, each as it is by itself. */
function sistersBeside(
  context: Context,
  { workspace }: OpenedPlan,
  plan: Plan,
  neighbours: readonly Neighbour[],
): Parameters<typeof withSisters>[2] {
  return sistersOf(plan, neighbours).flatMap(({ name, span }) => {
    const { edition, unsettled } = readYear(context, openPlan(workspace, name));
    return edition ? [{ edition, span, findings: unsettled.findings }] : [];
  });
}

/** The plan of which a plan works for some goals. */
function planAbove(
  context: Context,
  { workspace }: OpenedPlan,
  plan: Plan,
  neighbours: readonly Neighbour[],
): CheckResult | undefined {
  const above = plan.under && neighbourNamed(plan, plan.under.id, neighbours);
  return above && above.name !== plan.name ? readYear(context, openPlan(workspace, above.name)) : undefined;
}

/** The direction that a year belongs under, and the years under it that came before. */
function yearsAbove(
  context: Context,
  { workspace }: OpenedPlan,
  { plan }: Edition,
  neighbours: readonly Neighbour[],
): { readonly above: Above | undefined; readonly years: readonly Year[] } {
  const name = aboveOf(plan, neighbours)?.name;
  if (name === undefined || name === plan.name) return { above: undefined, years: [] };
  const read = (year: string) => ({ name: year, result: readYear(context, openPlan(workspace, year)) });
  const [direction, earlier] = [read(name), earlierUnder(plan, name, neighbours).map(read)];
  const { edition } = direction.result;
  const above = edition && { direction: edition, earlier: editionsOf(earlier) };
  return { above, years: [direction, ...earlier] };
}

function editionsOf(years: readonly Year[]): readonly Edition[] {
  return years.flatMap(({ result }) => result.edition ?? []);
}

/** The plan that was decided, where a report says which that is and it can be read. */
function decidedAs(context: Context, opened: OpenedPlan, { decidedAs: state }: Plan): Edition | undefined {
  const decided = state && decidedPlan(context, opened, state.id);
  return decided && readYear(context, decided).edition;
}

/** Another plan of the workspace, or this one in a state of git. Undefined where there is no such plan or state. */
function decidedPlan(
  context: Context,
  { workspace, name }: OpenedPlan,
  state: string,
): OpenedPlan | undefined {
  const here = [seriesOf(name) + state, state].find((each) => workspace.plans.includes(each));
  if (here !== undefined) return here === name ? undefined : openPlan(workspace, here);
  try {
    const word = state.includes(':') ? state : `${state}:${name}`;
    return planOpener(context, workspace)(word);
  } catch (error) {
    if (!(error instanceof OutsideError)) throw error;
    return undefined;
  }
}

/** A year before whose plan.md gives no plan: what it promised is not known. */
function unreadable({ plan }: Edition, before: readonly Year[]): readonly Finding[] {
  return before
    .filter(({ result }) => !result.edition)
    .map(({ name }) =>
      finding('promise/undecidable', plan.origin.at('period', 'key'), {
        plan: name,
        files: [`plans/${name}/plan.md`],
      }),
    );
}
