import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { SessionWords } from '../../locale/index.ts';
import { writeNote } from '../notes.ts';
import { removePatiently } from '../rename-patiently.ts';
import type { Tree } from '../tree/index.ts';
import { hashOf } from './raw-text.ts';
import { holds, removeAll, type ToRemove } from './removing.ts';
import { type SaveAnswer, saveFiles, type ToSave } from './save.ts';
import { noteOf } from './unfinished-moves.ts';

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

/**
 * Gives files other places, all of them or none. First all is written where it is to be; then what stood where nothing stands any longer goes. A
 * note says what is about to happen, so that a run that is killed in between is finished by the next: no part is ever there twice, and none is lost.
 * Where something cannot go, since somebody holds it, all is put back.
 */
export function moveFiles(
  root: string,
  tree: Tree,
  move: WishedMove,
  say: SessionWords,
  remove = removePatiently,
): SaveAnswer {
  const { files, removed } = move;
  const note = noteOf(root);
  const written = files.map(({ place, bytes }) => ({ place, hash: hashOf(bytes) }));
  try {
    writeNote(note.place, { written, removed });
  } catch {
    const [first] = files;
    const words = say.cannotWrite(note.folder);
    return { isSaved: false, why: 'failed', path: first?.path ?? note.folder, words };
  }
  try {
    const before = standingIn(root, move);
    const answer = saveFiles(root, tree, files, say);
    const left = answer.isSaved ? removeAll(root, removed, remove) : undefined;
    if (!left) return answer;
    putBack(root, tree, before, move, say);
    const words = left.isHeld ? say.heldOpen(left.place) : say.cannotWrite(left.place);
    return { isSaved: false, why: 'failed', path: left.place, words };
  } finally {
    rmSync(note.place, { force: true });
  }
}

/** What a move writes over and takes away, as it stands. */
function standingIn(root: string, { files, removed }: WishedMove): ReadonlyMap<string, Uint8Array> {
  const over = files.filter(({ base }) => base !== undefined);
  const there = [...over, ...removed].filter(({ place }) => existsSync(path.join(root, place)));
  return new Map(there.map(({ place }) => [place, readFileSync(path.join(root, place))]));
}

/** As far as nobody has written there meanwhile. */
function putBack(
  root: string,
  tree: Tree,
  before: ReadonlyMap<string, Uint8Array>,
  { files }: WishedMove,
  say: SessionWords,
): void {
  const written = new Map(files.map(({ place, bytes }) => [place, hashOf(bytes)]));
  const old = [...before].filter(([place, bytes]) => !holds(root, { place, hash: hashOf(bytes) }));
  const again = old.map(([place, bytes]) => ({ path: place, place, bytes, base: written.get(place) }));
  if (!saveFiles(root, tree, again, say).isSaved) return;
  const made = [...written].filter(([place]) => !before.has(place));
  removeAll(
    root,
    made.map(([place, hash]) => ({ place, hash })),
  );
}
