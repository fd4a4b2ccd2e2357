import type { AgreementFile } from '../../bind/index.ts';
import { comparePaths, shownPath } from '../../diagnostics/index.ts';
import { LIMITS, objectsKept, type ParseStore } from '../../parse/index.ts';
import { checkAgreement } from '../check-agreement.ts';
import { type CheckedEdition, checkOpened } from '../check-opened.ts';
import type { Context } from '../context.ts';
import { type CheckedPlan, heldAgainst } from '../format/index.ts';
import { findState, mergeBase } from '../git-state.ts';
import { mergedOnto } from '../merged-onto.ts';
import { stateIn, workspaceIn } from '../open-plan.ts';
import { OutsideError } from '../outside-error.ts';
import { PLANS } from '../plan-names.ts';
import { checkTemplatesSince } from '../templates.ts';
import { findWorkspace, judgedBy, openPlan, type Workspace } from '../workspace.ts';
import { type CheckOptions, plansMeant, tell } from './check.ts';

/** `plan check --since REF`: what a change has brought, beside what stood there before. Only what is new can fail. */
export function runCheckSince(
  context: Context,
  words: readonly string[],
  ref: string,
  options: CheckOptions,
): number {
  const workspace = findWorkspace(context);
  const inGit = words.find((word) => stateIn(word, context.cwd));
  if (inGit !== undefined) throw new OutsideError(context.locale.since.onlyDisk(inGit));
  const { plans, notes } = checkSince(context, workspace, words, baseOf(context, workspace, ref));
  return tell(context, workspace, plans, options, notes);
}

/** The state that a change began from. What others have done to `ref` since then is not the change's. */
export function baseOf(context: Context, workspace: Workspace, ref: string): Workspace {
  const state = findState(ref, workspace.root, context.surroundings.env, context.locale.git);
  const onto = mergedOnto(state, context.surroundings.env);
  const began = onto === undefined ? mergeBase(state, context.locale.git) : { ...state, commit: onto };
  return workspaceIn(began, context, workspace.root);
}

export interface Pair {
  readonly now: CheckedEdition;
  readonly before: CheckedEdition | undefined;
}

export interface CheckedChange {
  /** Each plan as it is and as it was. */
  readonly pairs: readonly Pair[];
  /** What was found: the plans, the agreements that the change touches, and the templates. */
  readonly plans: readonly CheckedPlan[];
  readonly notes: readonly string[];
}

/** Every plan is judged by the base's agreements, on both sides, so that no change can decide how it is judged itself. */
export function checkSince(
  context: Context,
  workspace: Workspace,
  words: readonly string[],
  state: Workspace,
): CheckedChange {
  // Most files are the same in both states, and are parsed once.
  const store = objectsKept();
  const base = withStore(state, store);
  const ref = base.ref!;
  const { since } = context.locale;
  const names = plansMeant(context, workspace, words);
  const repository = names.map((name) => base.tree.repositoryAt(`${PLANS}/${name}`)).find(Boolean);
  if (repository !== undefined) throw new OutsideError(context.locale.git.otherRepository(ref, repository));
  const now = withStore(judgedBy(workspace, base.world.agreements), store);
  const pairs = names.map((name) => {
    const before = base.plans.includes(name) ? checkOpened(context, openPlan(base, name)) : undefined;
    const checked = checkOpened(context, openPlan(now, name));
    return { before, now: heldAgainst(checked, before, ref) };
  });
  const agreements = changedAgreements(workspace, base);
  const left = words.length > 0 ? [] : base.plans.filter((name) => !workspace.plans.includes(name));
  return {
    pairs,
    plans: [
      ...pairs.map((pair) => pair.now),
      ...agreements.flatMap((file) => checkChanged(context, file, workspace, base, ref)),
      ...checkTemplatesSince(workspace.world, base.world, ref, context),
    ],
    notes: [
      ...names.filter((name) => !base.plans.includes(name)).map((name) => since.newPlan(name, ref)),
      ...left.map((name) => since.gonePlan(name, ref)),
      ...agreements.map((file) => since.agreementChanged(shownPath(file.entry.path))),
    ],
  };
}

function withStore(workspace: Workspace, store: ParseStore): Workspace {
  return { ...workspace, world: { ...workspace.world, store } };
}

/** Agreements that the workspace has now and had not, or had otherwise. */
function changedAgreements(disk: Workspace, base: Workspace): readonly AgreementFile[] {
  const before = new Map(base.world.agreements.map((file) => [file.id, file]));
  const changed = disk.world.agreements.filter((file) => !sameBytes(file, before.get(file.id)));
  const now = new Set(disk.world.agreements.map(({ id }) => id));
  const gone = base.world.agreements.filter(({ id }) => !now.has(id));
  return [...changed, ...gone].sort((a, b) => comparePaths(a.id, b.id));
}

/** A file that is too large to be read is not compared: it is called changed, and its size is a finding. */
function sameBytes({ entry: a }: AgreementFile, other: AgreementFile | undefined): boolean {
  const b = other?.entry;
  if (a.kind !== 'file' || b?.kind !== 'file' || a.size !== b.size) return false;
  if (a.size > LIMITS.fileBytes) return false;
  return Buffer.from(a.read()).equals(b.read());
}

/** What is wrong with a changed agreement itself, which no plan is judged by yet. Nothing where it has gone. */
function checkChanged(
  context: Context,
  file: AgreementFile,
  disk: Workspace,
  base: Workspace,
  ref: string,
): readonly CheckedPlan[] {
  const before = base.world.agreements.find(({ id }) => id === file.id);
  if (before === file) return [];
  const was = before && checkAgreement(context, before, base);
  return [heldAgainst(checkAgreement(context, file, disk), was, ref)];
}
