import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import type { TestProject } from 'vitest/node';
import { hasWindows, isWindows, wineIn } from './wine.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the folder that ships for Windows is unpacked, and Wine has its own. */
    readonly made: string;
  }
}

/** Makes the folder that ships for Windows, unpacks it and begins a Windows, once for all files of tests. The name holds what trips careless programs. */
export default function makeOnce(project: TestProject): (() => void) | undefined {
  const made = hasWindows ? mkdtempSync(path.join(tmpdir(), 'plan å & ö-')) : '';
  project.provide('made', made);
  if (!hasWindows) return undefined;
  // As little packed as can be: what is unpacked is the same.
  const words = ['bin/dev/portable.mjs', made, 'windows-x64', '--level', '1'];
  const zip = execFileSync(process.execPath, words, { encoding: 'utf8' }).trim();
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
    mkdirSync(path.dirname(path.join(made, name)), { recursive: true });
    writeFileSync(path.join(made, name), bytes);
  }
  if (!isWindows)
    spawnSync('wine', ['wineboot', '--init'], { env: { ...process.env, ...wineIn(made) }, stdio: 'ignore' });
  return () => rmSync(made, { recursive: true, force: true });
}
