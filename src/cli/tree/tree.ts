import type { FileEntry } from '../../bind/index.ts';
import type { Item } from '../disk/index.ts';

export type TreeItem = Item;

/** What a path leads to when every link on the way is followed. `real` is the same for every path that leads to one folder. */
export type Found = FileEntry | { readonly kind: 'folder'; readonly path: string; readonly real: string };

/**
 * The files of a workspace in one state: as they stand on the disk, in a commit, or with what is not saved laid over. Paths are from the
 * workspace's folder, with `/`, spelled as the state spells them. Nothing is read before somebody asks.
 */
export interface Tree {
  /** Undefined where nothing stands. A link that leads out of the workspace is told apart and never opened. */
  find(path: string): Found | undefined;
  /** In any order; undefined where there is no such folder or it may not be read. */
  itemsIn(folder: string): readonly TreeItem[] | undefined;
  /** Whether a path leads to a folder, also to one that is not in the workspace, where the state can tell. */
  isFolder(path: string): boolean;
  /** The folder around a path that is another repository's, where the state knows of it and not of what it holds. */
  repositoryAt(path: string): string | undefined;
}
