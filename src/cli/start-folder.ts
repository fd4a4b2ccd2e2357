import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeFolder } from './make-folder.ts';
import { cacheFolder } from './memory/index.ts';
import { programFolder } from './program-files.ts';

type Env = Readonly<Record<string, string | undefined>>;

/**
 * The folder that the page begins in. Who double-clicks the program stands in the program's own folder, which is no place for plans: then it is
 * the folder of the last time, or one of their own documents.
 */
export function startFolder(cwd: string, env: Env): string {
  if (path.relative(path.dirname(programFolder()), path.resolve(cwd)) !== '') return cwd;
  const last = lastFolder(env);
  if (last !== undefined) return last;
  const home = env.USERPROFILE ?? env.HOME;
  if (home === undefined) return cwd;
  const documents = path.join(home, 'Documents');
  return path.join(existsSync(documents) ? documents : home, 'lansplan');
}

/** Remembers where somebody has worked. Where that cannot be done, they are asked again. */
export function rememberFolder(folder: string, env: Env): void {
  const place = recordIn(env);
  if (place === undefined) return;
  try {
    makeFolder(path.dirname(place), 0o700);
    writeFileSync(place, JSON.stringify({ folder }), { mode: 0o600 });
  } catch {
    // Nothing is lost.
  }
}

function lastFolder(env: Env): string | undefined {
  try {
    const { folder } = JSON.parse(readFileSync(recordIn(env) ?? '', 'utf8')) as { folder?: unknown };
    return typeof folder === 'string' && path.isAbsolute(folder) && existsSync(folder) ? folder : undefined;
  } catch {
    return undefined;
  }
}

function recordIn(env: Env): string | undefined {
  const cache = cacheFolder(env);
  return cache === undefined ? undefined : path.join(cache, 'page-last.json');
}
