import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';

/** Bytes. A note names files, and a plan has hundreds. */
const LARGEST = 8 * 1024 * 1024;

/** Writes what a run has to say to a later one, whole or not at all. A link that somebody has put there is not followed. */
export function writeNote(place: string, said: unknown): void {
  rmSync(place, { force: true });
  try {
    writeFileSync(place, JSON.stringify(said), { flush: true, flag: 'wx' });
  } catch (error) {
    // A full disk takes the name and no words.
    rmSync(place, { force: true });
    throw error;
  }
}

/** What such a file says; undefined where it cannot be read. A stranger may have put a link to a device there, which has no end. */
export function readNote(place: string): unknown {
  try {
    const facts = statSync(place);
    return facts.isFile() && facts.size <= LARGEST ? JSON.parse(readFileSync(place, 'utf8')) : undefined;
  } catch {
    return undefined;
  }
}
