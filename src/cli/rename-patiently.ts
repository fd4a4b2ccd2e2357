import { renameSync, rmSync } from 'node:fs';

/** Codes with which a system says that somebody else holds a file. */
export const HELD: readonly string[] = ['EBUSY', 'EPERM', 'EACCES', 'ETXTBSY'];

/** How long a file is waited for, in milliseconds: in all a good second. */
const WAITS = [20, 40, 80, 160, 320, 500];

const USUAL: readonly number[] = process.platform === 'win32' ? WAITS : [];

/**
 * Renames. On Windows what looks through new files (a virus guard, a search index) holds them for a moment, and a rename
 * then fails as if somebody read the report; so it is tried again. Elsewhere such an answer is final.
 */
export function renamePatiently(
  from: string,
  to: string,
  waits: readonly number[] = USUAL,
  rename: (from: string, to: string) => void = renameSync,
): void {
  patiently(() => rename(from, to), waits);
}

/** Takes a file away in the same way. One that is not there is gone. */
export function removePatiently(place: string): void {
  patiently(() => rmSync(place, { force: true }), USUAL);
}

function patiently(act: () => void, waits: readonly number[]): void {
  for (const wait of waits) {
    try {
      act();
      return;
    } catch (error) {
      if (!HELD.includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    }
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, wait);
  }
  act();
}
