import path from 'node:path';
import { atLeast, check, judge } from '../../check/index.ts';
import { type Context, widthOf } from '../context.ts';
import { type CheckedPlan, FORMATTERS } from '../format/index.ts';
import { OutsideError } from '../outside-error.ts';
import { programVersion } from '../program-files.ts';
import { repositoryPrefix } from '../repository-prefix.ts';
import { addStepSummary } from '../step-summary.ts';
import { findWorkspace, planNamed, readFolder, type Workspace, worldOf } from '../workspace.ts';
import { writeFiles } from '../write-files.ts';

export interface CheckOptions {
  readonly format: string;
  /** Files to write beside what is printed. */
  readonly outputs: readonly { readonly format: string; readonly file: string }[];
}

/** `plan check [plan…]`: all findings on standard output. Exit code 1 when one weighs enough to fail. */
export function runCheck(
  context: Context,
  words: readonly string[],
  { format, outputs }: CheckOptions,
): number {
  const { locale } = context;
  const workspace = findWorkspace(context.cwd, locale.commands);
  const names = plansMeant(context, workspace, words);
  const plans = names.map((name) => checkPlan(context, workspace, name));
  const { stdout } = context.surroundings;
  const facts = {
    failOn: context.failOn,
    version: programVersion(),
    prefix: repositoryPrefix(workspace.root),
  };
  const options = { ...facts, color: context.colorOn(stdout), width: widthOf(stdout) };
  stdout.write(FORMATTERS[format]!(plans, locale, options));
  if (format === 'github') {
    const summary = `${FORMATTERS.markdown!(plans, locale, PLAIN)}\n${locale.ci.removedLines}\n`;
    addStepSummary(summary, context.surroundings, locale.commands);
  }
  const files = outputs.map((output) => ({
    path: path.resolve(context.cwd, output.file),
    bytes: Buffer.from(FORMATTERS[output.format]!(plans, locale, { ...facts, ...PLAIN })),
  }));
  if (files.length > 0) writeFiles(files, locale.commands);
  return plans.some((plan) => fails(context, plan)) ? 1 : 0;
}

/** A file is as wide as a letter and has no colour. */
const PLAIN = { color: false, width: 80 };

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
