import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { besideOf } from './beside.ts';
import { isRunning } from './is-running.ts';
import { namesIn } from './names-in.ts';
import { readNote, writeNote } from './notes.ts';
import { renamePatiently } from './rename-patiently.ts';

/** A file or a folder that is written whole beside its place, and is to be put there. Both lie in one folder. */
export interface Ready {
  readonly path: string;
  readonly fresh: string;
}

/** Where a run says what it is about to put in place, in the folder that holds all of it. */
const JOURNAL = /^\.plan\.(\d+)\.klart$/;

/**
 * Says that all files are written and will now be put in place. No system renames several files at once, so a run that is killed between two of
 * them leaves a new PDF beside an old HTML; whoever writes there next puts the rest in place first. Gives what takes the note away.
 */
export function noteReady(files: readonly Ready[]): () => void {
  const [first] = files;
  // One file is put in place at once.
  if (!first || files.length === 1) return () => {};
  const root = folderOfAll(files.map(({ path: place }) => place));
  const note = path.join(root, `.plan.${process.pid}.klart`);
  const names = files.map(({ path: place, fresh }) => [
    path.relative(root, fresh),
    path.relative(root, place),
  ]);
  writeNote(note, names);
  return () => rmSync(note, { force: true });
}

/** The nearest folder that all these places lie in. Where there is none, as on two drives, that of the first. */
export function folderOfAll(places: readonly string[]): string {
  const folders = places.map((place) => path.dirname(place).split(path.sep));
  const [first = []] = folders;
  let depth = first.length;
  for (const folder of folders) while (first.slice(0, depth).some((name, i) => folder[i] !== name)) depth--;
  return depth === 0 || places.length === 0
    ? path.dirname(places[0] ?? '.')
    : first.slice(0, depth).join(path.sep) || path.sep;
}

/** Puts in place what a run that was killed had all ready. Nothing is taken from anywhere but from beside its place. */
export function finishEarlier(folder: string): void {
  for (const name of namesIn(folder)) {
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
  const names = readNote(note);
  return (Array.isArray(names) ? names : []).flatMap((pair: unknown) => {
    const [from, to] = Array.isArray(pair) ? pair : [];
    if (typeof from !== 'string' || typeof to !== 'string') return [];
    const beside = path.join(path.dirname(to), `${besideOf(to)}${pid}.ny`);
    const isInside = !path.isAbsolute(to) && !to.split(/[\\/]/).includes('..');
    return isInside && path.normalize(from) === beside
      ? [{ path: path.join(root, to), fresh: path.join(root, from) }]
      : [];
  });
}
