import type { Tree, TreeItem } from './tree.ts';

/**
 * A tree with texts laid over it that are not saved: an editor's open files, by their paths. A text may be a new file, in a new folder.
 * Where the path leads out of the workspace it stays what it is.
 */
export function overlaid(tree: Tree, texts: ReadonlyMap<string, Uint8Array>): Tree {
  const added = new Map<string, Map<string, TreeItem>>();
  for (const place of texts.keys()) {
    const parts = place.split('/');
    parts.forEach((name, i) => {
      const folder = parts.slice(0, i).join('/');
      const items = added.get(folder) ?? new Map<string, TreeItem>();
      added.set(folder, items.set(name, { name, kind: i === parts.length - 1 ? 'file' : 'folder' }));
    });
  }
  return {
    find: (place) => {
      const found = tree.find(place);
      const bytes = texts.get(place);
      if (bytes && found?.kind !== 'outside')
        return { kind: 'file', path: place, size: bytes.byteLength, read: () => bytes };
      return found ?? (added.has(place) ? { kind: 'folder', path: place, real: place } : undefined);
    },
    itemsIn: (folder) => {
      const items = tree.itemsIn(folder);
      const more = added.get(folder);
      if (!more) return items;
      const there = new Set(items?.map(({ name }) => name));
      return [...(items ?? []), ...[...more.values()].filter(({ name }) => !there.has(name))];
    },
    repositoryAt: (place) => tree.repositoryAt(place),
    isFolder: (place) => tree.isFolder(place) || added.has(place),
  };
}
