import { addFindings, type CheckResult, check } from '../check/index.ts';
import { type Finding, finding } from '../diagnostics/index.ts';
import { findingsAbout, previousOf } from '../diff/index.ts';
import type { Edition } from '../model/index.ts';
import type { Context } from './context.ts';
import { openParseCache } from './parse-cache.ts';
import { type OpenedPlan, openPlan } from './workspace.ts';

/** One year by itself. What has been read of its workspace is not read again. */
export function readYear(context: Context, { name, folder, workspace }: OpenedPlan): CheckResult {
  const known = workspace.read.get(name);
  if (known) return known;
  const store = context.cache ? openParseCache(workspace.root, name, context.surroundings.env) : undefined;
  const result = check(folder, { ...workspace.world, store }, context.today);
  store?.save();
  workspace.read.set(name, result);
  return result;
}

/** One year with what the years before it, in the same workspace, tell of it. Findings point into their texts as well. */
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
export function previousYears(
  context: Context,
  { workspace }: OpenedPlan,
  { plan }: Edition,
): readonly Year[] {
  return previousOf(plan, workspace.plans)
    .names.filter((name) => name !== plan.name)
    .map((name) => ({ name, result: readYear(context, openPlan(workspace, name)) }));
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
