import { existsSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { SessionWords } from '../../locale/index.ts';
import { isRunning } from '../is-running.ts';
import { diskTree, linkOutOnTheWay, type Tree } from '../tree/index.ts';
import { clearUpAfterKilled } from '../write-files.ts';
import { finishEarlier } from '../write-journal.ts';
import { hashOf } from './raw-text.ts';
import { type SaveAnswer, saveFiles, type ToSave } from './save.ts';

/** A file that goes when all that it has become is written, as long as it still holds this. */
interface ToRemove {
  readonly place: string;
  readonly hash: string;
}

interface Move {
  readonly written: readonly ToRemove[];
  readonly removed: readonly ToRemove[];
}

/** What is to be written and what is to go, each with what must stand there still. */
interface WishedMove {
  readonly files: readonly ToSave[];
  readonly removed: readonly ToRemove[];
}

/** What a session knows of its files. */
interface Seen {
  /** Whether a text is not saved. */
  has(path: string): boolean;
  place(path: string): string;
  bytes(path: string): Uint8Array | undefined;
}

/** A move as it is to be done, or why it cannot be: what is not saved is moved nowhere. */
export function wishedMove(
  files: ReadonlyMap<string, Uint8Array>,
  removed: readonly string[],
  seen: Seen,
  say: SessionWords,
): WishedMove | SaveAnswer {
  const unsaved = [...files.keys(), ...removed].find((path) => seen.has(path));
  if (unsaved !== undefined)
    return { isSaved: false, why: 'changed', path: unsaved, words: say.changedMeanwhile(unsaved) };
  const base = (path: string) => {
    const bytes = seen.bytes(path);
    return bytes && hashOf(bytes);
  };
  return {
    files: [...files].map(([path, bytes]) => ({ path, place: seen.place(path), bytes, base: base(path) })),
    removed: removed.flatMap((path) => {
      const hash = base(path);
      return hash === undefined ? [] : [{ place: seen.place(path), hash }];
    }),
  };
}

export function isWished(move: WishedMove | SaveAnswer): move is WishedMove {
  return 'files' in move;
}

const FOLDER = 'plans';
const NOTE = /^\.plan\.(\d+)\.flytt$/;

/**
 * Gives files other places, all of them or none. First all is written where it is to be; then what stood where nothing stands any longer goes. A
 * note says what is about to happen, so that a run that is killed in between is finished by the next: no part is ever there twice, and none is lost.
 */
export function moveFiles(
  root: string,
  tree: Tree,
  { files, removed }: WishedMove,
  say: SessionWords,
): SaveAnswer {
  const note = path.join(root, FOLDER, `.plan.${process.pid}.flytt`);
  const written = files.map(({ place, bytes }) => ({ place, hash: hashOf(bytes) }));
  try {
    rmSync(note, { force: true });
    writeFileSync(note, JSON.stringify({ written, removed }), { flush: true, flag: 'wx' });
  } catch {
    const [first] = files;
    return { isSaved: false, why: 'failed', path: first?.path ?? FOLDER, words: say.cannotWrite(FOLDER) };
  }
  try {
    const answer = saveFiles(root, tree, files, say);
    if (answer.isSaved) removeAll(root, removed);
    return answer;
  } finally {
    rmSync(note, { force: true });
  }
}

/**
 * Finishes what runs were killed in. Of several files that were to be put in place at once all are; and of a move, where all was written, what it came
 * from goes; else nothing has happened.
 */
export function finishMoves(root: string): void {
  const folder = path.join(root, FOLDER);
  for (const each of [root, ...foldersBelow(folder)]) finishEarlier(each);
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const pid = NOTE.exec(name)?.[1];
    if (pid === undefined || isRunning(Number(pid))) continue;
    const note = path.join(folder, name);
    const move = readMove(note);
    const tree = diskTree(root);
    if (move && [...move.written, ...move.removed].every(({ place }) => !linkOutOnTheWay(tree, place))) {
      clearUpAfterKilled(move.written.map(({ place }) => path.join(root, place)));
      if (move.written.every((file) => holds(root, file))) removeAll(root, move.removed);
      // Folders that were made for parts which never came.
      else for (const { place } of move.written) removeEmpty(root, path.posix.dirname(place));
    }
    rmSync(note, { force: true });
  }
}

/** No link is followed: what lies behind it is another's. */
function foldersBelow(folder: string): readonly string[] {
  const inside = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  const folders = inside.filter((item) => item.isDirectory() && !item.name.startsWith('.'));
  return [folder, ...folders.flatMap(({ name }) => foldersBelow(path.join(folder, name)))];
}

/** A note that nobody can read, or that speaks of what lies outside the plans, is nobody's. */
function readMove(note: string): Move | undefined {
  try {
    const { written, removed } = JSON.parse(readFileSync(note, 'utf8')) as Record<string, unknown>;
    return areFiles(written) && areFiles(removed) ? { written, removed } : undefined;
  } catch {
    return undefined;
  }
}

function areFiles(files: unknown): files is readonly ToRemove[] {
  return (
    Array.isArray(files) &&
    files.every(({ place, hash }: Record<string, unknown>) => {
      if (typeof place !== 'string' || typeof hash !== 'string') return false;
      const steps = place.split(/[\\/]/);
      return steps[0] === FOLDER && !steps.some((step) => step.startsWith('.') || step === '');
    })
  );
}

function holds(root: string, { place, hash }: ToRemove): boolean {
  const file = path.join(root, place);
  return existsSync(file) && hashOf(readFileSync(file)) === hash;
}

/** What somebody has written meanwhile stays. */
function removeAll(root: string, files: readonly ToRemove[]): void {
  for (const file of files) if (holds(root, file)) rmSync(path.join(root, file.place), { force: true });
  for (const { place } of files) removeEmpty(root, path.posix.dirname(place));
}

/** Folders that nothing is left in, up to the plans. */
function removeEmpty(root: string, folder: string): void {
  if (folder.split('/').length < 3) return;
  try {
    rmdirSync(path.join(root, folder));
  } catch {
    return;
  }
  removeEmpty(root, path.posix.dirname(folder));
}
