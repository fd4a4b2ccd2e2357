import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { surroundings } from './surroundings.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const PROGRAM = path.join(ROOT, 'bin', 'plan.js');

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the program that ships, as a process of its own. */
export function runPlan(
  cwd: string,
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Ran {
  const { NO_COLOR: _, FORCE_COLOR: __, ...inherited } = surroundings();
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...words], {
    cwd,
    // Tests must not remember each other's plans, nor the user's.
    env: { ...inherited, PLAN_CACHE: 'off', ...env },
    encoding: 'utf8',
    // A run that waits for ever fails its test, with no code.
    timeout: 120_000,
  });
  return { code: status, out: stdout, err: stderr };
}

/** A folder of its own that goes when the test ends. The name holds what trips careless programs. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'plan å ä ö-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A workspace with the small valid plan of the fixtures, and files laid over it. An undefined file is taken away. */
export function workspaceWith(files: Readonly<Record<string, string | Uint8Array | undefined>> = {}): string {
  const folder = temporaryFolder();
  cpSync(path.join(ROOT, 'test/fixtures/base/2023'), path.join(folder, 'plans/2023'), { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    const place = path.join(folder, name);
    mkdirSync(path.dirname(place), { recursive: true });
    if (content === undefined) rmSync(place);
    else writeFileSync(place, content);
  }
  return folder;
}

/** The project itself: a workspace with the real plans. */
export const projectFolder = ROOT;
