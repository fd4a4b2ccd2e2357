import { manyWishes } from './many-wishes.ts';
import { oneWish } from './one-wish.ts';
import { type ReadFile, readFile } from './read-file.ts';
import { together } from './together.ts';
import type { Edited, EditedInPart, LeftReason, Splice, Wish } from './wish.ts';

/**
 * Makes wishes true in one file, as it is stored, one after the other: each counts in the file as those before it left it. All, or
 * nothing. The file is read again and must say exactly what was wished and nothing else; its line ends, byte order mark, letters,
 * notes and order stay.
 */
export function editFile(path: string, raw: string, wishes: readonly Wish[]): Edited {
  const file = readFile(path, raw);
  const [first] = wishes;
  if (first === undefined) return { kind: 'done', raw, changes: [] };
  if (file === undefined) return { kind: 'left', reason: 'unreadable', wish: first };
  const state: State = { file, steps: [], room: Number.POSITIVE_INFINITY };
  const failed = take(state, wishes);
  return failed ? { kind: 'left', ...failed } : { kind: 'done', ...madeOf(raw, state) };
}

/**
 * The same for parts that do not count in each other: each is made true as a whole or left, and those that are left keep none of the others.
 * `room` is how many signs may be read for it: with each part that cannot be proven the file is read some times more, and when the room is
 * used up the rest is left.
 */
export function editParts(
  path: string,
  raw: string,
  parts: readonly (readonly Wish[])[],
  room: number,
): EditedInPart {
  const file = readFile(path, raw);
  const left = new Map<readonly Wish[], LeftReason>();
  if (file === undefined) {
    for (const part of parts) left.set(part, 'unreadable');
    return { raw, changes: [], left, room };
  }
  const state: State = { file, steps: [], room };
  takeParts(state, parts, left);
  return { ...madeOf(raw, state), left, room: state.room };
}

/** How far one has come. */
interface State {
  file: ReadFile;
  readonly steps: (readonly Splice[])[];
  /** How many signs may still be read. */
  room: number;
}

interface Failed {
  readonly reason: LeftReason;
  readonly wish: Wish;
}

/** Takes in wishes, with one proof where that is enough and else the two halves of them; tells of the first that cannot be. */
function take(state: State, wishes: readonly Wish[]): Failed | undefined {
  const [wish] = wishes;
  if (wish === undefined) return undefined;
  if (!hasRoom(state)) return { reason: 'not-proven', wish };
  const next = wishes.length === 1 ? oneWish(state.file, wish) : manyWishes(state.file, wishes);
  if (typeof next === 'string') return { reason: next, wish };
  if (next === undefined) {
    const [first, second] = halves(wishes);
    return take(state, first) ?? take(state, second);
  }
  state.file = next.file;
  state.steps.push(next.splices);
  return undefined;
}

function takeParts(
  state: State,
  parts: readonly (readonly Wish[])[],
  left: Map<readonly Wish[], LeftReason>,
): void {
  const [part] = parts;
  if (part === undefined) return;
  if (parts.length === 1) {
    const { file, steps } = state;
    const count = steps.length;
    const failed = take(state, part);
    if (!failed) return;
    left.set(part, failed.reason);
    state.file = file;
    steps.length = count;
    return;
  }
  const next = hasRoom(state) ? manyWishes(state.file, parts.flat()) : undefined;
  if (next === undefined) {
    for (const half of halves(parts)) takeParts(state, half, left);
    return;
  }
  state.file = next.file;
  state.steps.push(next.splices);
}

/** Whether a file may be read once more. */
function hasRoom(state: State): boolean {
  state.room -= state.file.source.text.length;
  return state.room >= 0;
}

function halves<Each>(all: readonly Each[]): readonly [readonly Each[], readonly Each[]] {
  const half = all.length >> 1;
  return [all.slice(0, half), all.slice(half)];
}

function madeOf(raw: string, { file, steps }: State): { raw: string; changes: readonly Splice[] } {
  return { raw: file.stored.raw, changes: together(raw.length, steps) };
}
