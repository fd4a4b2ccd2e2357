import { type CheckResult, judge, tellable } from '../check/index.ts';
import type { Context } from './context.ts';
import type { CheckedPlan } from './format/index.ts';
import { spelledIn } from './spelled.ts';
import type { OpenedPlan } from './workspace.ts';
import { checkYear } from './years.ts';

/** A plan's findings, and the plan as far as it could be read. */
export interface CheckedEdition extends CheckedPlan {
  readonly edition: CheckResult['edition'];
  /** All that the check gave, with what the years before tell of it. */
  readonly result: CheckResult;
}

/** Checks a plan wherever it stands, on the disk or in a state of git. */
export function checkOpened(context: Context, opened: OpenedPlan): CheckedEdition {
  const { name, label } = opened;
  const result = checkYear(context, opened);
  const { edition, findings, accepted, sources } = result;
  return {
    name,
    label,
    edition,
    result,
    diagnostics: tellable(judge(findings, context.stage), opened.folder.path),
    accepted: accepted.map(({ acceptance, findings: lived }) => ({
      acceptance,
      diagnostics: judge(lived, context.stage),
    })),
    sources,
    spelled: spelledIn(opened.folder.entries),
  };
}
