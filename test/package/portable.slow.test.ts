import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type UnzipFileInfo, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectFolder } from '../support/program.ts';
import { lastingFolder, read, remove, runInstalled } from './installed.ts';

const made = lastingFolder();
const county = path.join(made, 'länets planer');
const program = path.join(made, 'lansplan', 'plan');
const executables = ['lansplan/plan', 'lansplan/program/node'];

/** The folder for Linux is tried as it ships. The one for Windows: `npm run test:windows`. */
describe('the folder for Linux', () => {
  const names: string[] = [];

  beforeAll(() => {
    const maker = path.join(projectFolder, 'bin/dev/portable.mjs');
    execFileSync(process.execPath, [maker, made, 'linux-x64', '--level', '1']);
    const filter = ({ name }: UnzipFileInfo) => names.push(name) > 0;
    const files = unzipSync(read(made, 'lansplan-linux-x64.zip'), { filter });
    for (const [name, bytes] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(made, name)), { recursive: true });
      writeFileSync(path.join(made, name), bytes);
      if (executables.includes(name)) chmodSync(path.join(made, name), 0o755);
    }
    cpSync(path.join(projectFolder, 'plans/2023'), path.join(county, 'plans/2023'), { recursive: true });
  });
  afterAll(() => remove(made));

  test('holds the program, its Node, the licences and a word to read, and nothing else beside', () => {
    const beside = names.filter((name) => !name.startsWith('lansplan/program/'));
    expect(beside.sort()).toEqual(['lansplan/LÄS MIG.txt', 'lansplan/plan']);
    for (const name of ['node', 'LICENSE-node.txt', 'LICENSES.txt', 'sbom.cdx.json', 'schema/län.yaml'])
      expect(names).toContain(`lansplan/program/${name}`);
    expect(read(made, 'lansplan/LÄS MIG.txt').toString('utf8')).not.toMatch(/[\r{}]/);
  });

  test('lets its two programs be run, as unzip reads the archive', () => {
    const { status, stdout } = spawnSync('unzip', ['-Z', path.join(made, 'lansplan-linux-x64.zip')], {
      encoding: 'utf8',
      maxBuffer: 1 << 24,
    });
    if (status === null) return;
    const runnable = stdout.split('\n').filter((line) => line.startsWith('-rwx'));
    expect(runnable.map((line) => line.slice(line.indexOf('lansplan/')))).toEqual(executables);
  });

  test('runs with the Node it brings, and by a link from elsewhere', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    const link = path.join(made, 'länk');
    symlinkSync(program, link);
    for (const place of [program, link])
      expect(runInstalled(county, ['--version'], place)).toEqual({ code: 0, out: `${version}\n`, err: '' });
    const words = ['build', '2023', '--format', 'pdf,html,docx,json,csv'];
    expect(runInstalled(county, words, program)).toMatchObject({ code: 0 });
  });
});
