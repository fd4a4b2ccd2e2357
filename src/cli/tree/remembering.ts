import type { Found, Tree, TreeItem } from './tree.ts';

/** Bytes of pictures that are kept at most. What is more than that is read each time. */
const MOST = 32 * 1024 * 1024;

/** A tree that is asked once for each path, and read once: for who knows that it stands still for as long as this is used. */
export function remembering(tree: Tree): Tree {
  const found = new Map<string, Found | undefined>();
  const items = new Map<string, readonly TreeItem[] | undefined>();
  const folders = new Map<string, boolean>();
  let room = MOST;
  const readOnce = (one: Found | undefined): Found | undefined => {
    if (one?.kind !== 'file') return one;
    let kept: Uint8Array | undefined;
    const read = () => {
      const bytes = kept ?? one.read();
      if (kept || bytes.byteLength > room) return bytes;
      room -= bytes.byteLength;
      kept = bytes;
      return bytes;
    };
    return { ...one, read };
  };
  return {
    find: (place) => once(found, place, () => readOnce(tree.find(place))),
    itemsIn: (folder) => once(items, folder, () => tree.itemsIn(folder)),
    repositoryAt: (place) => tree.repositoryAt(place),
    isFolder: (place) => once(folders, place, () => tree.isFolder(place)),
  };
}

function once<T>(known: Map<string, T>, place: string, ask: () => T): T {
  if (!known.has(place)) known.set(place, ask());
  return known.get(place)!;
}
