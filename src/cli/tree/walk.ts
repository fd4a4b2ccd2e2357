import type { FileEntry } from '../../bind/index.ts';
import { shownPath } from '../../diagnostics/index.ts';
import type { Tree } from './tree.ts';

/** Every file below a folder, not yet read. A link to a folder is gone into, but not round for ever. */
export function entriesBelow(tree: Tree, folder: string): FileEntry[] {
  return below(tree, folder, new Set());
}

function below(tree: Tree, folder: string, above: ReadonlySet<string>): FileEntry[] {
  const found = tree.find(folder);
  const real = found?.kind === 'folder' ? found.real : folder;
  if (above.has(real)) return [];
  const visited = new Set(above).add(real);
  const items = tree.itemsIn(folder);
  if (!items) return [{ kind: 'unreadable', path: folder, reason: 'permission' }];
  return items.flatMap(({ name, kind }) => {
    const place = `${folder}/${name}`;
    if (kind === 'folder') return below(tree, place, visited);
    const entry = tree.find(place) ?? { kind: 'unreadable', path: place, reason: 'other' };
    return entry.kind === 'folder' ? below(tree, place, visited) : [entry];
  });
}

/** One file by its path, however its letters are composed; undefined where nothing stands. */
export function fileIn(tree: Tree, place: string): FileEntry | undefined {
  const found = tree.find(place) ?? tree.find(spelledIn(tree, place) ?? place);
  return found?.kind === 'folder' ? { kind: 'unreadable', path: found.path, reason: 'not-a-file' } : found;
}

/** A path as the tree spells it: the same letters may be composed in another way there. */
function spelledIn(tree: Tree, place: string): string | undefined {
  let spelled: string | undefined;
  for (const part of place.split('/')) {
    const wanted = shownPath(part);
    const items = tree.itemsIn(spelled ?? '');
    const found = items?.find(({ name }) => shownPath(name) === wanted);
    if (!found) return undefined;
    spelled = spelled === undefined ? found.name : `${spelled}/${found.name}`;
  }
  return spelled;
}
