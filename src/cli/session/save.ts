import { existsSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import type { SessionWords } from '../../locale/index.ts';
import { OutsideError } from '../outside-error.ts';
import { PLANS } from '../plan-names.ts';
import { renamePatiently } from '../rename-patiently.ts';
import { isWithinReach, type Tree } from '../tree/index.ts';
import { writeFiles } from '../write-files.ts';
import { hashOf } from './raw-text.ts';

/** What came of saving. Where nothing could be written there is a sentence that says why, and nothing on the disk is another. */
export type SaveAnswer =
  | { readonly isSaved: true }
  | {
      readonly isSaved: false;
      /** `changed`: somebody else has written there. `outside`: it does not lie in the workspace. `failed`: the disk will not. */
      readonly why: 'changed' | 'outside' | 'failed';
      readonly path: string;
      readonly words: string;
    };

export interface ToSave {
  /** As the program knows it, and as the disk spells it. */
  readonly path: string;
  readonly place: string;
  readonly bytes: Uint8Array;
  /** What must stand there still; undefined where nothing may. */
  readonly base: string | undefined;
}

/** What a new name must not hold, since some system would take it for something else. */
const UNWRITABLE = /[<>:"|?*\\\p{Cc}]|[. ]$/u;

type Refused = SaveAnswer & { readonly isSaved: false };

/** Writes files of a workspace, all or none, each only where the disk holds what it is a change of. */
export function saveFiles(root: string, tree: Tree, files: readonly ToSave[], say: SessionWords): SaveAnswer {
  const targets = new Map<string, ToSave>();
  // Where all plans are away, a new folder in their place would say that they are gone.
  if (files[0] && !tree.isFolder(PLANS)) return refused('failed', files[0], say.away(files[0].path));
  for (const file of files) {
    const target = targetOf(root, tree, file);
    if (target === undefined) return refused('outside', file, say.outside(file.path));
    // Two that are one by a link: the second would be written over the first.
    if (targets.has(target)) return refused('changed', file, say.changedMeanwhile(file.path));
    targets.set(target, file);
  }
  let changed: ToSave | undefined;
  // Asked as late as can be: just before what was written beside the file takes its place.
  const renameWhereSame = (from: string, to: string) => {
    const file = targets.get(to);
    if (file && hashAt(to) !== file.base) {
      changed = file;
      throw new OutsideError(say.changedMeanwhile(file.path));
    }
    renamePatiently(from, to);
  };
  const outputs = [...targets].map(([target, { bytes }]) => ({ path: target, bytes }));
  try {
    writeFiles(outputs, say, renameWhereSame);
    return { isSaved: true };
  } catch (error) {
    if (!(error instanceof OutsideError)) throw error;
    const file = changed ?? files[0]!;
    return refused(changed ? 'changed' : 'failed', file, error.message);
  }
}

function refused(why: Refused['why'], { path: place }: ToSave, words: string): Refused {
  return { isSaved: false, why, path: place, words };
}

/**
 * Where a file really lies, so that a link stays a link; undefined where that is not in the workspace. A file that is not there yet is held
 * against the nearest folder that is, and no part of its path may be one that nobody would see.
 */
function targetOf(root: string, tree: Tree, { place }: ToSave): string | undefined {
  const parts = place.split('/');
  if (!isWithinReach(place) || parts.includes('')) return undefined;
  const found = tree.find(place);
  if (found?.kind === 'file') return realpathSync(path.join(root, place));
  if (found || parts.some((part) => UNWRITABLE.test(part))) return undefined;
  for (let end = parts.length - 1; end > 0; end--) {
    const folder = parts.slice(0, end).join('/');
    const above = tree.find(folder);
    if (above?.kind === 'folder')
      return path.join(realpathSync(path.join(root, folder)), ...parts.slice(end));
    if (above) return undefined;
  }
  return undefined;
}

function hashAt(place: string): string | undefined {
  return existsSync(place) ? hashOf(readFileSync(place)) : undefined;
}
