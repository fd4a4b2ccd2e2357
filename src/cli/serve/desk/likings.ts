import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeFolder } from '../../make-folder.ts';
import { cacheFolder } from '../../memory/index.ts';
import type { Way } from './protocol.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** How somebody wants files shown. The browser cannot keep it: another port is another page to it. */
export function lastWay(env: Env): Way {
  try {
    const { way } = JSON.parse(readFileSync(recordIn(env) ?? '', 'utf8')) as { way?: unknown };
    return way === 'text' ? 'text' : 'form';
  } catch {
    return 'form';
  }
}

/** Where it cannot be kept, it is chosen again. */
export function rememberWay(way: Way, env: Env): void {
  const place = recordIn(env);
  if (place === undefined) return;
  try {
    makeFolder(path.dirname(place), 0o700);
    writeFileSync(place, JSON.stringify({ way: way === 'text' ? 'text' : 'form' }), { mode: 0o600 });
  } catch {
    // Nothing is lost.
  }
}

function recordIn(env: Env): string | undefined {
  const cache = cacheFolder(env);
  return cache === undefined ? undefined : path.join(cache, 'page-likings.json');
}
