import path from 'node:path';
import { nearest } from '../diagnostics/index.ts';
import { AGREEMENTS } from './agreements.ts';
import type { Context } from './context.ts';
import { isThere } from './disk/index.ts';
import { findState, type GitState } from './git-state.ts';
import { OutsideError } from './outside-error.ts';
import { namesMeant, PLANS } from './plan-names.ts';
import { TEMPLATES } from './templates.ts';
import { GitTree } from './tree/index.ts';
import {
  type OpenedPlan,
  openPlan,
  planNamed,
  type StateRead,
  type Workspace,
  workspaceOf,
} from './workspace.ts';

/** Opens plans by the words of a command line: `2024`, `dalarna/2020`, a path, `main:2024`. Each state is read once. */
export function planOpener(context: Context, workspace: Workspace): (word: string) => OpenedPlan {
  const { states } = workspace.memory;
  return (word) => {
    const state = stateIn(word, context.cwd);
    if (!state) return openPlan(workspace, planNamed(word, workspace, context.cwd, context.locale.commands));
    const read = states.get(state.ref) ?? workspaceThen(context, workspace, state.ref);
    states.set(state.ref, read);
    if (read.commit === undefined) throw read.refused;
    return openPlan(read.workspace, planIn(read.workspace, state.plan, word, context));
  };
}

/** Whether a word names a state of git: `main:2024`, but not `C:\\plans\\2024` nor a file that is called so. */
export function stateIn(word: string, cwd: string): { ref: string; plan: string } | undefined {
  const colon = word.indexOf(':');
  if (colon === -1 || /^[A-Za-z]:[\\/]/.test(word) || isThere(path.resolve(cwd, word))) return undefined;
  return { ref: word.slice(0, colon), plan: word.slice(colon + 1) };
}

/** The workspace as it was in a state of git that somebody has named. */
function workspaceThen(context: Context, { root }: Workspace, ref: string): StateRead {
  try {
    const state = findState(ref, root, context.surroundings.env, context.locale.git);
    return { commit: state.commit, workspace: workspaceIn(state, context, root) };
  } catch (error) {
    if (!(error instanceof OutsideError)) throw error;
    return { commit: undefined, refused: error };
  }
}

/** Whether a name means another commit by now than when its state was read, or is there now where it was not. */
export function hasMoved(context: Context, root: string, ref: string, { commit }: StateRead): boolean {
  try {
    return findState(ref, root, context.surroundings.env, context.locale.git).commit !== commit;
  } catch (error) {
    if (!(error instanceof OutsideError)) throw error;
    return commit !== undefined;
  }
}

/** The workspace in a state of git. */
export function workspaceIn(state: GitState, { locale }: Context, root: string): Workspace {
  return workspaceOf(root, new GitTree(state, [PLANS, AGREEMENTS, TEMPLATES], locale.git), state.ref);
}

function planIn(
  { plans: all, ref, tree }: Workspace,
  plan: string,
  word: string,
  { locale }: Context,
): string {
  const [clean, inside] = namesMeant(plan);
  const found = [clean, inside].find((name) => all.includes(name));
  if (found !== undefined) return found;
  const repository = tree.repositoryAt(`${PLANS}/${inside}`);
  if (repository !== undefined) throw new OutsideError(locale.git.otherRepository(ref!, repository));
  if (clean === '') throw new OutsideError(locale.git.noPlanNamed(word));
  const near = nearest(clean, all);
  const plans = near === undefined ? all : [near, ...all.filter((name) => name !== near)];
  throw new OutsideError(locale.git.planNotThen(ref!, plan, plans));
}
