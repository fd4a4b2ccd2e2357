import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';

/**
 * Makes a folder and those above it, one at a time: Node's own `recursive` goes round for ever where a folder is there and none can be made in it.
 * `made` is told of each that was not there.
 */
export function makeFolder(folder: string, mode: number | undefined, made: string[] = []): void {
  if (existsSync(folder)) return;
  const above = path.dirname(folder);
  if (above !== folder) makeFolder(above, mode, made);
  try {
    mkdirSync(folder, mode);
    made.push(folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
}
