import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { OutsideError } from '../../src/cli/outside-error.ts';
import { writeFiles } from '../../src/cli/write-files.ts';
import { localeFor } from '../../src/locale/index.ts';
import { projectFolder, runPlan, temporaryFolder, workspaceWith } from '../support/program.ts';

const BASE = 'build/2023/redovisning-gavleborg-2023';
const say = localeFor('sv').commands;

describe('plan build', () => {
  test('writes both files under ASCII names and says so, with pages and sizes', () => {
    const folder = workspaceWith();
    const { code, out, err } = runPlan(folder, ['build', '2023']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^build\/2023\/redovisning-gavleborg-2023\.pdf {2}\d+ sid(a|or) {2}\d+\u00a0kB\n/);
    expect(out).toMatch(/build\/2023\/redovisning-gavleborg-2023\.html {2}\d+\u00a0kB\n$/);
    expect(
      readFileSync(path.join(folder, `${BASE}.pdf`))
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    expect(readFileSync(path.join(folder, `${BASE}.html`), 'utf8')).toMatch(/^<!doctype html>/);
  });

  test('builds what it is told to, where it is told to', () => {
    const folder = workspaceWith();
    expect(runPlan(folder, ['build', '2023', '--format', 'html', '--out', 'ut']).code).toBe(0);
    expect(existsSync(path.join(folder, 'ut/2023/redovisning-gavleborg-2023.html'))).toBe(true);
    expect(existsSync(path.join(folder, 'ut/2023/redovisning-gavleborg-2023.pdf'))).toBe(false);
    expect(existsSync(path.join(folder, 'build'))).toBe(false);
    expect(runPlan(folder, ['build', '2023', '--format', 'odt'])).toMatchObject({ code: 2 });
  });

  test('builds for Word when asked, the same wherever and whenever', () => {
    const build = (env: Readonly<Record<string, string>>) => {
      const folder = workspaceWith();
      expect(runPlan(folder, ['build', '2023', '--format', 'html,docx'], env).out).toMatch(
        /\.html .*\n.*\.docx /,
      );
      expect(existsSync(path.join(folder, `${BASE}.pdf`))).toBe(false);
      return readFileSync(path.join(folder, `${BASE}.docx`));
    };
    const here = build({ TZ: 'Europe/Stockholm' });
    expect(here.subarray(0, 2).toString()).toBe('PK');
    expect(build({ TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8' }).equals(here)).toBe(true);
  });

  test('lays open data beside the report, all of it or none', () => {
    const folder = workspaceWith();
    const build = (formats: string) => runPlan(folder, ['build', '2023', '--format', formats]);
    mkdirSync(path.join(folder, `${BASE}-medel.csv`), { recursive: true });
    expect(build('html,json,csv')).toMatchObject({ code: 2, out: '' });
    expect(readdirSync(path.join(folder, 'build/2023'))).toEqual([`${path.basename(BASE)}-medel.csv`]);
    rmdirSync(path.join(folder, `${BASE}-medel.csv`));
    expect(build('html, json,csv').code).toBe(0);
    const endings = readdirSync(path.join(folder, 'build/2023')).map((name) =>
      name.slice(path.basename(BASE).length),
    );
    expect(endings.sort()).toEqual(
      ['-aktiviteter.csv', '-indikatorer.csv', '-mal.csv', '-medel.csv', '.html', '.json'].sort(),
    );
    expect(JSON.parse(readFileSync(path.join(folder, `${BASE}.json`), 'utf8')).version).toBe(1);
  });

  test('asks for a plan, with the list of them, when it is given none', () => {
    const { code, err } = runPlan(projectFolder, ['build']);
    expect(code).toBe(2);
    expect(err).toMatch(/Säg vilken plan.*\n {2}2023\n {2}2024\n$/s);
  });

  test('stops at an error, says it, and leaves the old report as it was', () => {
    const folder = workspaceWith();
    runPlan(folder, ['build', '2023']);
    const before = ['pdf', 'html'].map((ending) => readFileSync(path.join(folder, `${BASE}.${ending}`)));
    writeFileSync(path.join(folder, 'plans/2023/1-inledning.md'), 'Ingen inledning\n');
    const { code, out, err } = runPlan(folder, ['build', '2023']);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('front-matter/missing');
    expect(err).toContain('byggdes inte');
    const after = ['pdf', 'html'].map((ending) => readFileSync(path.join(folder, `${BASE}.${ending}`)));
    expect(after).toEqual(before);
  });

  test('marks a plan that nobody has decided on, and only that', () => {
    const plan = readFileSync(path.join(projectFolder, 'test/fixtures/base/2023/plan.md'), 'utf8');
    const decided = plan.replace(
      '\nperiod:',
      '\nbeslut:\n  - organ: Nämnden\n    typ: fastställer\n    status: fattat\nperiod:',
    );
    const undecided = decided.replace('status: fattat', 'status: väntar');
    const html = (text: string) => {
      const folder = workspaceWith({ 'plans/2023/plan.md': text });
      expect(runPlan(folder, ['build', '2023', '--format', 'html']).err).toBe('');
      return readFileSync(path.join(folder, `${BASE}.html`), 'utf8');
    };
    expect(html(decided)).not.toContain('Utkast');
    expect(html(undecided)).toContain('Utkast');
  });

  test('gives the same bytes in two places, time zones and locales', () => {
    const build = (env: Readonly<Record<string, string>>, depth: string) => {
      const folder = path.join(temporaryFolder(), depth);
      cpSync(path.join(projectFolder, 'plans'), path.join(folder, 'plans'), { recursive: true });
      expect(runPlan(folder, ['build', '--all'], env).code).toBe(0);
      return ['2023/redovisning', '2024/handlingsplan'].flatMap((name) => {
        const base = path.join(folder, 'build', `${name}-gavleborg-${name.slice(0, 4)}`);
        return [readFileSync(`${base}.pdf`), readFileSync(`${base}.html`)];
      });
    };
    const here = build({ TZ: 'Europe/Stockholm', LANG: 'sv_SE.UTF-8', LC_ALL: 'sv_SE.UTF-8' }, 'a');
    const there = build({ TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }, 'b/c/d');
    for (const [i, bytes] of here.entries()) expect(bytes.equals(there[i]!)).toBe(true);
  });
});

test('a report is the same whether its letters are stored in one part or two', () => {
  const text = `---\ntyp: avsnitt\n---\n\n# Så här är läget\n\nMål för ökad hälsa, *även* på kafé.\n\n| År | Mål |\n| --- | --- |\n| 2023 | Nå ut |\n`;
  const build = (content: string) => {
    const folder = workspaceWith({ 'plans/2023/1-inledning.md': content });
    expect(runPlan(folder, ['build', '2023'])).toMatchObject({ code: 0, err: '' });
    return ['pdf', 'html'].map((ending) => readFileSync(path.join(folder, `${BASE}.${ending}`)));
  };
  const [pdf, html] = build(text);
  const [pdfInTwo, htmlInTwo] = build(text.normalize('NFD'));
  expect(htmlInTwo?.equals(html!)).toBe(true);
  expect(pdfInTwo?.equals(pdf!)).toBe(true);
});

describe('plan build on a hostile or broken folder', () => {
  test('does not follow a build folder that leads out of the workspace', () => {
    const folder = workspaceWith();
    const outside = temporaryFolder();
    symlinkSync(outside, path.join(folder, 'build'));
    const { code, err } = runPlan(folder, ['build', '2023']);
    expect(code).toBe(2);
    expect(err).toMatch(/^plan: build är en genväg/m);
    expect(readdirSync(outside)).toEqual([]);
  });

  test('says plainly that a file stands where the folder should be', () => {
    const folder = workspaceWith({ build: 'en fil' });
    const { code, err } = runPlan(folder, ['build', '2023']);
    expect(code).toBe(2);
    expect(err).toMatch(/kan inte skrivas/);
    expect(err).not.toMatch(/^\s+at /m);
  });

  test('sweeps away what a killed build left, and only that', () => {
    const folder = workspaceWith();
    const left = path.join(folder, 'build/2023/.redovisning-gavleborg-2023.pdf');
    mkdirSync(path.dirname(left), { recursive: true });
    writeFileSync(`${left}.999999999.ny`, '');
    writeFileSync(`${left}.${process.pid}.ny`, '');
    writeFileSync(path.join(folder, 'build/2023/.annat.1.ny'), '');
    expect(runPlan(folder, ['build', '2023']).code).toBe(0);
    expect(
      readdirSync(path.dirname(left))
        .filter((name) => name.startsWith('.'))
        .sort(),
    ).toEqual(['.annat.1.ny', `.redovisning-gavleborg-2023.pdf.${process.pid}.ny`]);
  });

  test.skipIf(process.getuid?.() === 0)('says which file or folder it may not read', () => {
    const folder = workspaceWith();
    chmodSync(path.join(folder, 'plans/2023/1-inledning.md'), 0);
    expect(runPlan(folder, ['check', '2023'])).toMatchObject({ code: 1, err: '' });
  });
});

describe('writing files', () => {
  const files = (folder: string, text: string) => [
    { path: path.join(folder, 'a.pdf'), bytes: Buffer.from(text) },
    { path: path.join(folder, 'b.html'), bytes: Buffer.from(text) },
  ];

  test('replaces all of them and leaves nothing beside', () => {
    const folder = temporaryFolder();
    writeFiles(files(folder, 'första'), say);
    writeFiles(files(folder, 'andra'), say);
    expect(readdirSync(folder).sort()).toEqual(['a.pdf', 'b.html']);
    expect(readFileSync(path.join(folder, 'a.pdf'), 'utf8')).toBe('andra');
  });

  test('says plainly that another program holds a file open, and keeps the old one', () => {
    const folder = temporaryFolder();
    writeFiles(files(folder, 'gammal'), say);
    const busy = () => {
      throw Object.assign(new Error('busy'), { code: 'EBUSY' });
    };
    expect(() => writeFiles(files(folder, 'ny'), say, busy)).toThrow(OutsideError);
    expect(() => writeFiles(files(folder, 'ny'), say, busy)).toThrow(/ett annat program har den öppen/);
    expect(readdirSync(folder).sort()).toEqual(['a.pdf', 'b.html']);
    expect(readFileSync(path.join(folder, 'a.pdf'), 'utf8')).toBe('gammal');
  });

  test('puts the first file back when the second cannot be replaced', () => {
    const folder = temporaryFolder();
    writeFiles(files(folder, 'gammal'), say);
    const second = (from: string, to: string) => {
      if (to.endsWith('.html') && readFileSync(from, 'utf8') === 'ny')
        throw Object.assign(new Error('busy'), { code: 'EPERM' });
      renameSync(from, to);
    };
    expect(() => writeFiles(files(folder, 'ny'), say, second)).toThrow(OutsideError);
    expect(readFileSync(path.join(folder, 'a.pdf'), 'utf8')).toBe('gammal');
    expect(readFileSync(path.join(folder, 'b.html'), 'utf8')).toBe('gammal');
    expect(readdirSync(folder).sort()).toEqual(['a.pdf', 'b.html']);
  });

  test('says plainly that a place cannot be written', () => {
    const folder = temporaryFolder();
    mkdirSync(path.join(folder, 'a.pdf'));
    expect(() => writeFiles(files(folder, 'ny'), say)).toThrow(/a\.pdf kan inte skrivas/);
  });

  test('makes the folders on the way, and does not try for ever where none can be made', () => {
    const folder = path.join(temporaryFolder(), 'en', 'till');
    writeFiles(files(folder, 'ny'), say);
    expect(readdirSync(folder)).toHaveLength(2);
    if (process.platform !== 'linux') return;
    // The kernel's own folder answers that there is no such place, though the folder above is there.
    expect(() => writeFiles(files('/proc/lansplan/ny', 'ny'), say)).toThrow(/a\.pdf kan inte skrivas/);
  });
});
