import { type Stats, statSync } from 'node:fs';
import path from 'node:path';

export type Env = Readonly<Record<string, string | undefined>>;

/** `XDG_CACHE_HOME`, the local folder of Windows, or `.cache` at home. */
export function cacheFolder(env: Env): string | undefined {
  if (env.PLAN_CACHE === 'off') return undefined;
  const { XDG_CACHE_HOME: xdg, LOCALAPPDATA: local, HOME: home } = env;
  if (xdg && path.isAbsolute(xdg)) return path.join(xdg, 'plan');
  if (process.platform === 'win32') return local ? path.join(local, 'plan', 'cache') : undefined;
  return home && path.isAbsolute(home) ? path.join(home, '.cache', 'plan') : undefined;
}

/** A folder that others may write to could hold anything. Windows has no such bits; there it lies below the user's own. */
export function isOurs(folder: string): boolean {
  const facts = factsOf(folder);
  if (!facts?.isDirectory() || liesAmongPlans(folder)) return false;
  return process.getuid === undefined || (facts.uid === process.getuid() && (facts.mode & 0o022) === 0);
}

/** Below a folder that holds plans, or in a repository, a stranger's pull request could put it. */
export function liesAmongPlans(folder: string): boolean {
  for (let at = folder; ; at = path.dirname(at)) {
    if (factsOf(path.join(at, 'plans')) || factsOf(path.join(at, '.git'))) return true;
    if (at === path.dirname(at)) return false;
  }
}

/** A home that may not be entered, or that is no folder, holds no cache. */
function factsOf(place: string): Stats | undefined {
  try {
    return statSync(place);
  } catch {
    return undefined;
  }
}
