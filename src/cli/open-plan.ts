import { existsSync } from 'node:fs';
import path from 'node:path';
import type { AgreementFile, FileEntry, PlanFolder, World } from '../bind/index.ts';
import { comparePaths, nearest } from '../diagnostics/index.ts';
import type { Context } from './context.ts';
import { findState, type GitState } from './git-state.ts';
import { GitTree } from './git-tree.ts';
import { OutsideError } from './outside-error.ts';
import { glyphRanges } from './program-files.ts';
import { mayBeTemplate, shelfWith, TEMPLATES } from './templates.ts';
import { agreementsWith, PLANS, planNamed, readFolder, type Workspace, worldOf } from './workspace.ts';

/** Plans as they stand in one place: the folder on the disk, or a state of git. */
export interface Place {
  /** The workspace's folder on the disk, whatever the state. */
  readonly root: string;
  /** What people call the state; undefined for the disk. */
  readonly ref: string | undefined;
  readonly plans: readonly string[];
  readonly world: World;
  /** A plan of this place, which must be one of `plans`. */
  open(name: string): OpenedPlan;
}

/** A plan ready to be checked, wherever it stands. */
export interface OpenedPlan {
  /** `2024`, the same in every state. */
  readonly name: string;
  /** As it was asked for: `2024`, `main:2024`. */
  readonly label: string;
  readonly folder: PlanFolder;
  readonly world: World;
  readonly place: Place;
}

/** Opens plans by the words of a command line: `2024`, `dalarna/2020`, a path, `main:2024`. Each state is read once. */
export function planOpener(context: Context, workspace: Workspace): (word: string) => OpenedPlan {
  const disk = diskPlace(workspace);
  const states = new Map<string, Place>();
  return (word) => {
    const state = stateIn(word, context.cwd);
    if (!state) return disk.open(planNamed(word, workspace, context.cwd, context.locale.commands));
    const place = states.get(state.ref) ?? placeAt(context, workspace, state.ref);
    states.set(state.ref, place);
    return place.open(planIn(place, state.plan, word, context));
  };
}

/** Whether a word names a state of git: `main:2024`, but not `C:\\plans\\2024` nor a file that is called so. */
export function stateIn(word: string, cwd: string): { ref: string; plan: string } | undefined {
  const colon = word.indexOf(':');
  if (colon === -1 || /^[A-Za-z]:[\\/]/.test(word) || existsSync(path.resolve(cwd, word))) return undefined;
  return { ref: word.slice(0, colon), plan: word.slice(colon + 1) };
}

/** One place for a workspace, so that what has been read of it is known again. */
const disks = new WeakMap<Workspace, Place>();

export function diskPlace(workspace: Workspace): Place {
  const known = disks.get(workspace);
  if (known) return known;
  const place: Place = {
    root: workspace.root,
    ref: undefined,
    plans: workspace.plans,
    world: worldOf(workspace),
    open: (name) => ({ name, label: name, folder: readFolder(workspace, name), world: place.world, place }),
  };
  disks.set(workspace, place);
  return place;
}

/** The plans of a workspace in a state of git. */
function placeAt(context: Context, workspace: Workspace, ref: string): Place {
  return placeOf(
    findState(ref, workspace.root, context.surroundings.env, context.locale.git),
    context,
    workspace,
  );
}

export function placeOf(state: GitState, context: Context, workspace: Workspace): Place {
  const tree = new GitTree(state, [PLANS, 'schema/agreements', TEMPLATES], context.locale.git);
  const world: World = {
    agreements: agreementsIn(tree, workspace),
    templates: shelfWith(workspace.root, () => templatesIn(tree)),
    glyphs: glyphRanges(),
    open: (place) => tree.open(place),
  };
  // git keeps names as they were typed; the plan's name is composed.
  const spelled = new Map(plansBelow(tree, '').map((name) => [name.normalize('NFC'), name]));
  const place: Place = {
    root: workspace.root,
    ref: state.ref,
    plans: [...spelled.keys()].sort(comparePaths),
    world,
    open: (name) => {
      const at = `${PLANS}/${spelled.get(name) ?? name}`;
      const folder = { name, path: at, entries: tree.entriesBelow(at) };
      return { name, label: `${state.ref}:${name}`, folder, world, place };
    },
  };
  return place;
}

function agreementsIn(tree: GitTree, workspace: Workspace): readonly AgreementFile[] {
  const own = tree
    .entriesBelow('schema/agreements')
    .filter(({ path: name }) => /^schema\/agreements\/[^/]+\.yaml$/.test(name));
  return agreementsWith(own, workspace);
}

function templatesIn(tree: GitTree): readonly FileEntry[] {
  return tree.entriesBelow(TEMPLATES).filter(({ path: name }) => mayBeTemplate(name));
}

/** The same rule as on the disk: a folder with plan.md or with the name of a year is a plan, another is a series. */
function plansBelow(tree: GitTree, name: string): string[] {
  const folder = name === '' ? PLANS : `${PLANS}/${name}`;
  return tree.foldersIn(folder).flatMap((item) => {
    if (item.name.startsWith('.')) return [];
    const inside = name === '' ? item.name : `${name}/${item.name}`;
    const isPlan = /^\d{4}(-\d{4})?$/.test(item.name) || tree.has(`${PLANS}/${inside}/plan.md`);
    return isPlan ? [inside] : item.isLink ? [] : plansBelow(tree, inside);
  });
}

function planIn(place: Place, plan: string, word: string, { locale }: Context): string {
  const clean = plan.normalize('NFC').replaceAll('\\', '/').replace(/\/+$/, '').replace(/^\.\//, '');
  const found = [clean, clean.replace(/^plans\//, '')].find((name) => place.plans.includes(name));
  if (found !== undefined) return found;
  if (clean === '') throw new OutsideError(locale.git.noPlanNamed(word));
  const near = nearest(clean, place.plans);
  const plans = near === undefined ? place.plans : [near, ...place.plans.filter((name) => name !== near)];
  throw new OutsideError(locale.git.planNotThen(place.ref!, plan, plans));
}
