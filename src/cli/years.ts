import { addFindings, type CheckResult, check } from '../check/index.ts';
import { type Finding, finding } from '../diagnostics/index.ts';
import { findingsAbout, previousOf } from '../diff/index.ts';
import type { Edition } from '../model/index.ts';
import type { Context } from './context.ts';
import type { OpenedPlan, Place } from './open-plan.ts';
import { openParseCache } from './parse-cache.ts';

/** What has been read of a place in this run: a year is asked for by itself and again by the year after it. */
const read = new WeakMap<Place, Map<string, CheckResult>>();

/** One year by itself. */
export function readYear(context: Context, { name, folder, world, place }: OpenedPlan): CheckResult {
  const known = read.get(place) ?? new Map<string, CheckResult>();
  read.set(place, known);
  let result = known.get(name);
  if (!result) {
    const store = context.cache ? openParseCache(place.root, name, context.surroundings.env) : undefined;
    result = check(folder, { ...world, store }, context.today);
    store?.save();
    known.set(name, result);
  }
  return result;
}

/** One year with what the years before it, in the same place, tell of it. Findings point into their texts as well. */
export function checkYear(context: Context, opened: OpenedPlan): CheckResult {
  const result = readYear(context, opened);
  if (!result.edition) return result;
  const before = previousYears(context, opened, result.edition);
  const editions = before.flatMap(({ result: { edition } }) => edition ?? []);
  const all = addFindings(result, [
    ...findingsAbout(result.edition, editions),
    ...unreadable(result.edition, before),
  ]);
  const sources = new Map([...before.flatMap((year) => [...year.result.sources]), ...result.sources]);
  return { ...all, sources };
}

export interface Year {
  readonly name: string;
  readonly result: CheckResult;
}

/** The years that a year follows on, as far as they are there. */
export function previousYears(context: Context, { place }: OpenedPlan, { plan }: Edition): readonly Year[] {
  return previousOf(plan, place.plans)
    .names.filter((name) => name !== plan.name)
    .map((name) => ({ name, result: readYear(context, place.open(name)) }));
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
