import { existsSync, lstatSync } from 'node:fs';
import path from 'node:path';
import { besideOf } from './beside.ts';
import { isRunning } from './is-running.ts';
import { namesIn } from './names-in.ts';

/** What a run writes beside a place: what the name begins with (`besideOf`), and the run's number. */
const LEFT = /^(\..+\.)(\d+)\.(?:ny|gammal)$/;
/** Milliseconds. On a shared disk a run of another machine has no number here that tells whether it goes on; no run takes an hour. */
const LONG = 60 * 60 * 1000;

/** What runs write beside places while they are at work, and what they note of it. */
const AT_WORK = /^\..+\.\d+\.(?:ny|gammal|klart|flytt)$/;

/** Whether a path lies in something that a run writes for itself while it is at work: it is nobody's text. */
export function isAtWork(place: string): boolean {
  return place.split('/').some((name) => AT_WORK.test(name));
}

/** What runs that were killed left beside these places. */
export function leftBehind(places: readonly string[]): readonly string[] {
  const own = new Set(places.map((place) => path.join(path.dirname(place), besideOf(place))));
  return foldersOf(places).flatMap((folder) =>
    leftIn(folder).flatMap(({ left, beside }) => (own.has(beside) ? [left] : [])),
  );
}

/**
 * What they left in the same folders beside other places, long before `justWritten` was: else it would stay for ever beside a report that has
 * another name now. The disk's own clock is asked, by what has just been written there.
 */
export function leftLongAgo(places: readonly string[], justWritten: string): readonly string[] {
  const now = changedAt(justWritten);
  return foldersOf(places).flatMap((folder) =>
    leftIn(folder).flatMap(({ left, pid }) =>
      now - changedAt(left) > LONG && !isNoted(folder, pid) ? [left] : [],
    ),
  );
}

function foldersOf(places: readonly string[]): readonly string[] {
  return [...new Set(places.map((place) => path.dirname(place)))];
}

interface Left {
  readonly left: string;
  readonly beside: string;
  readonly pid: string;
}

function leftIn(folder: string): readonly Left[] {
  return namesIn(folder).flatMap((name) => {
    const [, beside, pid] = LEFT.exec(name) ?? [];
    if (beside === undefined || pid === undefined || isRunning(Number(pid))) return [];
    return [{ left: path.join(folder, name), beside: path.join(folder, beside), pid }];
  });
}

/** Whether a run has said, here or further up, that what it left is to be put in place (`write-journal`, `session/unfinished-moves`). */
function isNoted(folder: string, pid: string): boolean {
  const above = path.dirname(folder);
  if (['klart', 'flytt'].some((ending) => existsSync(path.join(folder, `.plan.${pid}.${ending}`))))
    return true;
  return above !== folder && isNoted(above, pid);
}

/** Milliseconds; of what is gone, nothing that can be reckoned with. */
function changedAt(place: string): number {
  return lstatSync(place, { throwIfNoEntry: false })?.mtimeMs ?? Number.NaN;
}
