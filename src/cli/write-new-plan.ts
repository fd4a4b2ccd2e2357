import { existsSync, rmdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { besideOf } from './beside.ts';
import { leftBehind, leftLongAgo } from './left-behind.ts';
import { renamePatiently } from './rename-patiently.ts';
import { type OutputFile, writeFiles } from './write-files.ts';

/** A file of a plan by its path in the workspace. */
type NewFile = { readonly path: string } & ({ readonly text: string } | { readonly bytes: Uint8Array });

/**
 * Writes a plan's folder that is not there. All of it is written beside its place and the folder then renamed at once: a run that is killed
 * leaves no half plan, which would look like one and stop the next run from making it. Files that belong to it and lie elsewhere (`beside`) are
 * put in place just before it.
 */
export function writeNewPlan(
  files: readonly NewFile[],
  into: string,
  root: string,
  cannotWrite: (name: string) => string,
  beside: readonly OutputFile[] = [],
): void {
  const place = path.join(root, into);
  const above = path.dirname(place);
  const fresh = path.join(above, `${besideOf(place)}${process.pid}.ny`);
  const made = missingFrom(above);
  const clear = () => remove(fresh);
  const say = (name: string) => cannotWrite(name.replace(path.basename(fresh), path.basename(place)));
  for (const left of leftBehind([place])) remove(left);
  // A link with this name, put there by somebody who guessed it, would lead the plan elsewhere.
  clear();
  process.once('exit', clear);
  try {
    const written = files.map((file) => ({
      path: path.join(fresh, path.posix.relative(into, file.path)),
      bytes: 'bytes' in file ? file.bytes : new TextEncoder().encode(file.text),
    }));
    const words = { heldOpen: say, cannotWrite: say };
    writeFiles(written, words);
    for (const left of leftLongAgo([place], fresh)) if (left.endsWith('.ny')) remove(left);
    writeFiles(beside, words, renamePatiently, [{ path: place, fresh }]);
  } catch (error) {
    clear();
    for (const folder of made) removeEmpty(folder);
    throw error;
  } finally {
    process.removeListener('exit', clear);
  }
}

/** A folder and those above it that are not there yet, the innermost first. */
function missingFrom(folder: string): readonly string[] {
  return existsSync(folder) ? [] : [folder, ...missingFrom(path.dirname(folder))];
}

/** Clearing up must never hide what went wrong before it: where a file lies in the way, there is no folder to clear. */
function remove(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // It stays, and the next run sees it.
  }
}

/** A folder that was made for a plan that could not be, unless somebody else has put something there. */
function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // It is not empty, or was never made.
  }
}
