import { spawnSync } from 'node:child_process';
import path from 'node:path';

/** Whether this is Windows itself. Elsewhere Wine stands in for it, where there is one. */
export const isWindows = process.platform === 'win32';
export const hasWindows = isWindows || spawnSync('wine', ['--version']).status === 0;

/** What tells Wine where its own files lie, and to be quiet. */
export function wineIn(made: string): Readonly<Record<string, string>> {
  return { WINEPREFIX: path.join(made, 'wine'), WINEDEBUG: '-all', LC_ALL: 'C.UTF-8' };
}
