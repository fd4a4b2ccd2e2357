import { lstatSync } from 'node:fs';
import path from 'node:path';
import type { DraftFile } from '../draft/index.ts';
import type { Commands } from '../locale/index.ts';
import { mustBeOpen } from './closed.ts';
import { namesIn } from './names-in.ts';
import { readNote } from './notes.ts';
import { OutsideError } from './outside-error.ts';
import { PLANS } from './plan-names.ts';
import { programVersion } from './program-files.ts';
import { repositoryRoot } from './repository.ts';
import { type Ci, PACKAGE } from './shelf.ts';
import { diskTree } from './tree/index.ts';
import { type Workspace, workspaceAbove, workspaceOf } from './workspace.ts';

/** The folder as the workspace that it is to become, where nothing speaks against it. */
export function placeFor(folder: string, say: Commands): Workspace {
  const { setup } = say;
  const tree = diskTree(folder);
  if (isThere(folder) && !tree.isFolder('.')) throw new OutsideError(setup.inTheWay(folder));
  const plans = path.join(folder, PLANS);
  if (isThere(plans) && (!tree.isFolder(PLANS) || tree.find(PLANS)?.kind === 'outside'))
    throw new OutsideError(setup.inTheWay(plans));
  mustBeOpen(tree, say);
  const above = workspaceAbove(folder);
  if (above && !tree.isFolder(PLANS)) throw new OutsideError(setup.insideWorkspace(folder, above.root));
  if (above && above.plans.length > 0) throw new OutsideError(setup.isWorkspace(folder));
  return above ?? workspaceOf(folder, tree, undefined);
}

/** Checks of changes are looked for at the root of a repository only. */
export function mustBeRoot(folder: string, ci: Ci, { setup }: Commands): void {
  const root = repositoryRoot(folder);
  if (ci !== 'none' && root !== undefined && path.relative(root, folder) !== '')
    throw new OutsideError(setup.belowRepository(folder, root));
}

/** The files that can be written, and those that are there already, which nobody touches. */
export function withoutThere(
  files: readonly DraftFile[],
  folder: string,
  say: Commands,
): { readonly fresh: readonly DraftFile[]; readonly left: readonly string[] } {
  const left = files.flatMap(({ path: place }) => thereAs(place, folder) ?? []);
  const fresh = files.filter(({ path: place }) => thereAs(place, folder) === undefined);
  const tree = diskTree(folder);
  for (const inside of fresh.flatMap((file) => foldersOf(file.path))) {
    const place = path.join(folder, inside);
    const isFine = !isThere(place) || (tree.isFolder(inside) && tree.find(inside)?.kind !== 'outside');
    if (!isFine) throw new OutsideError(say.setup.inTheWay(place));
  }
  return { fresh, left };
}

/** A package.json that is there must name the program: else nobody could see which version holds. */
export function mustNameProgram(folder: string, { setup }: Commands): void {
  const place = path.join(folder, 'package.json');
  if (!isThere(place)) return;
  const manifest = readManifest(place);
  if (!manifest) throw new OutsideError(setup.packageUnreadable(place));
  const groups = [manifest.dependencies, manifest.devDependencies];
  const isNamed = groups.some((group) => typeof group === 'object' && group !== null && PACKAGE in group);
  if (!isNamed) throw new OutsideError(setup.packageWithout(place, PACKAGE, programVersion()));
}

function readManifest(place: string): { readonly [field: string]: unknown } | undefined {
  const data = readNote(place);
  return typeof data === 'object' && data !== null ? (data as { [field: string]: unknown }) : undefined;
}

/** A file by its name in whatever case: `readme.md` and `README.md` are one on many disks. */
function thereAs(place: string, folder: string): string | undefined {
  if (isThere(path.join(folder, place))) return place;
  const inside = path.posix.dirname(place);
  const wanted = path.posix.basename(place).toLowerCase();
  const name = namesIn(path.join(folder, inside)).find((other) => other.toLowerCase() === wanted);
  return name === undefined ? undefined : path.posix.join(inside, name);
}

/** `a/b/c.md` lies in `a` and `a/b`. */
function foldersOf(place: string): readonly string[] {
  const parts = place.split('/').slice(0, -1);
  return parts.map((_, i) => parts.slice(0, i + 1).join('/'));
}

/** Also a link that leads nowhere is somebody's. */
function isThere(place: string): boolean {
  try {
    lstatSync(place);
    return true;
  } catch {
    return false;
  }
}

/** The file that package.json takes the program from, where that lies outside the folder: no checkout of it holds the file. */
export function programOutside(folder: string): string | undefined {
  const place = path.join(folder, 'package.json');
  const manifest = isThere(place) ? readManifest(place) : undefined;
  for (const group of [manifest?.dependencies, manifest?.devDependencies]) {
    const from = (group as { readonly [name: string]: unknown } | undefined)?.[PACKAGE];
    const file =
      typeof from === 'string'
        ? /^(?:file:)?((?:\.\.?|~)?[\\/].*|\.\..*|[a-z]:.*)$/i.exec(from)?.[1]
        : undefined;
    if (file !== undefined && path.relative(folder, path.resolve(folder, file)).startsWith('..')) return file;
  }
  return undefined;
}
