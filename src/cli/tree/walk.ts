import type { FileEntry } from '../../bind/index.ts';
import { shownPath } from '../../diagnostics/index.ts';
import { isWithinReach } from './reach.ts';
import type { Tree } from './tree.ts';

/**
 * Every file below a folder, not yet read. Each real folder is gone into once, by its own name where it has one below: links come after all
 * that is no link, so that folders which link to each other are no more work than they are folders.
 */
export function entriesBelow(tree: Tree, folder: string): FileEntry[] {
  const entries: FileEntry[] = [];
  const visited = new Set<string>();
  const links: string[] = [];
  const top = tree.find(folder);
  const isAround = (real: string) =>
    top?.kind === 'folder' &&
    top.real !== real &&
    /^[\\/]/.test(top.real.slice(real.length)) &&
    top.real.startsWith(real);
  const enter = (place: string) => {
    const found = tree.find(place);
    if (found === undefined) return;
    // A plan's folder may itself be a link that leads out.
    if (found.kind !== 'folder') entries.push(found);
    // A link to a folder around the plan would show it inside itself.
    else if (!visited.has(found.real) && !isAround(found.real)) {
      visited.add(found.real);
      list(place);
    }
  };
  const list = (place: string) => {
    const items = tree.itemsIn(place);
    if (!items) entries.push({ kind: 'unreadable', path: place, reason: 'folder' });
    for (const { name, kind } of items ?? []) {
      const inside = `${place}/${name}`;
      // Listed and yet not found: its name is no text that it can be asked for by.
      if (kind === 'folder' && tree.find(inside) === undefined) entries.push(asFile(undefined, inside));
      else if (kind === 'folder') enter(inside);
      else if (kind === 'link') links.push(inside);
      else entries.push(asFile(tree.find(inside), inside));
    }
  };
  enter(folder);
  for (let link = links.shift(); link !== undefined; link = links.shift()) {
    const found = tree.find(link);
    if (found?.kind === 'folder') enter(link);
    else entries.push(asFile(found, link));
  }
  return entries;
}

/** The first step of a path that is a link out of the workspace; undefined where all stay inside, or are not there yet. */
export function linkOutOnTheWay(tree: Tree, place: string): string | undefined {
  const steps = place.split('/');
  return steps
    .map((_, i) => steps.slice(0, i + 1).join('/'))
    .find((step) => tree.find(step)?.kind === 'outside');
}

function asFile(found: ReturnType<Tree['find']>, path: string): FileEntry {
  return found === undefined || found.kind === 'folder'
    ? { kind: 'unreadable', path, reason: 'other' }
    : found;
}

/**
 * One file by its path, however its letters are composed; undefined where nothing stands. A disk that ignores case finds what others do not: there
 * too a name is what the folder lists, so that a plan which is right on one machine is right on all.
 */
export function fileIn(tree: Tree, place: string): FileEntry | undefined {
  const asked = tree.find(place);
  if (asked?.kind === 'outside') return asked;
  const spelled = spelledIn(tree, place);
  const found = spelled === undefined ? undefined : spelled === place ? asked : tree.find(spelled);
  return found?.kind === 'folder' ? { kind: 'unreadable', path: found.path, reason: 'not-a-file' } : found;
}

/** A path as the tree spells it: the same letters may be composed in another way there. */
function spelledIn(tree: Tree, place: string): string | undefined {
  const [first = '', ...rest] = place.split('/');
  // The folders that plans are made of have one name; what else lies beside them is not looked through.
  let spelled = isWithinReach(first) ? first : undefined;
  for (const part of spelled === undefined ? [first, ...rest] : rest) {
    const wanted = shownPath(part);
    const items = tree.itemsIn(spelled ?? '');
    const found = items?.find(({ name }) => shownPath(name) === wanted);
    if (!found) return undefined;
    spelled = spelled === undefined ? found.name : `${spelled}/${found.name}`;
  }
  return spelled;
}
