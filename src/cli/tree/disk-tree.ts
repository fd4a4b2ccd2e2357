import path from 'node:path';
import { itemsOf, kindOf, mayRead, nameIsThere, readBytes, realPath } from '../disk/index.ts';
import { isWithinReach } from './reach.ts';
import type { Found, Tree } from './tree.ts';

/** A folder on the disk, by its real path, so that links can be held against it. */
export function diskTree(root: string): Tree {
  return {
    find: (place) => foundAt(root, place),
    itemsIn: (folder) => itemsOf(path.join(root, folder)),
    // On the disk its files are there as any others.
    repositoryAt: () => undefined,
    // What nobody may ask about is no folder to us.
    isFolder: (place) => kindOf(path.join(root, place))?.kind === 'folder',
  };
}

function foundAt(root: string, place: string): Found | undefined {
  let real: string;
  try {
    real = realPath(path.join(root, place));
  } catch {
    return nameIsThere(path.join(root, place))
      ? { kind: 'unreadable', path: place, reason: 'other' }
      : undefined;
  }
  const relative = path.relative(root, real);
  if (relative.startsWith('..') || path.isAbsolute(relative))
    return { kind: 'outside', path: place, target: path.basename(real) };
  const inside = relative.split(path.sep).join('/');
  // Some disks spell a name in another way than it was asked for; that is no link.
  if (!isSame(inside, place) && !isWithinReach(inside))
    return { kind: 'outside', path: place, target: path.basename(real) };
  const facts = kindOf(real);
  if (facts?.kind === 'folder') return { kind: 'folder', path: place, real };
  if (facts?.kind !== 'file') return { kind: 'unreadable', path: place, reason: 'not-a-file' };
  if (!mayRead(real)) return { kind: 'unreadable', path: place, reason: 'permission' };
  return { kind: 'file', path: place, size: facts.size, read: () => readBytes(real) };
}

function isSame(real: string, asked: string): boolean {
  const plain = (name: string) => name.normalize('NFC').toLowerCase();
  return plain(real) === plain(path.posix.normalize(asked).replace(/^\.$|\/$/, ''));
}
