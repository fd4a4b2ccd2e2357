import { rmSync } from 'node:fs';
import path from 'node:path';
import { isRunning } from '../is-running.ts';
import { foldersIn, namesIn } from '../names-in.ts';
import { readNote } from '../notes.ts';
import { PLANS } from '../plan-names.ts';
import { diskTree, linkOutOnTheWay } from '../tree/index.ts';
import { clearUpAfterKilled } from '../write-files.ts';
import { finishEarlier } from '../write-journal.ts';
import { holds, removeAll, removeEmpty, type ToRemove } from './removing.ts';

interface Move {
  readonly written: readonly ToRemove[];
  readonly removed: readonly ToRemove[];
}

const NOTE = /^\.plan\.(\d+)\.flytt$/;

/** Where this run says what it is about to move. */
export function noteOf(root: string): { readonly place: string; readonly folder: string } {
  return { place: path.join(root, PLANS, `.plan.${process.pid}.flytt`), folder: PLANS };
}

/**
 * Finishes what runs were killed in. Of several files that were to be put in place at once all are; and of a move, where all was written, what it came
 * from goes; else nothing has happened. Where something cannot go yet, the next run tries again.
 */
export function finishMoves(root: string): void {
  const folder = path.join(root, PLANS);
  for (const each of [root, ...foldersBelow(folder)]) finishEarlier(each);
  for (const name of namesIn(folder)) {
    const pid = NOTE.exec(name)?.[1];
    if (pid === undefined || isRunning(Number(pid))) continue;
    const note = path.join(folder, name);
    if (finished(root, readMove(note))) rmSync(note, { force: true });
  }
}

function finished(root: string, move: Move | undefined): boolean {
  const tree = diskTree(root);
  if (!move || [...move.written, ...move.removed].some(({ place }) => linkOutOnTheWay(tree, place)))
    return true;
  clearUpAfterKilled(move.written.map(({ place }) => path.join(root, place)));
  if (move.written.every((file) => holds(root, file))) return !removeAll(root, move.removed);
  // Folders that were made for parts which never came.
  for (const { place } of move.written) removeEmpty(root, path.posix.dirname(place));
  return true;
}

/** No link is followed: what lies behind it is another's. */
function foldersBelow(folder: string): readonly string[] {
  return [folder, ...foldersIn(folder).flatMap((name) => foldersBelow(path.join(folder, name)))];
}

/** A note that nobody can read, or that speaks of what lies outside the plans, is nobody's. */
function readMove(note: string): Move | undefined {
  const { written, removed } = (readNote(note) ?? {}) as Record<string, unknown>;
  return areFiles(written) && areFiles(removed) ? { written, removed } : undefined;
}

function areFiles(files: unknown): files is readonly ToRemove[] {
  return (
    Array.isArray(files) &&
    files.every((file: unknown) => {
      const { place, hash } = (file ?? {}) as Record<string, unknown>;
      if (typeof place !== 'string' || typeof hash !== 'string') return false;
      const steps = place.split(/[\\/]/);
      return steps[0] === PLANS && !steps.some((step) => step.startsWith('.') || step === '');
    })
  );
}
