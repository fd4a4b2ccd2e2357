import path from 'node:path';
import type { AgreementFile, PlanFolder, World } from '../bind/index.ts';
import type { CheckResult } from '../check/index.ts';
import { comparePaths, nearest } from '../diagnostics/index.ts';
import type { Commands } from '../locale/index.ts';
import type { PlanHead } from '../model/index.ts';
import { agreementsIn } from './agreements.ts';
import { leftOut, refusal } from './checkout.ts';
import { mustBeOpen } from './closed.ts';
import type { Context } from './context.ts';
import { isThere, realPath } from './disk/index.ts';
import { OutsideError } from './outside-error.ts';
import { nameOfTwo, namesMeant, PLANS, plansIn } from './plan-names.ts';
import { glyphRanges } from './program-files.ts';
import { repositoryRoot } from './repository.ts';
import { shelfWith } from './templates.ts';
import { diskTree, entriesBelow, fileIn, type Tree } from './tree/index.ts';
import { tellUnfinished } from './unfinished.ts';

/** The folder that holds `plans/`, in one state: as it stands on the disk, or in a commit. */
export interface Workspace {
  /** The folder on the disk, whatever the state, by its real path. */
  readonly root: string;
  /** What people call the state; undefined for the disk. */
  readonly ref: string | undefined;
  readonly tree: Tree;
  /** Names of all plans, in order: `2023`, `dalarna/2020`. */
  readonly plans: readonly string[];
  /** The path of each plan's folder, as the tree spells it. */
  readonly planPaths: ReadonlyMap<string, string>;
  readonly world: World;
  readonly memory: Memory;
}

/**
 * What has been read of a workspace: a year is asked for by itself and again by the years around it. It goes with the workspace, which is one
 * state; whoever lives longer than that makes a new one.
 */
interface Memory {
  /** Whole plans, by name. */
  readonly results: Map<string, CheckResult>;
  /** What plan.md alone says. */
  readonly heads: Map<string, PlanHead | undefined>;
  /** The same workspace in states of git, by what people call them, or why there is no such state. */
  readonly states: Map<string, StateRead>;
}

/** A state as it was read, and the commit that it was then: names of states move. */
export type StateRead =
  | { readonly commit: string; readonly workspace: Workspace }
  | { readonly commit: undefined; readonly refused: OutsideError };

function emptyMemory(): Memory {
  return { results: new Map(), heads: new Map(), states: new Map() };
}

/** A plan ready to be checked, wherever it stands. */
export interface OpenedPlan {
  /** `2024`, the same in every state. */
  readonly name: string;
  /** As it was asked for: `2024`, `main:2024`. */
  readonly label: string;
  readonly folder: PlanFolder;
  readonly workspace: Workspace;
}

/** Finds the workspace upwards from a folder, but never above the root of its repository: what lies there is another's. */
export function findWorkspace({ cwd, locale, surroundings }: Context): Workspace {
  const workspace = workspaceAbove(cwd);
  const start = path.resolve(cwd);
  const repository = repositoryRoot(start);
  const root = workspace?.root ?? repository;
  // What is not on the disk is not looked at, and nothing may be called right that nobody has looked at.
  const lacks = root === undefined ? [] : leftOut(root, surroundings.env, locale.git);
  if (lacks.length > 0) throw refusal(lacks, root!, locale.git);
  if (!workspace) throw new OutsideError(locale.commands.noWorkspace(start, repository));
  mustBeOpen(workspace.tree, locale.commands);
  const twin = nameOfTwo(workspace.tree);
  if (twin !== undefined) throw new OutsideError(locale.commands.namedTwice(twin));
  const names = (workspace.tree.itemsIn(PLANS) ?? []).map(({ name }) => name);
  tellUnfinished(PLANS, names, { surroundings, locale });
  return workspace;
}

/** The same for what can do without: the program's own data is there in any folder. */
export function workspaceAbove(from: string): Workspace | undefined {
  const root = repositoryRoot(path.resolve(from));
  for (let folder = path.resolve(from); ; folder = path.dirname(folder)) {
    if (diskTree(folder).isFolder(PLANS)) {
      const root = realPath(folder);
      return workspaceOf(root, diskTree(root), undefined);
    }
    if (folder === path.dirname(folder) || folder === root) return undefined;
  }
}

/** A workspace as a tree shows it. */
export function workspaceOf(root: string, tree: Tree, ref: string | undefined): Workspace {
  const planPaths = plansIn(tree);
  const plans = [...planPaths.keys()].sort(comparePaths);
  const world: World = {
    agreements: agreementsIn(tree, root),
    plans,
    templates: shelfWith(tree, root),
    glyphs: glyphRanges(),
    open: (place) => fileIn(tree, place),
  };
  return { root, ref, tree, plans, planPaths, world, memory: emptyMemory() };
}

/** The same plans judged by other agreements. What was read under the old ones is not remembered. */
export function judgedBy(workspace: Workspace, agreements: readonly AgreementFile[]): Workspace {
  return { ...workspace, world: { ...workspace.world, agreements }, memory: emptyMemory() };
}

/** A plan of a workspace, which must be one of `plans`. */
export function openPlan(workspace: Workspace, name: string): OpenedPlan {
  const { tree, ref, planPaths } = workspace;
  let found: PlanFolder['entries'] | undefined;
  const label = ref === undefined ? name : `${ref}:${name}`;
  const folder: PlanFolder = {
    name,
    path: `${PLANS}/${name}`,
    // A year that is remembered is not looked at.
    get entries() {
      found ??= entriesBelow(tree, planPaths.get(name)!);
      return found;
    },
  };
  return { name, label, folder, workspace };
}

/** Which plan a word on the command line means: its name, its path from the workspace, or a path from here. */
export function planNamed(word: string, workspace: Workspace, from: string, say: Commands): string {
  const fromHere = path.resolve(from, word);
  const real = isThere(fromHere) ? realPath(fromHere) : fromHere;
  const relative = path.relative(path.join(workspace.root, PLANS), real).split(path.sep).join('/');
  const [clean, inside] = namesMeant(word);
  const candidates = [clean, inside, relative.normalize('NFC')];
  const found = candidates.find((candidate) => workspace.plans.includes(candidate));
  if (found !== undefined) return found;
  // `2020` alone means the plan of that year in a series, which is further off by letters than another year.
  const inSeries = workspace.plans.find((plan) => plan.endsWith(`/${clean}`));
  const suggestion = inSeries ?? nearest(clean, workspace.plans);
  throw new OutsideError(say.unknownPlan(word, suggestion, workspace.plans));
}

/** The bytes of a picture that `check` has already found good. */
export function pictureReader({ tree }: Workspace): (key: string) => Uint8Array {
  return (key) => {
    const entry = fileIn(tree, key);
    if (entry?.kind !== 'file') throw new Error(`not a picture: ${key}`);
    return entry.read();
  };
}
