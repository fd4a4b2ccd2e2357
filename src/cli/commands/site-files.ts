import { existsSync, lstatSync, realpathSync, rmdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { readNote } from '../notes.ts';
import type { OutputFile } from '../write-files.ts';

/** Names every file of the site, so that the next one knows what is its own. */
const LIST = 'filer.json';

/** Addresses that the program makes, and nothing that leads out of the folder. */
const ADDRESS = /^[a-z0-9][A-Za-z0-9._-]*(\/[a-z0-9][A-Za-z0-9._-]*)*$/;

export function listOfFiles(files: readonly OutputFile[]): OutputFile {
  const names = files.map(({ path: name, bytes }) => ({ fil: name, byte: bytes.length }));
  return { path: LIST, bytes: Buffer.from(`${JSON.stringify({ filer: names }, undefined, 2)}\n`) };
}

/** What an earlier run has written into a folder; undefined where none has. A list that nobody can read names nothing. */
export function ownFiles(folder: string): readonly string[] | undefined {
  const list = path.join(folder, LIST);
  if (!existsSync(list)) return undefined;
  const { filer } = (readNote(list) ?? {}) as { readonly filer?: unknown };
  if (!Array.isArray(filer)) return undefined;
  const names = filer.map((file: unknown) => ((file ?? {}) as { readonly fil?: unknown }).fil);
  return names.flatMap((name) => (typeof name === 'string' && ADDRESS.test(name) ? [name] : []));
}

/**
 * Takes away the pages of an earlier site that this one does not have: a plan that was left out must not stay published. Only files
 * that the earlier run itself has listed, and that lie in the folder and not behind a link.
 */
export function leaveNothingOld(folder: string, own: readonly string[], now: ReadonlySet<string>): void {
  const root = realpathSync(folder);
  for (const name of own.filter((one) => !now.has(one) && one !== LIST)) {
    const place = path.join(root, ...name.split('/'));
    if (!existsSync(place) || !lstatSync(place).isFile()) continue;
    if (realpathSync(path.dirname(place)) !== path.dirname(place)) continue;
    rmSync(place);
    removeEmpty(path.dirname(place), root);
  }
}

/** Folders that held nothing else, up to the site's own. */
function removeEmpty(folder: string, root: string): void {
  for (let place = folder; place !== root && place.startsWith(root); place = path.dirname(place)) {
    try {
      rmdirSync(place);
    } catch {
      return;
    }
  }
}
