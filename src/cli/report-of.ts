import type { Edition } from '../model/index.ts';
import { type Outlines, planReport, type Report } from '../report/index.ts';
import type { Context } from './context.ts';
import { openPlan, type Workspace } from './workspace.ts';
import { editionAbove, headsBeside, previousYears } from './years.ts';

/** The report of a plan, with what the years before it and the plans beside it have to say. */
export function reportOf(
  context: Context,
  workspace: Workspace,
  edition: Edition,
  outlines: Outlines,
): Report {
  const opened = openPlan(workspace, edition.plan.name);
  const before = previousYears(context, opened, edition);
  return planReport(
    edition,
    outlines,
    before.flatMap(({ result }) => result.edition ?? []),
    headsBeside(opened, edition.plan),
    editionAbove(context, opened, edition.plan),
  );
}
