import { existsSync, readFileSync, rmdirSync } from 'node:fs';
import path from 'node:path';
import { HELD, removePatiently } from '../rename-patiently.ts';
import { hashOf } from './raw-text.ts';

/** A file that goes when all that it has become is written, as long as it still holds this. */
export interface ToRemove {
  readonly place: string;
  readonly hash: string;
}

/** What the system will not let go of, be it that somebody holds it. */
interface Left {
  readonly place: string;
  readonly isHeld: boolean;
}

export function holds(root: string, { place, hash }: ToRemove): boolean {
  const file = path.join(root, place);
  return existsSync(file) && hashOf(readFileSync(file)) === hash;
}

/** Takes files away, and folders that nothing is left in. What somebody has written meanwhile stays. Gives the first that cannot go. */
export function removeAll(
  root: string,
  files: readonly ToRemove[],
  remove = removePatiently,
): Left | undefined {
  for (const file of files) {
    try {
      if (holds(root, file)) remove(path.join(root, file.place));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === undefined) throw error;
      return { place: file.place, isHeld: HELD.includes(code) };
    }
  }
  for (const { place } of files) removeEmpty(root, path.posix.dirname(place));
  return undefined;
}

/** Folders that nothing is left in, up to the plans. */
export function removeEmpty(root: string, folder: string): void {
  if (folder.split('/').length < 3) return;
  try {
    rmdirSync(path.join(root, folder));
  } catch {
    return;
  }
  removeEmpty(root, path.posix.dirname(folder));
}
