import path from 'node:path';
import { atLeast } from '../../check/index.ts';
import { type CheckedEdition, checkOpened } from '../check-opened.ts';
import { type Context, streamFor, widthOf } from '../context.ts';
import { together } from '../crew.ts';
import { type CheckedPlan, FORMATTERS, freshIn } from '../format/index.ts';
import { planOpener, stateIn } from '../open-plan.ts';
import type { CheckFormat } from '../output-formats.ts';
import { OutsideError } from '../outside-error.ts';
import { programVersion } from '../program-files.ts';
import { repositoryPrefix } from '../repository.ts';
import { mustStayInside } from '../stay-inside.ts';
import { addStepSummary } from '../step-summary.ts';
import { checkTemplates } from '../templates.ts';
import { tellUnfinished } from '../unfinished.ts';
import { findWorkspace, type OpenedPlan, openPlan, planNamed, type Workspace } from '../workspace.ts';
import { writeFiles } from '../write-files.ts';

export interface CheckOptions {
  readonly format: CheckFormat;
  /** Each finding by itself, also those that are alike. */
  readonly each?: boolean;
  /** Whether what is said may be remembered for the next run. */
  readonly mayRemember?: boolean;
  /** Files to write beside what is printed. */
  readonly outputs: readonly { readonly format: CheckFormat; readonly file: string }[];
}

/** `plan check [plan…]`: all findings on standard output. Exit code 1 when one weighs enough to fail. */
export async function runCheck(
  context: Context,
  words: readonly string[],
  options: CheckOptions,
): Promise<number> {
  const workspace = findWorkspace(context);
  const inGit = words.filter((word) => stateIn(word, context.cwd));
  const { plans, states } =
    inGit.length > 0
      ? checkStates(context, workspace, words, inGit)
      : await checkOnDisk(context, workspace, plansMeant(context, workspace, words));
  // A template can stop any plan's build, so it is looked at with each of them.
  const templates = states.flatMap(({ world, ref }) => checkTemplates(world, context, ref) ?? []);
  const code = tell(context, workspace, [...plans, ...templates], options);
  if (options.mayRemember) context.surroundings.recording?.keep();
  return code;
}

interface Checked {
  readonly plans: readonly CheckedPlan[];
  /** The workspace in each state that was looked at. */
  readonly states: readonly Workspace[];
}

async function checkOnDisk(
  context: Context,
  workspace: Workspace,
  names: readonly string[],
): Promise<Checked> {
  const plans: CheckedPlan[] = [];
  const own = (name: string): CheckedPlan => checkPlan(context, workspace, name);
  await together(names, { kind: 'check' }, context, own, (plan) => plans.push(plan));
  return { plans, states: [workspace] };
}

function checkStates(
  context: Context,
  workspace: Workspace,
  words: readonly string[],
  inGit: readonly string[],
): Checked {
  const opened = openedBy(context, workspace, words, inGit);
  const states = new Set(opened.map((one) => one.workspace));
  return { plans: opened.map((one) => checkOpened(context, one)), states: [...states] };
}

/** Prints what was found and writes it to files. Gives the exit code: what stood there before a change fails nobody. */
export function tell(
  context: Context,
  workspace: Workspace,
  plans: readonly CheckedPlan[],
  { format, outputs, each = false }: CheckOptions,
  notes: readonly string[] = [],
): number {
  const { locale } = context;
  const { stdout } = context.surroundings;
  const facts = {
    failOn: context.failOn,
    version: programVersion(),
    prefix: repositoryPrefix(workspace.root),
    notes,
    each,
    brief: !each,
  };
  const options = { ...facts, color: context.colorOn(stdout), width: widthOf(stdout) };
  streamFor(format, context.surroundings).write(FORMATTERS[format](plans, locale, options));
  if (format === 'github') {
    const summary = () => FORMATTERS.markdown(plans, locale, { ...facts, ...PLAIN });
    const text = () => `${summary()}\n${locale.ci.removedLines}\n`;
    addStepSummary(text, context.surroundings, locale.commands);
  }
  const files = outputs.map((output) => ({
    path: path.resolve(context.cwd, output.file),
    bytes: Buffer.from(FORMATTERS[output.format](plans, locale, { ...facts, ...PLAIN })),
  }));
  mustStayInside(workspace, context, files);
  if (files.length > 0) writeFiles(files, locale.commands);
  return plans.some((plan) => fails(context, plan)) ? 1 : 0;
}

/** A file is as wide as a letter and has no colour. */
const PLAIN = { color: false, width: 80 };

/** The plans that the words name, each once, of which some are in git. */
function openedBy(
  context: Context,
  workspace: Workspace,
  words: readonly string[],
  inGit: readonly string[],
): readonly OpenedPlan[] {
  const open = planOpener(context, workspace);
  // A folder without plans may still have states that have some.
  const onDisk = words.filter((word) => !inGit.includes(word));
  const names = onDisk.length === 0 ? [] : plansMeant(context, workspace, onDisk);
  const opened = [...names.map((name) => openPlan(workspace, name)), ...inGit.map(open)];
  return opened.filter((one, i) => opened.findIndex(({ label }) => label === one.label) === i);
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

/** What is told of a plan, without the plan: plain data, which goes from thread to thread. */
export function toldOf({
  name,
  label,
  diagnostics,
  accepted,
  sources,
  spelled,
}: CheckedEdition): CheckedPlan {
  return {
    name,
    ...(label !== undefined && { label }),
    diagnostics,
    accepted: accepted.map(({ acceptance: { until, by, reason, origin }, diagnostics: lived }) => ({
      acceptance: { until, by, reason, origin: { span: origin.span } },
      diagnostics: lived,
    })),
    sources,
    ...(spelled && { spelled }),
  };
}

export function checkPlan(context: Context, workspace: Workspace, name: string): CheckedEdition {
  const opened = openPlan(workspace, name);
  const checked = checkOpened(context, opened);
  const { path: place, entries } = opened.folder;
  tellUnfinished(place, namesOf(entries), context);
  return checked;
}

function namesOf(entries: readonly { readonly path: string }[]): readonly string[] {
  return entries.map((entry) => path.posix.basename(entry.path));
}

export function fails(context: Context, plan: CheckedPlan): boolean {
  return freshIn(plan).some((diagnostic) => atLeast(diagnostic.severity, context.failOn));
}
