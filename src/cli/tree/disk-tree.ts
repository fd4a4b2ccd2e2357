import {
  accessSync,
  constants,
  type Dirent,
  lstatSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
} from 'node:fs';
import path from 'node:path';
import { isWithinReach } from './reach.ts';
import type { Found, Tree, TreeItem } from './tree.ts';

/** A folder on the disk, by its real path, so that links can be held against it. */
export function diskTree(root: string): Tree {
  return {
    find: (place) => foundAt(root, place),
    itemsIn: (folder) => itemsIn(path.join(root, folder)),
    // On the disk its files are there as any others.
    repositoryAt: () => undefined,
    isFolder: (place) => isFolder(path.join(root, place)),
  };
}

function foundAt(root: string, place: string): Found | undefined {
  let real: string;
  try {
    real = realpathSync(path.join(root, place));
  } catch {
    return isThere(path.join(root, place)) ? { kind: 'unreadable', path: place, reason: 'other' } : undefined;
  }
  const relative = path.relative(root, real);
  if (relative.startsWith('..') || path.isAbsolute(relative))
    return { kind: 'outside', path: place, target: path.basename(real) };
  const inside = relative.split(path.sep).join('/');
  // Some disks spell a name in another way than it was asked for; that is no link.
  if (!isSame(inside, place) && !isWithinReach(inside))
    return { kind: 'outside', path: place, target: path.basename(real) };
  const facts = statSync(real);
  if (facts.isDirectory()) return { kind: 'folder', path: place, real };
  if (!facts.isFile()) return { kind: 'unreadable', path: place, reason: 'not-a-file' };
  if (!isReadable(real)) return { kind: 'unreadable', path: place, reason: 'permission' };
  return { kind: 'file', path: place, size: facts.size, read: () => readFileSync(real) };
}

/** What nobody may ask about is no folder to us. */
function isFolder(place: string): boolean {
  try {
    return statSync(place).isDirectory();
  } catch {
    return false;
  }
}

function isSame(real: string, asked: string): boolean {
  const plain = (name: string) => name.normalize('NFC').toLowerCase();
  return plain(real) === plain(path.posix.normalize(asked).replace(/^\.$|\/$/, ''));
}

function itemsIn(folder: string): readonly TreeItem[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true }).map((item) => ({
      name: item.name,
      kind: kindOf(item),
    }));
  } catch {
    return undefined;
  }
}

function kindOf(item: Dirent): TreeItem['kind'] {
  if (item.isSymbolicLink()) return 'link';
  return item.isDirectory() ? 'folder' : item.isFile() ? 'file' : 'other';
}

/** A link that leads nowhere is there all the same. */
function isThere(place: string): boolean {
  try {
    lstatSync(place);
    return true;
  } catch {
    return false;
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
