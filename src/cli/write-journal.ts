import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isRunning } from './is-running.ts';
import { renamePatiently } from './rename-patiently.ts';

/** A file or a folder that is written whole beside its place, and is to be put there. Both lie in one folder. */
export interface Ready {
  readonly path: string;
  readonly fresh: string;
}

/** Where a run says what it is about to put in place, in the folder of the first file. */
const JOURNAL = /^\.plan\.(\d+)\.klart$/;

/**
 * Says that all files are written and will now be put in place. No system renames several files at once, so a run that is killed between two of
 * them leaves a new PDF beside an old HTML; whoever writes there next puts the rest in place first. Gives what takes the note away.
 */
export function noteReady(files: readonly Ready[]): () => void {
  const [first] = files;
  // One file is put in place at once.
  if (!first || files.length === 1) return () => {};
  const root = path.dirname(first.path);
  const note = path.join(root, `.plan.${process.pid}.klart`);
  const names = files.map(({ path: place, fresh }) => [
    path.relative(root, fresh),
    path.relative(root, place),
  ]);
  rmSync(note, { force: true });
  writeFileSync(note, JSON.stringify(names), { flush: true, flag: 'wx' });
  return () => rmSync(note, { force: true });
}

/** Puts in place what a run that was killed had all ready. Nothing is taken from anywhere but from beside its place. */
export function finishEarlier(folder: string): void {
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const pid = JOURNAL.exec(name)?.[1];
    if (pid === undefined || isRunning(Number(pid))) continue;
    const note = path.join(folder, name);
    for (const { path: place, fresh } of readyIn(note, pid)) {
      if (existsSync(fresh)) renamePatiently(fresh, place);
    }
    rmSync(note, { force: true });
  }
}

/** A note that nobody can read is nobody's: then the whole old files stay, or the next run writes them anew. */
function readyIn(note: string, pid: string): readonly Ready[] {
  const root = path.dirname(note);
  let names: unknown;
  try {
    names = JSON.parse(readFileSync(note, 'utf8'));
  } catch {
    return [];
  }
  return (Array.isArray(names) ? names : []).flatMap((pair: unknown) => {
    const [from, to] = Array.isArray(pair) ? pair : [];
    if (typeof from !== 'string' || typeof to !== 'string') return [];
    const beside = path.join(path.dirname(to), `.${path.basename(to)}.${pid}.ny`);
    const isInside = !path.isAbsolute(to) && !to.split(/[\\/]/).includes('..');
    return isInside && path.normalize(from) === beside
      ? [{ path: path.join(root, to), fresh: path.join(root, from) }]
      : [];
  });
}
