import {
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  openSync,
  rmdirSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import type { Commands } from '../locale/index.ts';
import { besideOf } from './beside.ts';
import { beyondHearing } from './disk/index.ts';
import { leftBehind, leftLongAgo } from './left-behind.ts';
import { makeFolder } from './make-folder.ts';
import { OutsideError } from './outside-error.ts';
import { HELD, renamePatiently } from './rename-patiently.ts';
import { finishEarlier, folderOfAll, noteReady, type Ready } from './write-journal.ts';

export interface OutputFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A file on its way: written beside its place as `fresh`, a copy of what stood there kept as `old` until all are in place. */
interface Pending extends OutputFile, Ready {
  readonly old: string;
}

/** What is said when a file cannot be written. */
export type WriteWords = Pick<Commands, 'heldOpen' | 'cannotWrite'>;

type Rename = (from: string, to: string) => void;

/**
 * Writes files whole or not at all. First all of them beside their places, then all into place; when one cannot be put in
 * place, those before it go back to what they were. After a failure no half file and no mixture of two reports is left. A folder that is
 * written whole beside its place, where nothing is yet (`last`), is put there after them all.
 */
export function writeFiles(
  files: readonly OutputFile[],
  say: WriteWords,
  rename: Rename = renamePatiently,
  last: readonly Ready[] = [],
): void {
  beyondHearing();
  const pending = files.map((file): Pending => {
    const beside = path.join(path.dirname(file.path), `${besideOf(file.path)}${process.pid}`);
    return { ...file, fresh: `${beside}.ny`, old: `${beside}.gammal` };
  });
  const made: string[] = [];
  const clear = () => {
    for (const { fresh, old } of pending) for (const place of [fresh, old]) remove(place);
  };
  const places = [...pending, ...last].map((each) => each.path);
  if (places.length > 0) finishEarlier(folderOfAll(places));
  for (const left of leftBehind(pending.map((file) => file.path))) remove(left);
  process.once('exit', clear);
  try {
    for (const file of pending) {
      guard(file.path, say.cannotWrite, say.cannotWrite, () => {
        mustBeFile(file.path);
        makeFolder(path.dirname(file.path), undefined, made);
        writeWhole(file.fresh, file.bytes, modeOf(file.path));
      });
    }
    for (const { fresh } of pending.slice(0, 1)) for (const left of leftLongAgo(places, fresh)) remove(left);
    putInPlace(pending, last, say, rename);
  } catch (error) {
    clear();
    for (const folder of made.reverse()) removeFolder(folder);
    throw error;
  } finally {
    clear();
    process.removeListener('exit', clear);
  }
}

/** Puts in place what a killed run had ready of these files, and takes away what it left beside them: a run that has nothing to write does it too. */
export function clearUpAfterKilled(places: readonly string[]): void {
  for (const folder of new Set(places.map((place) => path.dirname(place)))) finishEarlier(folder);
  for (const left of leftBehind(places)) remove(left);
}

function putInPlace(
  pending: readonly Pending[],
  last: readonly Ready[],
  say: WriteWords,
  rename: Rename,
): void {
  const done: Pending[] = [];
  for (const file of pending) {
    guard(file.path, say.heldOpen, say.cannotWrite, () => {
      rmSync(file.old, { force: true });
      if (existsSync(file.path)) copyFileSync(file.path, file.old, constants.COPYFILE_EXCL);
    });
  }
  const forget = guardedNote([...pending, ...last], say);
  try {
    // Nothing but renames from here on, so that they lie as close together as they can.
    for (const file of pending) {
      guard(file.path, say.heldOpen, say.cannotWrite, () => {
        rename(file.fresh, file.path);
        done.push(file);
      });
    }
    for (const { path: place, fresh } of last)
      guard(place, say.heldOpen, say.cannotWrite, () => rename(fresh, place));
  } catch (error) {
    for (const file of done.reverse()) {
      if (existsSync(file.old)) renamePatiently(file.old, file.path);
      else rmSync(file.path, { force: true });
    }
    throw error;
  } finally {
    forget();
  }
}

function guardedNote(pending: readonly Ready[], say: WriteWords): () => void {
  let forget = () => {};
  guard(pending[0]?.path ?? '', say.cannotWrite, say.cannotWrite, () => {
    forget = noteReady(pending);
  });
  return forget;
}

/** A folder that was made for files that could not be written, unless somebody else has put something there. */
function removeFolder(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // It is not empty, or not ours to take away.
  }
}

/** Clearing up must never hide what went wrong before it. */
function remove(place: string): void {
  try {
    rmSync(place, { force: true });
  } catch {
    // The folder is no folder, or somebody else holds the file: it stays, and the next build sees it.
  }
}

/** What is no file is nobody's report: a device like `/dev/null` would be gone, and a pipe waits for ever. */
function mustBeFile(place: string): void {
  if (statSync(place, { throwIfNoEntry: false })?.isFile() === false)
    throw Object.assign(new Error(`${place} is no file`), { code: 'EEXIST' });
}

/** A file that is written anew stays as open to others as it was. */
function modeOf(place: string): number | undefined {
  return statSync(place, { throwIfNoEntry: false })?.mode;
}

/** Nothing may stand there: a link with that name, put there by somebody who guessed it, would lead the bytes elsewhere. */
function writeWhole(place: string, bytes: Uint8Array, mode: number | undefined): void {
  rmSync(place, { force: true });
  const handle = openSync(place, 'wx', mode);
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Turns what the system says into one plain sentence. Anything that is not the system's is a bug and goes on. */
function guard(
  place: string,
  held: (name: string) => string,
  other: (name: string) => string,
  act: () => void,
): void {
  try {
    act();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined) throw error;
    const name = path.relative(process.cwd(), place) || place;
    throw new OutsideError(HELD.includes(code) ? held(name) : other(name), { cause: error });
  }
}
