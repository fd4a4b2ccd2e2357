import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectFolder, type Ran } from '../support/program.ts';
import { surroundings } from '../support/surroundings.ts';

const isWindows = process.platform === 'win32';
/** The program by the name that npm gives it in the folder where the package is installed. */
const INSTALLED = `.${path.sep}${path.join('node_modules', '.bin', isWindows ? 'plan.cmd' : 'plan')}`;

/** A folder for a whole file of tests; who makes it takes it away. The name holds what trips careless programs. */
export function lastingFolder(): string {
  return mkdtempSync(path.join(tmpdir(), 'plan å & ö-'));
}

/** Packs the program as it is published, and gives the tarball's path. */
export function packInto(folder: string): string {
  const words = [path.join(projectFolder, 'bin/dev/pack.mjs'), folder];
  return execFileSync(process.execPath, words, { encoding: 'utf8' }).trim();
}

/** npm as a stranger's machine has it: with no settings of this project, and without network when `offline`. */
export function npm(cwd: string, words: readonly string[], offline = true): Ran {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));
  const all = [
    ...words,
    '--no-audit',
    '--no-fund',
    '--no-update-notifier',
    ...(offline ? ['--offline'] : []),
  ];
  const { status, stdout, stderr } = spawnSync('npm', all, {
    cwd,
    env,
    encoding: 'utf8',
    shell: isWindows,
  });
  return { code: status, out: stdout, err: stderr };
}

/** An own folder with the package installed in it, as a county has it. */
export function installIn(folder: string, tarball: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n');
  const { code, err } = npm(folder, ['install', '--save-dev', tarball]);
  if (code !== 0) throw new Error(err);
}

/** Runs the installed program by the name that npm has given it. */
export function runInstalled(cwd: string, words: readonly string[], program = INSTALLED): Ran {
  const { status, stdout, stderr } = spawnSync(program, words, {
    cwd,
    env: { ...surroundings(), NO_COLOR: '1', PLAN_CACHE: 'off' },
    encoding: 'utf8',
    shell: isWindows,
  });
  return { code: status, out: stdout, err: stderr };
}

/** The names of the files in a tarball, without the `package/` that npm puts before them. */
export function namesIn(tarball: string): string[] {
  const folder = lastingFolder();
  try {
    // Unpacked and looked at, since every tar prints a name with an å in its own way.
    execFileSync('tar', ['xzf', tarball, '-C', folder]);
    return readdirSync(path.join(folder, 'package'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(path.join(folder, 'package'), path.join(entry.parentPath, entry.name)))
      .map((name) => name.replaceAll('\\', '/').normalize('NFC'));
  } finally {
    remove(folder);
  }
}

export function fileIn(tarball: string, name: string): string {
  return execFileSync('tar', ['xzOf', tarball, `package/${name}`], { encoding: 'utf8', maxBuffer: 1 << 26 });
}

export const read = (...names: string[]) => readFileSync(path.join(...names));
export const remove = (folder: string) => rmSync(folder, { recursive: true, force: true });
