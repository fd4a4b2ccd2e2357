import path from 'node:path';
import type { GitWords } from '../locale/index.ts';
import { AGREEMENTS } from './agreements.ts';
import { isThere, itemsOf, readBytes } from './disk/index.ts';
import { gitIn } from './git.ts';
import { OutsideError } from './outside-error.ts';
import { PLANS } from './plan-names.ts';
import { repositoryRoot } from './repository.ts';
import { TEMPLATES } from './templates.ts';

/** Something of a workspace that git knows of and has not put on the disk. */
export interface LeftOut {
  /** From the workspace's folder, with `/`. */
  readonly path: string;
  /** A sparse checkout leaves files out; a submodule is a folder that nobody has filled. */
  readonly why: 'sparse' | 'submodule';
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * What the checkout lacks of plans, agreements and templates. git is asked only where its own files say that something may be left out, so
 * that nothing is paid where nothing is.
 */
export function leftOut(root: string, env: Environment, say: GitWords): readonly LeftOut[] {
  const repository = repositoryRoot(root);
  if (repository === undefined) return [];
  return [
    ...(isSparse(path.join(repository, '.git')) ? notCheckedOut(root, env, say) : []),
    ...emptyModules(repository, root),
  ];
}

/** One sentence for what lacks, with the command that brings it. */
export function refusal(lacks: readonly LeftOut[], root: string, say: GitWords): OutsideError {
  const { path: place, why } = lacks[0]!;
  if (why === 'submodule') return new OutsideError(say.emptyModule(place));
  const tops = [...new Set(lacks.map((one) => topOf(one.path)))];
  // Folders can be added where folders are what is listed, and from the root; patterns may say anything.
  const gitFile = path.join(root, '.git');
  const byFolder = isThere(gitFile) && isSet(gitFile, 'sparseCheckoutCone');
  return new OutsideError(say.notCheckedOut(tops, lacks.length, byFolder));
}

function topOf(place: string): string {
  return place.startsWith(`${AGREEMENTS}/`) ? AGREEMENTS : place.slice(0, place.indexOf('/'));
}

/** `git sparse-checkout disable` leaves the patterns and turns the setting off. */
function isSparse(gitFile: string): boolean {
  const patterns = path.join(gitFolder(gitFile), 'info', 'sparse-checkout');
  return isThere(patterns) && isSet(gitFile, 'sparseCheckout');
}

/** Whether git's own settings turn something on: those of the repository, or of the one worktree. */
function isSet(gitFile: string, name: string): boolean {
  const folder = gitFolder(gitFile);
  const common = path.resolve(folder, textOf(path.join(folder, 'commondir'))?.trim() ?? '');
  const on = new RegExp(`^\\s*${name}\\s*=\\s*true`, 'im');
  return [folder, common].some((place) =>
    ['config', 'config.worktree'].some((file) => on.test(textOf(path.join(place, file)) ?? '')),
  );
}

/** Where git keeps its own: a worktree and a submodule have a file that says it. */
function gitFolder(gitFile: string): string {
  const said = textOf(gitFile);
  const [, folder] = /^gitdir: (.*)$/m.exec(said ?? '') ?? [];
  return folder === undefined ? gitFile : path.resolve(path.dirname(gitFile), folder);
}

function notCheckedOut(root: string, env: Environment, say: GitWords): readonly LeftOut[] {
  const folders = [PLANS, AGREEMENTS, TEMPLATES].map((folder) => `${folder}/`);
  const list = gitIn(root, env, say)(['ls-files', '-t', '-z', '--', ...folders]).toString('utf8');
  return list
    .split('\0')
    .filter((line) => line.startsWith('S '))
    .map((line) => ({ path: line.slice(2), why: 'sparse' as const }))
    .filter((one) => !isThere(path.join(root, one.path)));
}

function emptyModules(repository: string, root: string): readonly LeftOut[] {
  const said = textOf(path.join(repository, '.gitmodules')) ?? '';
  return [...said.matchAll(/^\s*path\s*=\s*(.+?)\s*$/gm)].flatMap(([, place = '']) => {
    const inside = path.relative(root, path.join(repository, place)).split(path.sep).join('/');
    const isOurs = inside === PLANS || inside.startsWith(`${PLANS}/`);
    return isOurs && isEmptyFolder(path.join(root, inside)) ? [{ path: inside, why: 'submodule' }] : [];
  });
}

function isEmptyFolder(place: string): boolean {
  return itemsOf(place)?.length === 0;
}

function textOf(file: string): string | undefined {
  try {
    return readBytes(file).toString('utf8');
  } catch {
    return undefined;
  }
}
