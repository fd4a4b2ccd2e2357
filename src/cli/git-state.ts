import path from 'node:path';
import type { GitWords } from '../locale/index.ts';
import { visible } from './format/index.ts';
import { type Git, GitRefusal, gitIn } from './git.ts';
import { OutsideError } from './outside-error.ts';

/** A state of a repository: what somebody called it, and the commit that it is. */
export interface GitState {
  readonly ref: string;
  readonly commit: string;
  readonly git: Git;
  /** Where the workspace stands in the repository, with `/` at the end, or nothing. */
  readonly prefix: string;
}

/**
 * What a name of a state may be made of: all that git lets a branch be called (`fix(1)`, `#12`, `a&b`), and `HEAD~1`. Nothing that begins as
 * an option or a path, has a space or a sign without a shape, or searches (`:/text`).
 */
const REF = /^[^\s\p{C}:?*[\\./-][^\s\p{C}:?*[\\]*$/u;
const MOST_LETTERS = 250;

/** Finds a state by its name: a branch, a tag, a commit, `HEAD~1`. */
export function findState(
  ref: string,
  workspaceRoot: string,
  env: Readonly<Record<string, string | undefined>>,
  say: GitWords,
): GitState {
  // Said before git is asked, and with no command to copy: the name may be somebody else's.
  if (!REF.test(ref) || ref.length > MOST_LETTERS) throw new OutsideError(say.badRef(visible(ref)));
  const git = gitIn(workspaceRoot, env, say);
  const prefix = prefixIn(git, workspaceRoot, say);
  const commit = commitOf(git, ref);
  if (commit === undefined) throw new OutsideError(missing(git, ref, say));
  return { ref, commit, git, prefix };
}

/** The newest commit that two states have in common: what a change began from. */
export function mergeBase(state: GitState, say: GitWords): GitState {
  const head = commitOf(state.git, 'HEAD');
  if (head === undefined) throw new OutsideError(say.noCommit);
  try {
    const commit = state.git(['merge-base', state.commit, head]).toString('utf8').trim();
    return { ...state, commit };
  } catch (error) {
    if (!(error instanceof GitRefusal)) throw error;
    throw new OutsideError(say.noMergeBase(state.ref, isShallow(state.git)));
  }
}

/** `--show-prefix` says the same where the workspace is a folder of the repository, and links in its path are followed. */
function prefixIn(git: Git, workspaceRoot: string, say: GitWords): string {
  try {
    return git(['rev-parse', '--show-prefix']).toString('utf8').replace(/\n$/, '');
  } catch (error) {
    if (!(error instanceof GitRefusal)) throw error;
    const owner = /dubious ownership|safe\.directory/.test(error.said);
    throw new OutsideError(
      owner ? say.notYours(path.resolve(workspaceRoot)) : say.noRepository(path.resolve(workspaceRoot)),
    );
  }
}

function commitOf(git: Git, ref: string): string | undefined {
  try {
    const words = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`];
    const commit = git(words).toString('utf8').trim();
    return /^[0-9a-f]{40,64}$/.test(commit) ? commit : undefined;
  } catch (error) {
    if (!(error instanceof GitRefusal)) throw error;
    return undefined;
  }
}

/** Why a state is not there, with the exact command that brings it where there is one. */
function missing(git: Git, ref: string, say: GitWords): string {
  const remotes = git(['remote'])
    .toString('utf8')
    .split('\n')
    .filter((name) => name !== '');
  const remote = remotes.includes('origin') ? 'origin' : remotes[0];
  if (remote === undefined) return say.missingRef(ref, undefined, undefined);
  const [first, ...rest] = ref.split('/');
  const named = remotes.includes(first!) && rest.length > 0;
  if (!named && commitOf(git, `${remote}/${ref}`) !== undefined)
    return say.missingRef(ref, `${remote}/${ref}`, undefined);
  return say.missingRef(
    ref,
    undefined,
    fetchCommand(git, ref, named ? first! : remote, named ? rest.join('/') : ref),
  );
}

function fetchCommand(git: Git, ref: string, remote: string, branch: string): string | undefined {
  const relative = /[~^@]/.test(ref) || /^[0-9a-f]{7,64}$/.test(ref) || ref === 'HEAD';
  if (relative) return isShallow(git) ? 'git fetch --unshallow' : undefined;
  if (!PLAIN.test(remote) || !PLAIN.test(branch)) return undefined;
  const place = branch === ref ? branch : `refs/remotes/${remote}/${branch}`;
  return `git fetch ${remote} ${branch}:${place}`;
}

/** Why something of a state is not on the computer: it was left out when the repository was cloned, or the repository is damaged. */
export function absent({ git, ref }: GitState, say: GitWords): OutsideError {
  const remote = partialRemote(git);
  if (remote === undefined) return new OutsideError(say.damaged(ref));
  const command = PLAIN.test(remote) ? `git fetch --refetch --no-filter ${remote}` : undefined;
  return new OutsideError(say.incomplete(ref, command));
}

/** The remote of a partial clone (`--filter=…`), from which git would fetch what it lacks as it goes. */
function partialRemote(git: Git): string | undefined {
  try {
    const said = git(['config', '--get-regexp', '^remote\\..*\\.promisor$']).toString('utf8');
    return /^remote\.(.*)\.promisor true$/m.exec(said)?.[1];
  } catch (error) {
    if (!(error instanceof GitRefusal)) throw error;
    return undefined;
  }
}

/** Words that are safe to copy into any shell. */
const PLAIN = /^[\p{L}\p{N}][\p{L}\p{N}._/-]*$/u;

function isShallow(git: Git): boolean {
  return git(['rev-parse', '--is-shallow-repository']).toString('utf8').trim() === 'true';
}
