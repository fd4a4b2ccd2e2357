import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { makeFolder } from '../make-folder.ts';
import { cacheFolder } from '../memory/index.ts';
import { writeFiles } from '../write-files.ts';
import { hashOf, rawBytes } from './raw-text.ts';

/** What somebody has written and not saved. */
export interface Draft {
  /** As the program knows the file. */
  readonly path: string;
  readonly text: string;
  /** What the file held when the text was begun; undefined where there was none. */
  readonly base: string | undefined;
}

/** Where unsaved texts outlive the program. */
export interface Drafts {
  readonly found: readonly Draft[];
  keep(draft: Draft): void;
  forget(path: string): void;
}

/** Where drafts are kept: beside what is remembered of plans, also where nothing is to be remembered. Undefined where there is no such place. */
export function draftsFolder(env: Parameters<typeof cacheFolder>[0]): string | undefined {
  const folder = cacheFolder({ ...env, PLAN_CACHE: undefined });
  return folder === undefined ? undefined : path.join(folder, 'utkast');
}

/**
 * A file a draft, in a folder of the workspace's own below `folder`, readable by nobody else. What cannot be read is left where it is: it may be
 * somebody's only copy.
 */
export function draftsIn(folder: string, root: string): Drafts {
  const own = path.join(folder, hashOf(root).slice(0, 32));
  const placeOf = (name: string) => path.join(own, `${hashOf(name).slice(0, 32)}.json`);
  return {
    found: namesIn(own).flatMap((name) => draftIn(path.join(own, name)) ?? []),
    keep: (draft) => {
      makeFolder(own, 0o700);
      const bytes = rawBytes(JSON.stringify({ ...draft, base: draft.base ?? null }));
      writeFiles([{ path: placeOf(draft.path), bytes }], { heldOpen: String, cannotWrite: String });
    },
    forget: (name) => {
      try {
        rmSync(placeOf(name), { force: true });
      } catch {
        // Somebody holds it. It says what the disk says, and goes when the workspace is opened next.
      }
    },
  };
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => /^[0-9a-f]{32}\.json$/.test(name));
  } catch {
    return [];
  }
}

function draftIn(place: string): Draft | undefined {
  try {
    const said: unknown = JSON.parse(readFileSync(place, 'utf8'));
    if (typeof said !== 'object' || said === null) return undefined;
    const { path: name, text, base } = said as { readonly [field: string]: unknown };
    if (typeof name !== 'string' || typeof text !== 'string') return undefined;
    return { path: name, text, base: typeof base === 'string' ? base : undefined };
  } catch {
    return undefined;
  }
}
