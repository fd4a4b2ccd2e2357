import { spawnSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readNote } from '../../src/cli/notes.ts';
import { writeFiles } from '../../src/cli/write-files.ts';
import { finishEarlier, noteReady } from '../../src/cli/write-journal.ts';
import { writeNewPlan } from '../../src/cli/write-new-plan.ts';
import { localeFor } from '../../src/locale/index.ts';
import { temporaryFolder } from '../support/program.ts';

const say = localeFor('sv').commands;

/** The number of a process that is no more. */
function dead(): number {
  return spawnSync(process.execPath, ['-e', '0']).pid;
}

/** A folder as a run leaves it that is killed after the PDF was put in place and before the HTML was. */
function killedBetween(pid = dead()): string {
  const folder = temporaryFolder();
  const put = (name: string, text: string) => writeFileSync(path.join(folder, name), text);
  put('r.pdf', 'ny');
  put('r.html', 'gammal');
  put(`.r.html.${pid}.ny`, 'ny');
  put(`.r.html.${pid}.gammal`, 'gammal');
  put(`.r.pdf.${pid}.gammal`, 'gammal');
  put(
    `.plan.${pid}.klart`,
    JSON.stringify([
      [`.r.pdf.${pid}.ny`, 'r.pdf'],
      [`.r.html.${pid}.ny`, 'r.html'],
    ]),
  );
  return folder;
}

const read = (folder: string, name: string) => readFileSync(path.join(folder, name), 'utf8');

