import { atLeast, check, judge } from '../../check/index.ts';
import { type Context, widthOf } from '../context.ts';
import { type CheckedPlan, FORMATTERS } from '../format/index.ts';
import { OutsideError } from '../outside-error.ts';
import { findWorkspace, planNamed, readFolder, type Workspace, worldOf } from '../workspace.ts';

/** `plan check [plan…]`: all findings on standard output. Exit code 1 when one weighs enough to fail. */
export function runCheck(context: Context, words: readonly string[], format: string): number {
  const workspace = findWorkspace(context.cwd, context.locale.commands);
  const names = plansMeant(context, workspace, words);
  const plans = names.map((name) => checkPlan(context, workspace, name));
  const { stdout } = context.surroundings;
  const print = FORMATTERS[format]!;
  stdout.write(print(plans, context.locale, { color: context.colorOn(stdout), width: widthOf(stdout) }));
  return plans.some((plan) => fails(context, plan)) ? 1 : 0;
}

/** The plans that the words name, each once, or every plan without a word. */
export function plansMeant(
  context: Context,
  workspace: Workspace,
  words: readonly string[],
): readonly string[] {
  const say = context.locale.commands;
  if (workspace.plans.length === 0) throw new OutsideError(say.noPlans(`${workspace.root}/plans`));
  if (words.length === 0) return workspace.plans;
  return [...new Set(words.map((word) => planNamed(word, workspace, context.cwd, say)))];
}

export function checkPlan(
  context: Context,
  workspace: Workspace,
  name: string,
): CheckedPlan & { readonly edition: ReturnType<typeof check>['edition'] } {
  const { edition, findings, accepted, sources } = check(
    readFolder(workspace, name),
    worldOf(workspace),
    context.today,
  );
  return {
    name,
    edition,
    diagnostics: judge(findings, context.stage),
    accepted: accepted.map(({ acceptance, findings: lived }) => ({
      acceptance,
      diagnostics: judge(lived, context.stage),
    })),
    sources,
  };
}

export function fails(context: Context, plan: CheckedPlan): boolean {
  return plan.diagnostics.some((diagnostic) => atLeast(diagnostic.severity, context.failOn));
}
