import { renameSync } from 'node:fs';

/** Codes with which a system says that somebody else holds a file. */
export const HELD: readonly string[] = ['EBUSY', 'EPERM', 'EACCES', 'ETXTBSY'];

/** How long a file is waited for, in milliseconds: in all a good second. */
const WAITS = [20, 40, 80, 160, 320, 500];

/**
 * Renames. On Windows what looks through new files (a virus guard, a search index) holds them for a moment, and a rename
 * then fails as if somebody read the report; so it is tried again. Elsewhere such an answer is final.
 */
export function renamePatiently(
  from: string,
  to: string,
  waits: readonly number[] = process.platform === 'win32' ? WAITS : [],
  rename: (from: string, to: string) => void = renameSync,
): void {
  for (const wait of waits) {
    try {
      rename(from, to);
      return;
    } catch (error) {
      if (!HELD.includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    }
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, wait);
  }
  rename(from, to);
}
