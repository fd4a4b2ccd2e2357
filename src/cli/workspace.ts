import {
  accessSync,
  constants,
  type Dirent,
  existsSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
} from 'node:fs';
import path from 'node:path';
import type { AgreementFile, FileEntry, PlanFolder, World } from '../bind/index.ts';
import { comparePaths, nearest } from '../diagnostics/index.ts';
import type { Commands } from '../locale/index.ts';
import { OutsideError } from './outside-error.ts';
import { glyphRanges, programFolder } from './program-files.ts';
import { shelfWith, templatePlaces } from './templates.ts';

/** The folder that holds `plans/`, with its real path, so that links can be held against it. */
export interface Workspace {
  readonly root: string;
  /** Names of all plans, in order: `2023`, `dalarna/2020`. */
  readonly plans: readonly string[];
}

export const PLANS = 'plans';

/** Finds the workspace upwards from a folder. */
export function findWorkspace(from: string, say: Commands): Workspace {
  const workspace = workspaceAbove(from);
  if (!workspace) throw new OutsideError(say.noWorkspace(path.resolve(from)));
  return workspace;
}

/** The same for what can do without: the program's own data is there in any folder. */
export function workspaceAbove(from: string): Workspace | undefined {
  for (let folder = path.resolve(from); ; folder = path.dirname(folder)) {
    if (isFolder(path.join(folder, PLANS))) {
      const root = realpathSync(folder);
      return { root, plans: plansBelow(root, '').sort(comparePaths) };
    }
    if (folder === path.dirname(folder)) return undefined;
  }
}

/** A folder is a plan when it holds plan.md or is named after a year; else it is a series, and plans are looked for in it. */
function plansBelow(root: string, name: string): string[] {
  const folder = path.join(root, PLANS, name);
  return readdirSync(folder, { withFileTypes: true }).flatMap((item) => {
    const inside = name === '' ? item.name : `${name}/${item.name}`;
    if (item.name.startsWith('.') || !isFolder(path.join(root, PLANS, inside))) return [];
    const isPlan =
      /^\d{4}(-\d{4})?$/.test(item.name) || existsSync(path.join(root, PLANS, inside, 'plan.md'));
    return isPlan ? [inside.normalize('NFC')] : item.isDirectory() ? plansBelow(root, inside) : [];
  });
}

