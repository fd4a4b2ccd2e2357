import { createHash } from 'node:crypto';
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { type ParseStore, type WordStore, wordsKept } from '../parse/index.ts';

/** A store that remembers from run to run. `save` is called once, when everything has been read. */
export interface ParseCache extends ParseStore {
  save(): void;
}

/** Set by the build: a hash of everything that decides what parsing gives. From the source there is none, and no cache. */
declare const PARSE_ID: string | undefined;
const ID = typeof PARSE_ID === 'undefined' ? undefined : `${PARSE_ID} ${process.version}`;

/** Plans that are remembered at most, and how large one may be. */
const PLANS = 40;
const LARGEST = 32 * 1024 * 1024;
/** Texts that this run did not need are kept up to this size or that of those it needed: another state of the plan. */
const SPARE = 1024 * 1024;

type Env = Readonly<Record<string, string | undefined>>;

/**
 * Opens what is remembered of a plan, in the user's own cache folder: never in the workspace, where a stranger's pull request
 * could put it. Undefined where there is no such folder or `PLAN_CACHE=off`. Whatever goes wrong here, the plan is read anew.
 */
export function openParseCache(root: string, plan: string, env: Env): ParseCache | undefined {
  const folder = cacheFolder(env);
  if (ID === undefined || folder === undefined || isInside(root, folder)) return undefined;
  const file = path.join(folder, `${hash(`${root}\0${plan}`).slice(0, 32)}.txt`);
  const kept = isOurs(folder) ? readPack(file, ID) : new Map<string, string>();
  const used = new Map<string, string>();
  let changed = false;
  const words: WordStore = {
    get(kind, text) {
      const key = hash(`${kind}\0${text}`);
      const words = kept.get(key);
      if (words !== undefined) used.set(key, words);
      return words;
    },
    put(kind, text, words) {
      changed = true;
      used.set(hash(`${kind}\0${text}`), words);
    },
  };
  return {
    ...wordsKept(words),
    save() {
      if (changed) attempt(() => writePack(folder, file, withSpare(used, kept)));
    },
  };
}

/** `XDG_CACHE_HOME`, the local folder of Windows, or `.cache` at home. */
export function cacheFolder(env: Env): string | undefined {
  if (env.PLAN_CACHE === 'off') return undefined;
  const { XDG_CACHE_HOME: xdg, LOCALAPPDATA: local, HOME: home } = env;
  if (xdg && path.isAbsolute(xdg)) return path.join(xdg, 'plan');
  if (process.platform === 'win32') return local ? path.join(local, 'plan', 'cache') : undefined;
  return home && path.isAbsolute(home) ? path.join(home, '.cache', 'plan') : undefined;
}

function isInside(root: string, folder: string): boolean {
  const relative = path.relative(root, folder);
  return !relative.startsWith('..') && !path.isAbsolute(relative);
}

/** A folder that others may write to could hold anything. Windows has no such bits; there it lies below the user's own. */
function isOurs(folder: string): boolean {
  let facts: Stats | undefined;
  // A home that may not be entered, or that is no folder, holds no cache.
  attempt(() => {
    facts = statSync(folder);
  });
  if (!facts?.isDirectory()) return false;
  return process.getuid === undefined || (facts.uid === process.getuid() && (facts.mode & 0o022) === 0);
}

/** First line: whose it is and the hash of the rest. Then a text a line: the hash of its source, a space, what was parsed. */
function readPack(file: string, id: string): Map<string, string> {
  const kept = new Map<string, string>();
  attempt(() => {
    if (statSync(file).size > LARGEST) return;
    const pack = readFileSync(file, 'utf8');
    const end = pack.indexOf('\n');
    const body = pack.slice(end + 1);
    if (pack.slice(0, end) !== headOf(id, body)) return;
    for (const line of body.split('\n')) {
      const space = line.indexOf(' ');
      if (space > 0) kept.set(line.slice(0, space), line.slice(space + 1));
    }
  });
  return kept;
}

function headOf(id: string, body: string): string {
  return `plan-parse-cache 1 ${id} ${hash(body)}`;
}

function withSpare(used: ReadonlyMap<string, string>, kept: ReadonlyMap<string, string>): string {
  const lines = [...used].map(([key, words]) => `${key} ${words}`);
  let room = Math.max(
    SPARE,
    lines.reduce((sum, line) => sum + line.length, 0),
  );
  for (const [key, words] of kept) {
    room -= used.has(key) ? 0 : words.length;
    if (room < 0) break;
    if (!used.has(key)) lines.push(`${key} ${words}`);
  }
  return lines.join('\n');
}

/** Written beside and renamed, so that two runs at once never read half a pack. */
function writePack(folder: string, file: string, body: string): void {
  if (body.length > LARGEST / 2) return;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (!isOurs(folder)) return;
  const fresh = `${file}.${process.pid}`;
  try {
    writeFileSync(fresh, `${headOf(ID!, body)}\n${body}`, { mode: 0o600, flag: 'wx' });
    chmodSync(fresh, 0o600);
    renameSync(fresh, file);
  } finally {
    rmSync(fresh, { force: true });
  }
  forgetOldest(folder);
}

function forgetOldest(folder: string): void {
  const files = readdirSync(folder)
    .filter((name) => /^[0-9a-f]{32}\.txt(\.\d+)?$/.test(name))
    .map((name) => path.join(folder, name))
    .map((place) => ({ place, time: statSync(place).mtimeMs }))
    .sort((a, b) => b.time - a.time);
  for (const { place } of files.slice(PLANS)) rmSync(place, { force: true });
}

/** A cache that cannot be read or written is no cache; nobody's plan is the worse for it. */
function attempt(act: () => void): void {
  try {
    act();
  } catch {
    // Read anew.
  }
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
