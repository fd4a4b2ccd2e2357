import { statSync } from 'node:fs';
import path from 'node:path';
import { shownPath } from '../../diagnostics/index.ts';
import { LIMITS } from '../../parse/index.ts';
import { AGREEMENTS } from '../agreements.ts';
import { PLANS } from '../plan-names.ts';
import { TEMPLATES } from '../templates.ts';
import type { Tree } from '../tree/index.ts';
import { hashOf } from './raw-text.ts';

/** A file of the workspace as it was when it was last looked at. */
interface SeenFile {
  /** As the disk spells it. */
  readonly place: string;
  /** Told by its content where it is a text of a size that is read, else by what the disk says of it. */
  readonly hash: string;
  /** Undefined for pictures and the like, which are read when they are shown. */
  readonly bytes: Uint8Array | undefined;
  readonly stamp: string;
  /** When that stamp was first seen. */
  readonly since: number;
  /** Whether it was read so long after that, that no change can hide behind the stamp. */
  readonly isSettled: boolean;
}

/** What was seen at one look. */
export interface Seen {
  /** By the path that the program knows a file by. */
  readonly files: ReadonlyMap<string, SeenFile>;
  /** Whether one file may stand in several places. */
  readonly hasLinks: boolean;
  /** Every folder, also those in which nothing lies. */
  readonly folders: ReadonlySet<string>;
}

export const NOTHING_SEEN: Seen = { files: new Map(), hasLinks: false, folders: new Set() };

const FOLDERS = [PLANS, AGREEMENTS, TEMPLATES] as const;
const TEXT = /\.(md|ya?ml)$/i;

/** Two changes within one tick of a file system's clock look like one; the coarsest tick is two seconds. Until then content is read again. */
const TICK = 3000;

/**
 * Looks at every file that plans are made of. A change is told by content: a stamp (size, times, number) only spares the reading of what has
 * lain still. What cannot be looked at for another reason than that it is gone stays as it was, so that a network that is slow takes nothing away.
 * Undefined where the workspace itself is not there.
 */
export function lookAt(root: string, tree: Tree, before: Seen, now: number): Seen | undefined {
  if (!tree.isFolder(PLANS)) return undefined;
  const files = new Map<string, SeenFile>();
  const walk: Walk = { tree, visited: new Set(), folders: new Set(), hasLinks: false };
  for (const place of FOLDERS.flatMap((folder) => filesBelow(walk, folder))) {
    const shown = shownPath(place);
    const file = lookAtFile(root, tree, place, before.files.get(shown), now);
    if (file && !files.has(shown)) files.set(shown, file);
  }
  return { files, hasLinks: walk.hasLinks, folders: walk.folders };
}

interface Walk {
  readonly tree: Tree;
  readonly visited: Set<string>;
  readonly folders: Set<string>;
  hasLinks: boolean;
}

/** The paths at which two looks differ. */
export function changedBetween(before: Seen, after: Seen): readonly string[] {
  const paths = new Set([...before.files.keys(), ...after.files.keys()]);
  return [...paths].filter((each) => before.files.get(each)?.hash !== after.files.get(each)?.hash);
}

/** Whether the same files and folders stand in the same places with the same content. */
export function isSame(before: Seen, after: Seen): boolean {
  const { folders } = after;
  const sameFolders =
    folders.size === before.folders.size && [...folders].every((each) => before.folders.has(each));
  return sameFolders && before.hasLinks === after.hasLinks && changedBetween(before, after).length === 0;
}

function lookAtFile(
  root: string,
  tree: Tree,
  place: string,
  old: SeenFile | undefined,
  now: number,
): SeenFile | undefined {
  try {
    const stamp = stampOf(path.join(root, place));
    const isOld = old?.stamp === stamp;
    const since = isOld ? old.since : now;
    if (isOld && old.isSettled) return old;
    const found = tree.find(place);
    if (found === undefined || found.kind === 'folder') return undefined;
    const isText = found.kind === 'file' && TEXT.test(place) && found.size <= LIMITS.fileBytes;
    const bytes = isText ? found.read() : undefined;
    const hash = bytes ? hashOf(bytes) : `${found.kind} ${stamp}`;
    // Content that is the same keeps its bytes, so that what was made of them need not be made again.
    return {
      place,
      hash,
      bytes: old?.hash === hash ? old.bytes : bytes,
      stamp,
      since,
      isSettled: now - since > TICK,
    };
  } catch (error) {
    return isGone(error) ? undefined : old;
  }
}

function stampOf(place: string): string {
  const { size, mtimeMs, ctimeMs, ino } = statSync(place);
  return `${size} ${mtimeMs} ${ctimeMs} ${ino}`;
}

function isGone(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR', 'ELOOP'].includes((error as NodeJS.ErrnoException).code ?? '');
}

/** Each real folder once, as elsewhere. What begins with a dot is nobody's text. */
function filesBelow(walk: Walk, folder: string): readonly string[] {
  const { tree, visited } = walk;
  const found = tree.find(folder);
  if (found?.kind !== 'folder' || visited.has(found.real)) return [];
  visited.add(found.real);
  walk.folders.add(folder);
  const items = (tree.itemsIn(folder) ?? []).filter(({ name }) => !name.startsWith('.'));
  return items.flatMap(({ name, kind }) => {
    const inside = `${folder}/${name}`;
    walk.hasLinks ||= kind === 'link';
    if (kind === 'folder' || (kind === 'link' && tree.isFolder(inside))) return filesBelow(walk, inside);
    return kind === 'other' ? [] : [inside];
  });
}
