import { type ChildProcess, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { userInfo } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { read } from '../package/installed.ts';
import { projectFolder, runPlan } from '../support/program.ts';
import { named, Windows } from './windows.ts';
import { hasWindows, isWindows } from './wine.ts';

const FORMATS = 'pdf,html,docx,json,csv';

/** A folder whose name holds what trips careless programs on Windows, with one more in the workspace's own. */
const made = inject('made');
const folder = path.join(made, 'lansplan');
const county = path.join(made, 'Åsas länsplan & annat (2024) 100% klart!');

if (!hasWindows)
  process.stderr.write('Neither Windows nor Wine here: the folder for Windows is not tried.\n');

describe.skipIf(!hasWindows)('the folder for Windows', () => {
  let windows: Windows;

  beforeAll(() => {
    for (const year of ['2022', '2023'])
      cpSync(path.join(projectFolder, 'plans', year), path.join(county, 'plans', year), {
        recursive: true,
      });
    windows = new Windows(made, folder);
  });
  afterAll(() => windows.end());

  test('tells in words that Notepad shows right what to do', () => {
    const words = read(folder, 'LÄS MIG.txt').toString('utf8');
    expect(words).toMatch(/^\uFEFFLANSPLAN \d+\.\d+\.\d+\r\n/);
    expect(words.replaceAll('\r\n', '')).not.toMatch(/[\r\n{}]/);
    for (const name of ['plan.cmd', 'Starta.cmd']) {
      const script = read(folder, name).toString('latin1');
      expect(script).toMatch(/^@echo off\r\n[\x20-\x7e\r\n]*$/);
      expect(script.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    }
  });

  test('says what the program says elsewhere, with its exit code', () => {
    const words = ['check', '2023', '--stage', 'inlämning', '--fail-on', 'varning'];
    const ran = windows.plan(county, ...words);
    expect(ran).toEqual(runPlan(county, words, { NO_COLOR: '1' }));
    expect(ran.code).toBe(1);
  });

  test('builds the same bytes, also from files with the line ends of Windows', () => {
    expect(runPlan(county, ['build', '2023', '--format', FORMATS, '--out', 'här'])).toMatchObject({
      code: 0,
    });
    expect(windows.plan(county, 'build', '2023', '--format', FORMATS, '--out', 'där')).toMatchObject({
      code: 0,
    });
    expectSame(path.join(county, 'där'), path.join(county, 'här'));
    // On Windows itself, what Linux gave is told by the workflow.
    if (process.env.PLAN_REPORTS_SUM)
      expect(sumOf(path.join(county, 'där'))).toBe(process.env.PLAN_REPORTS_SUM);
    const crlf = path.join(made, 'crlf');
    cpSync(path.join(county, 'plans'), path.join(crlf, 'plans'), { recursive: true });
    for (const name of readdirSync(crlf, { recursive: true, encoding: 'utf8' }))
      if (/\.(md|yaml)$/.test(name)) {
        const text = readFileSync(path.join(crlf, name), 'utf8');
        writeFileSync(path.join(crlf, name), `\uFEFF${text.replaceAll('\n', '\r\n')}`);
      }
    expect(windows.plan(crlf, 'build', '2023', '--format', FORMATS, '--out', 'där')).toMatchObject({
      code: 0,
    });
    expectSame(path.join(crlf, 'där'), path.join(county, 'här'));
  });

  test('takes words with signs that cmd reads for its own', () => {
    const { code, err } = windows.plan(county, 'explain', 'å&b!c^d e');
    expect(code).toBe(2);
    expect(err).toContain('å&b!c^d e');
  });

  test('leaves a report that another program holds as it was, and says so', async () => {
    const build = ['build', '2023', '--out', 'öppen'];
    expect(windows.plan(county, ...build)).toMatchObject({ code: 0 });
    const place = path.join(county, 'öppen', '2023');
    const pdf = readdirSync(place).find((name) => name.endsWith('.pdf'))!;
    const before = read(place, pdf);
    appendFileSync(path.join(county, 'plans/2023/plan.md'), '\nNy text.\n');
    const holder = await hold(path.join(place, pdf));
    try {
      const { code, err } = windows.plan(county, ...build);
      expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('annat program') as string });
      expect(err).toContain(pdf);
      // Neither a half report nor anything of the new one beside the old.
      expect(readdirSync(place).sort()).toEqual([pdf.replace('.pdf', '.html'), pdf]);
    } finally {
      holder.kill();
      windows.end();
    }
    expect(read(place, pdf).equals(before)).toBe(true);
    expect(windows.plan(county, ...build)).toMatchObject({ code: 0 });
    expect(read(place, pdf).equals(before)).toBe(false);
  });

  test('says that it may not write into a folder, and leaves nothing', () => {
    // Below Wine we may be one who may write anywhere but here.
    const barred = isWindows ? path.join(made, 'låst') : '/proc/låst';
    if (isWindows) {
      mkdirSync(barred);
      execFileSync('icacls', [barred, '/deny', `${userInfo().username}:(WD,AD)`]);
    }
    const { code, err } = windows.plan(county, 'build', '2023', '--out', named(barred));
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('kan inte skrivas') as string });
    expect(err).not.toContain('    at ');
    if (isWindows) expect(readdirSync(barred)).toEqual([]);
  });

  test('reads and writes below names longer than the old limit of Windows', () => {
    const deep = Array.from({ length: 12 }, (_, at) => `en mapp med ett långt namn ${at}`).join('/');
    const far = path.join(made, deep);
    expect(far.length).toBeGreaterThan(260);
    cpSync(path.join(county, 'plans/2022'), path.join(far, 'plans/2022'), { recursive: true });
    expect(windows.plan(made, '-C', named(far), 'build', '2022')).toMatchObject({ code: 0 });
    expect(readdirSync(path.join(far, 'build/2022'))).toHaveLength(2);
  });

  test('says what is missing where there is no git', () => {
    const { code, err } = windows.plan(county, 'check', '--since', 'main');
    expect(code).toBe(2);
    if (!isWindows) expect(err).toContain('Programmet git finns inte');
  });

  test('opens a window where the command works, also from a folder with signs in its name', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    const start = isWindows ? '.\\Starta.cmd' : 'Starta.cmd';
    const { out } = windows.run(folder, [start], 'plan --version\r\nexit\r\n');
    expect(out).toContain('Kommandon:');
    expect(out).toContain(`>${isWindows ? 'plan --version\r\n' : ''}${version}\n`);
  });

  /** Opens a file as some readers of PDF do: nobody else may open or replace it (libuv's UV_FS_O_EXLOCK). */
  async function hold(file: string): Promise<ChildProcess> {
    const ready = path.join(made, 'hålls');
    const [held, told] = [named(file), named(ready)].map((name) => JSON.stringify(name));
    const holding = path.join(made, 'håll.js');
    writeFileSync(
      holding,
      `const fs = require('node:fs');\nfs.openSync(${held}, 0x10000000 | 2);\nfs.writeFileSync(${told}, '');\nsetTimeout(() => {}, 120000);\n`,
    );
    const holder = windows.node(named(holding));
    while (!existsSync(ready) && holder.exitCode === null) await new Promise((done) => setTimeout(done, 50));
    expect(holder.exitCode).toBeNull();
    return holder;
  }
});

/** As `find . -type f | LC_ALL=C sort | xargs sha256sum | sha256sum` reckons it. */
function sumOf(folder: string): string {
  const sum = (content: Uint8Array | string) => createHash('sha256').update(content).digest('hex');
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  const lines = names.sort().map((name) => `${sum(read(folder, name))}  ./${name}\n`);
  return sum(lines.join(''));
}

function expectSame(found: string, expected: string): void {
  const files = (place: string) =>
    readdirSync(place, { recursive: true, encoding: 'utf8' })
      .filter((name) => path.extname(name) !== '')
      .sort();
  expect(files(found)).toEqual(files(expected));
  expect(files(expected).length).toBeGreaterThanOrEqual(8);
  for (const name of files(expected)) expect(read(found, name).equals(read(expected, name)), name).toBe(true);
}