describe('what a killed run had all ready', () => {
  test('is put in place by the next one, also when that one cannot write its own', () => {
    const folder = killedBetween();
    mkdirSync(path.join(folder, 'r.docx'));
    const own = ['r.pdf', 'r.docx'].map((name) => ({
      path: path.join(folder, name),
      bytes: Buffer.from('nyare'),
    }));
    expect(() => writeFiles(own, say)).toThrow();
    expect([read(folder, 'r.pdf'), read(folder, 'r.html')]).toEqual(['ny', 'ny']);
  });

  test('leaves nothing of it behind', () => {
    const folder = killedBetween();
    writeFiles(
      ['r.pdf', 'r.html'].map((name) => ({ path: path.join(folder, name), bytes: Buffer.from('nyare') })),
      say,
    );
    expect(readdirSync(folder).sort()).toEqual(['r.html', 'r.pdf']);
    expect(read(folder, 'r.html')).toBe('nyare');
  });

  test('is left alone while that run is still there', () => {
    const folder = killedBetween(process.ppid);
    finishEarlier(folder);
    expect(read(folder, 'r.html')).toBe('gammal');
  });

  test.each([
    ['another folder', [['../viktig.txt', 'r.html']]],
    ['a file that is not beside its place', [['hemlig.txt', 'r.html']]],
    ['a place outside', [['.viktig.txt.PID.ny', '../viktig.txt']]],
    ['something else', { a: 1 }],
    ['a pair of numbers', [[1, 2]]],
    ['no pairs', ['r.html']],
  ])('is nothing where the note speaks of %s', (_, names) => {
    const folder = killedBetween();
    const inside = path.join(folder, 'inne');
    mkdirSync(inside);
    writeFileSync(path.join(folder, 'viktig.txt'), 'kvar');
    const pid = dead();
    writeFileSync(path.join(inside, 'hemlig.txt'), 'hemligt');
    writeFileSync(path.join(inside, `.plan.${pid}.klart`), JSON.stringify(names).replace('PID', String(pid)));
    finishEarlier(inside);
    expect(read(folder, 'viktig.txt')).toBe('kvar');
    expect(readdirSync(inside)).toEqual(['hemlig.txt']);
  });

  test.skipIf(!existsSync('/dev/zero'))('is nothing where the note is a link to what has no end', () => {
    const folder = temporaryFolder();
    const note = path.join(folder, `.plan.${dead()}.klart`);
    symlinkSync('/dev/zero', note);
    expect(readNote(note)).toBeUndefined();
    finishEarlier(folder);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('is nothing where the note is larger than any run writes', () => {
    const note = path.join(temporaryFolder(), 'n');
    writeFileSync(note, `[${' '.repeat(9_000_000)}]`);
    expect(readNote(note)).toBeUndefined();
    writeFileSync(note, '[1]');
    expect(readNote(note)).toEqual([1]);
  });

  test('is nothing where the note is cut off', () => {
    const folder = temporaryFolder();
    writeFileSync(path.join(folder, `.plan.${dead()}.klart`), '[["a"');
    finishEarlier(folder);
    expect(readdirSync(folder)).toEqual([]);
  });
});

test('one file alone needs no note', () => {
  const folder = temporaryFolder();
  noteReady([{ path: path.join(folder, 'a'), fresh: path.join(folder, '.a.ny') }]);
  expect(existsSync(path.join(folder, `.plan.${process.pid}.klart`))).toBe(false);
});

/** A stranger's change may hold links with every name that a run could take for what it writes beside its files. */
test
  .skipIf(process.platform === 'win32')
  .each([`.r.pdf.${process.pid}.ny`, `.r.html.${process.pid}.gammal`, `.plan.${process.pid}.klart`])(
  'a link called %s leads nothing elsewhere',
  (name) => {
    const folder = temporaryFolder();
    const victim = path.join(temporaryFolder(), 'viktig.txt');
    writeFileSync(victim, 'kvar');
    writeFileSync(path.join(folder, 'r.html'), 'gammal');
    symlinkSync(victim, path.join(folder, name));
    writeFiles(
      ['r.pdf', 'r.html'].map((file) => ({ path: path.join(folder, file), bytes: Buffer.from('ny') })),
      say,
    );
    expect(readFileSync(victim, 'utf8')).toBe('kvar');
    expect(lstatSync(path.join(folder, 'r.pdf')).isFile()).toBe(true);
    expect([read(folder, 'r.pdf'), read(folder, 'r.html')]).toEqual(['ny', 'ny']);
  },
);

test.skipIf(process.platform === 'win32')('nor does one that stands where a new plan is written', () => {
  const root = temporaryFolder();
  const elsewhere = temporaryFolder();
  mkdirSync(path.join(root, 'plans'));
  symlinkSync(elsewhere, path.join(root, `plans/.2024.${process.pid}.ny`));
  writeNewPlan([{ path: 'plans/2024/plan.md', text: 'x' }], 'plans/2024', root, say.cannotWrite);
  expect(readdirSync(elsewhere)).toEqual([]);
  expect(lstatSync(path.join(root, 'plans/2024')).isDirectory()).toBe(true);
});

test('what was to be put in several folders is noted in the one that holds them all, and put there', () => {
  const folder = temporaryFolder();
  const pid = process.pid;
  const files = ['1-a/index.md', '2-b/under/x.md'].map((name) => path.join(folder, name));
  const ready = files.map((place) => {
    mkdirSync(path.dirname(place), { recursive: true });
    const fresh = path.join(path.dirname(place), `.${path.basename(place)}.${pid}.ny`);
    writeFileSync(fresh, 'ny');
    return { path: place, fresh };
  });
  noteReady(ready);
  // As if this process were no more.
  const gone = dead();
  for (const { fresh } of ready) renameSync(fresh, fresh.replace(`.${pid}.`, `.${gone}.`));
  const note = readFileSync(path.join(folder, `.plan.${pid}.klart`), 'utf8');
  rmSync(path.join(folder, `.plan.${pid}.klart`));
  writeFileSync(path.join(folder, `.plan.${gone}.klart`), note.replaceAll(`.${pid}.`, `.${gone}.`));
  finishEarlier(folder);
  expect(files.map((place) => readFileSync(place, 'utf8'))).toEqual(['ny', 'ny']);
});

test('what killed runs left under names that are written no more goes too, once it is old; what may be another machine’s stays', () => {
  const root = temporaryFolder();
  const [pid, long] = [dead(), new Date(Date.now() - 2 * 60 * 60 * 1000)];
  const plans = path.join(root, 'plans');
  mkdirSync(path.join(plans, `.2023.${pid}.ny`), { recursive: true });
  const inPlans = [`.2023.${pid}.ny`, `.annan.pdf.${pid}.ny`, `.annan.pdf.${pid}.gammal`];
  const living = `.annan.html.${process.ppid}.ny`;
  const own = ['.anteckningar.ny', '.1.gammal', `annan.${pid}.ny`];
  for (const name of [...inPlans.slice(1), living, ...own, `.nyss.pdf.${pid}.ny`])
    writeFileSync(path.join(plans, name), 'halv');
  for (const name of [...inPlans, living, ...own]) utimesSync(path.join(plans, name), long, long);
  writeFiles([{ path: path.join(plans, 'r.pdf'), bytes: Buffer.from('ny') }], say);
  const kept = [...own, living, `.nyss.pdf.${pid}.ny`, 'r.pdf'];
  expect(readdirSync(plans).sort()).toEqual([...kept, inPlans[0]!].sort());
  writeNewPlan([{ path: 'plans/2024/plan.md', text: 'x' }], 'plans/2024', root, say.cannotWrite);
  expect(readdirSync(plans).sort()).toEqual([...kept, '2024'].sort());
});

test('what a killed run left is kept as long as its note further up says that it is to be put in place', () => {
  const root = temporaryFolder();
  const [pid, long] = [dead(), new Date(Date.now() - 2 * 60 * 60 * 1000)];
  const inside = path.join(root, 'a/b');
  mkdirSync(inside, { recursive: true });
  const left = path.join(inside, `.mål.md.${pid}.ny`);
  writeFileSync(left, 'ny');
  utimesSync(left, long, long);
  writeFileSync(
    path.join(root, `.plan.${pid}.klart`),
    JSON.stringify([[`a/b/.mål.md.${pid}.ny`, 'a/b/mål.md']]),
  );
  writeFiles([{ path: path.join(inside, 'annat.md'), bytes: Buffer.from('x') }], say);
  expect(existsSync(left)).toBe(true);
  finishEarlier(root);
  expect(readdirSync(inside).sort()).toEqual(['annat.md', 'mål.md']);
});