/** Which plan a word on the command line means: its name, its path from the workspace, or a path from here. */
export function planNamed(word: string, workspace: Workspace, from: string, say: Commands): string {
  const clean = word.normalize('NFC').replaceAll('\\', '/').replace(/\/+$/, '').replace(/^\.\//, '');
  const fromHere = path.resolve(from, word);
  const real = existsSync(fromHere) ? realpathSync(fromHere) : fromHere;
  const relative = path
    .relative(path.join(workspace.root, PLANS), real)
    .split(path.sep)
    .join('/')
    .normalize('NFC');
  const candidates = [clean, clean.replace(/^plans\//, ''), relative];
  const found = candidates.find((candidate) => workspace.plans.includes(candidate));
  if (found !== undefined) return found;
  // `2020` alone means the plan of that year in a series, which is further off by letters than another year.
  const inSeries = workspace.plans.find((plan) => plan.endsWith(`/${clean}`));
  const suggestion = inSeries ?? nearest(clean, workspace.plans);
  throw new OutsideError(say.unknownPlan(word, suggestion, workspace.plans));
}

/** Every file of a plan, not yet read. */
export function readFolder(workspace: Workspace, name: string): PlanFolder {
  const folder = `${PLANS}/${name}`;
  return { name, path: folder, entries: entriesBelow(workspace.root, folder, new Set()) };
}

function entriesBelow(root: string, folder: string, seen: Set<string>): FileEntry[] {
  const real = realpathSync(path.join(root, folder));
  // A link to a folder above itself would lead round for ever.
  if (seen.has(real)) return [];
  const visited = new Set(seen).add(real);
  const items = itemsIn(real);
  if (!items) return [{ kind: 'unreadable', path: folder, reason: 'permission' }];
  return items.flatMap((item) => {
    const place = `${folder}/${item.name}`;
    if (!item.isSymbolicLink())
      return item.isDirectory() ? entriesBelow(root, place, visited) : [entryAt(root, place)];
    const entry = entryAt(root, place);
    const leadsToFolder = entry.kind === 'unreadable' && isFolder(path.join(root, place));
    return leadsToFolder ? entriesBelow(root, place, visited) : [entry];
  });
}

function itemsIn(folder: string): Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return undefined;
  }
}

function isReadable(place: string): boolean {
  try {
    accessSync(place, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}

/** One file, with links followed; one that leads out of the workspace is told apart and never opened. */
function entryAt(root: string, place: string): FileEntry {
  let real: string;
  try {
    real = realpathSync(path.join(root, place));
  } catch {
    return { kind: 'unreadable', path: place, reason: 'other' };
  }
  const relative = path.relative(root, real);
  if (relative.startsWith('..') || path.isAbsolute(relative))
    return { kind: 'outside', path: place, target: path.basename(real) };
  const facts = statSync(real);
  if (!facts.isFile()) return { kind: 'unreadable', path: place, reason: 'not-a-file' };
  if (!isReadable(real)) return { kind: 'unreadable', path: place, reason: 'permission' };
  return { kind: 'file', path: place, size: facts.size, read: () => readFileSync(real) };
}

/** Whether a place in the workspace is a link that leads out of it. A place that is not there leads nowhere. */
export function leadsOutside(workspace: Workspace, place: string): boolean {
  return existsSync(path.join(workspace.root, place)) && entryAt(workspace.root, place).kind === 'outside';
}

/** What `check` may ask about the rest of the workspace and the program's own data. */
export function worldOf(workspace: Workspace): World {
  return {
    agreements: findAgreements(workspace),
    plans: workspace.plans,
    templates: shelfWith(workspace.root, () =>
      templatePlaces(workspace.root).map((place) => entryAt(workspace.root, place)),
    ),
    glyphs: glyphRanges(),
    open: (place) => {
      const spelled = spelledOnDisk(workspace.root, place);
      return spelled === undefined ? undefined : entryAt(workspace.root, spelled);
    },
  };
}

/** The bytes of a picture that `check` has already found good. */
export function pictureReader(workspace: Workspace): (key: string) => Uint8Array {
  return (key) => readFileSync(path.join(workspace.root, key));
}

/** A name as the disk spells it: the same letters may be composed in another way there. */
function spelledOnDisk(root: string, place: string): string | undefined {
  if (existsSync(path.join(root, place))) return place;
  let spelled = '';
  for (const part of place.split('/')) {
    const folder = path.join(root, spelled);
    const found = isFolder(folder)
      ? readdirSync(folder).find((name) => name.normalize('NFC') === part.normalize('NFC'))
      : undefined;
    if (found === undefined) return undefined;
    spelled = spelled === '' ? found : `${spelled}/${found}`;
  }
  return spelled;
}

/** The workspace's own agreements before the program's; one that hides another is shown as doing so. */
export function findAgreements(workspace: Workspace | undefined): readonly AgreementFile[] {
  if (!workspace) return agreementsWith([], workspace);
  const own = yamlIn(path.join(workspace.root, 'schema', 'agreements'));
  const entries = own.map((file) => entryAt(workspace.root, `schema/agreements/${file}`));
  return agreementsWith(entries, workspace);
}

/** The same with own agreements from anywhere. In the program's own folder they are the built-in ones and hide nothing. */
export function agreementsWith(
  own: readonly FileEntry[],
  workspace: Workspace | undefined,
): readonly AgreementFile[] {
  const builtIn = path.join(realpathSync(programFolder()), 'schema', 'agreements');
  const files = new Map<string, AgreementFile>();
  for (const file of yamlIn(builtIn))
    files.set(idOf(file), { id: idOf(file), entry: builtInEntry(builtIn, file), shadows: false });
  const same =
    workspace !== undefined &&
    path.relative(path.join(workspace.root, 'schema', 'agreements'), builtIn) === '';
  for (const entry of own) {
    const id = idOf(path.posix.basename(entry.path));
    files.set(id, { id, entry, shadows: !same && files.has(id) });
  }
  return [...files.values()].sort((a, b) => comparePaths(a.id, b.id));
}

function builtInEntry(folder: string, file: string): FileEntry {
  const place = path.join(folder, file);
  return {
    kind: 'file',
    path: `schema/agreements/${file}`,
    size: statSync(place).size,
    read: () => readFileSync(place),
  };
}

function yamlIn(folder: string): string[] {
  return isFolder(folder) ? readdirSync(folder).filter((name) => name.endsWith('.yaml')) : [];
}

function idOf(file: string): string {
  return file.normalize('NFC').replace(/\.yaml$/, '');
}

function isFolder(place: string): boolean {
  return statSync(place, { throwIfNoEntry: false })?.isDirectory() === true;
}
