import type { Found, Tree, TreeItem } from './tree.ts';

/** A tree that is asked once for each path: for who knows that it stands still for as long as this is used. What is read is read each time. */
export function remembering(tree: Tree): Tree {
  const found = new Map<string, Found | undefined>();
  const items = new Map<string, readonly TreeItem[] | undefined>();
  return {
    find: (place) => once(found, place, () => tree.find(place)),
    itemsIn: (folder) => once(items, folder, () => tree.itemsIn(folder)),
    repositoryAt: (place) => tree.repositoryAt(place),
    isFolder: (place) => tree.isFolder(place),
  };
}

function once<T>(known: Map<string, T>, place: string, ask: () => T): T {
  if (!known.has(place)) known.set(place, ask());
  return known.get(place)!;
}
