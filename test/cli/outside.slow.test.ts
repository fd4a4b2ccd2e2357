import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectFolder, runPlan, workspaceWith } from '../support/program.ts';

const section = (text: string) => `---\ntyp: avsnitt\n---\n\n# Avsnitt\n\n${text}\n`;
const BUG = 'fel i programmet';
const posix = test.skipIf(process.platform === 'win32');

/** Whatever the world outside is like, there is a finding or a sentence, and never a trace or a false «ok». */
describe('what is odd outside the plan', () => {
  posix.each([
    ['links in a circle', 'b.md', 'a.md'],
    ['a link to itself', 'a.md', 'a.md'],
    ['a link to below a file', '1-inledning.md/x', 'a.md'],
    ['a link to a name too long', 'x'.repeat(300), 'a.md'],
  ])('%s is a file that cannot be read', (_, target, name) => {
    const folder = workspaceWith();
    symlinkSync(target, path.join(folder, 'plans/2023', name));
    if (target === 'b.md') symlinkSync('a.md', path.join(folder, 'plans/2023/b.md'));
    const { code, out } = runPlan(folder, ['check']);
    expect([code, out]).toEqual([1, expect.stringContaining('file/unreadable')]);
  });

  test.skipIf(process.platform !== 'linux')(
    'a folder whose name is no text is told, and not passed over',
    () => {
      const folder = workspaceWith();
      const name = Buffer.concat([
        Buffer.from(path.join(folder, 'plans/2023/3-')),
        Buffer.from([0xff, 0xfe]),
      ]);
      mkdirSync(name);
      writeFileSync(Buffer.concat([name, Buffer.from('/1-a.md')]), section('Ord. :plan[folder]'));
      const { code, out, err } = runPlan(folder, ['check']);
      expect([code, out]).toEqual([1, expect.stringContaining('file/unreadable')]);
      expect(err).not.toContain(BUG);
    },
  );

  test.skipIf(process.platform !== 'linux')(
    'two plans whose names nobody can tell apart are told, and not one of them passed over',
    () => {
      const folder = workspaceWith();
      for (const name of ['\u00e5r', 'a\u030ar'])
        cpSync(path.join(folder, 'plans/2023'), path.join(folder, 'plans', name), { recursive: true });
      for (const words of [['check'], ['check', '2023'], ['build', '--all'], ['site']]) {
        const { code, err } = runPlan(folder, words);
        expect([code, err]).toEqual([2, expect.stringContaining('Två mappar ser ut att heta plans/år')]);
      }
    },
  );

  test.each([
    `3-${'a'.repeat(250)}.md`,
    `3-${'å'.repeat(125)}.md`,
  ])('a name as long as a name can be is written over and taken along: %s', (name) => {
    const area = 'typ: område\nid: x\nfokusområden: [samsjuklighet]\nmål:\n  - Fler mår bra.\n';
    const text = `---\n${area}---\n\n# X\n\n## Måluppfyllelse\n\nJa.\n\n## Planering\n\nMer.\n`;
    const folder = workspaceWith({ [`plans/2023/2-gemensamt/${name}`]: text });
    expect(runPlan(folder, ['fix']).out).toContain('skrev 1 id');
    expect(runPlan(folder, ['next', '2023'])).toMatchObject({ code: 0, err: '' });
    const left = readdirSync(path.join(folder, 'plans'), { recursive: true, encoding: 'utf8' });
    expect(left.filter((each) => path.basename(each) === name)).toHaveLength(2);
    expect(left.filter((each) => path.basename(each).startsWith('.'))).toEqual([]);
  });

  test.each([
    '3-x (utkast.md',
    '3-x [a+b.md',
    '3-$&.md',
    '3-a{2,1}.md',
  ])('a file called %s is a file like others', (name) => {
    const folder = workspaceWith({ [`plans/2023/${name}`]: section('En folder tas fram. :plan[folder]') });
    for (const words of [['fix'], ['next', '2023'], ['build', '2023']]) {
      const { err } = runPlan(folder, words);
      expect(err, words.join(' ')).not.toContain(BUG);
    }
    expect(existsSync(path.join(folder, 'plans/2024/plan.md'))).toBe(true);
  });

  const full = test.skipIf(!existsSync('/dev/full'));
  full.each(['check', 'build', 'ledger', 'explain'])(
    'a full disk under what plan %s prints is said, and is no success',
    (command) => {
      const words = command === 'ledger' ? 'ledger 2022 2023' : command;
      const { status, stderr } = spawnSync(
        'sh',
        ['-c', `"$0" "$1" ${words} > /dev/full`, process.execPath, path.join(projectFolder, 'bin/plan.js')],
        { cwd: command === 'ledger' ? projectFolder : workspaceWith(), encoding: 'utf8' },
      );
      expect(status).toBe(2);
      expect(stderr).toContain('kunde inte skrivas ut');
      expect(stderr).not.toMatch(/ENOSPC|\n {4}at /);
    },
  );

  test.skipIf(process.platform === 'win32')(
    'a disk that is full when several files are to be put in place leaves nothing behind',
    () => {
      const names = Array.from(
        { length: 40 },
        (_, i) => `plans/2023/2-gemensamt/${i + 2}-${'område'.repeat(5)}.md`,
      );
      const area = (i: number) =>
        `---\ntyp: område\nid: o${i}\nfokusområden: [samsjuklighet]\nmål:\n  - Fler mår bra.\n---\n\n# O ${i}\n\n## Måluppfyllelse\n\nJa.\n\n## Planering\n\nMer.\n`;
      const folder = workspaceWith(Object.fromEntries(names.map((name, i) => [name, area(i)])));
      // No file may be larger than a kibibyte: each area has room, and what tells of them all has not.
      const run = `trap '' XFSZ; ulimit -f 1; "$0" "$1" fix 2023`;
      const { status, stderr } = spawnSync(
        'bash',
        ['-c', run, process.execPath, path.join(projectFolder, 'bin/plan.js')],
        { cwd: folder, encoding: 'utf8', env: { ...process.env, PLAN_CACHE: 'off' } },
      );
      expect([status, stderr]).toEqual([2, expect.stringContaining('kan inte skrivas')]);
      expect(readFileSync(path.join(folder, names[0]!), 'utf8')).toBe(area(0));
      const left = readdirSync(path.join(folder, 'plans'), { recursive: true, encoding: 'utf8' });
      expect(left.filter((name) => path.basename(name).startsWith('.'))).toEqual([]);
    },
  );

  test('a reader that has seen enough is no fault', () => {
    const run = `"$0" "$1" explain | head -1; echo "\${PIPESTATUS[0]}"`;
    const { stderr } = spawnSync(
      'bash',
      ['-c', run, process.execPath, path.join(projectFolder, 'bin/plan.js')],
      {
        encoding: 'utf8',
      },
    );
    expect(stderr).toBe('');
  });

  test('a comparison of years that cannot be read whole is made, or refused in a sentence', () => {
    const folder = workspaceWith();
    cpSync(path.join(folder, 'plans/2023'), path.join(folder, 'plans/2024'), { recursive: true });
    const place = path.join(folder, 'plans/2024/plan.md');
    const plan = readFileSync(place, 'utf8').replace('period: 2023', 'period: 2024\ndatum: igår');
    writeFileSync(place, plan);
    const made = runPlan(folder, ['diff', '2023', '2024', '--format', 'pdf']);
    expect(made.err).not.toContain(BUG);
    expect(made.code).toBe(0);
    writeFileSync(place, plan.replace('datum: igår\n', '').replace('Länet', 'Länet 😀'));
    const strange = runPlan(folder, ['diff', '2023', '2024', '--format', 'pdf']);
    expect(strange.code).toBe(2);
    expect(strange.err).toContain('2024 har tecken som rapportens typsnitt saknar');
    expect(runPlan(folder, ['diff', '2023', '2024', '--format', 'html']).code).toBe(0);
  });

  posix('a pipe or a device is not written over, and nothing waits for it', () => {
    const folder = workspaceWith();
    mkdirSync(path.join(folder, 'build/2023'), { recursive: true });
    const pipes = ['build/2023/redovisning-gavleborg-2023.html', 'a.sarif'].map((name) =>
      path.join(folder, name),
    );
    for (const pipe of pipes) expect(spawnSync('mkfifo', [pipe]).status).toBe(0);
    // No device of the machine is put at stake: what it is, a link to one is too.
    symlinkSync('/dev/full', path.join(folder, 'b.sarif'));
    for (const words of [
      ['build', '2023'],
      ['check', '--output', 'sarif=a.sarif'],
      ['check', '--output', 'sarif=b.sarif'],
    ]) {
      const { code, err } = runPlan(folder, words);
      expect([code, err]).toEqual([2, expect.stringContaining('kan inte skrivas')]);
    }
    for (const pipe of pipes) expect(lstatSync(pipe).isFIFO()).toBe(true);
    expect(lstatSync(path.join(folder, 'b.sarif')).isSymbolicLink()).toBe(true);
    expect(readdirSync(path.join(folder, 'build/2023'))).toHaveLength(1);
  });

  posix('a pipe and a device are no Word files, and nothing waits for them', () => {
    const folder = workspaceWith();
    expect(spawnSync('mkfifo', [path.join(folder, 'a.docx')]).status).toBe(0);
    for (const file of ['a.docx', '/dev/zero', '.'])
      for (const words of [
        ['comments', file],
        ['import', file, '--year', '2025', '--county', 'Skåne'],
      ]) {
        const { code, err } = runPlan(folder, words);
        expect([code, err], words.join(' ')).toEqual([
          2,
          expect.stringContaining('finns inte eller kan inte läsas'),
        ]);
      }
  });

  posix('a folder that has been taken away from under somebody is said', () => {
    const folder = workspaceWith();
    const run = 'rm -r "$PWD"; "$0" "$1" check';
    const program = [process.execPath, path.join(projectFolder, 'bin/plan.js')];
    const { status, stderr } = spawnSync('bash', ['-c', run, ...program], { cwd: folder, encoding: 'utf8' });
    expect([status, stderr]).toEqual([2, expect.stringMatching(/^plan: Mappen som du står i .*\n$/)]);
  });

  posix('a home that may not be entered is none', () => {
    const env = { HOME: '/dev/null/x', XDG_CACHE_HOME: '', PLAN_CACHE: 'on' };
    expect(runPlan(workspaceWith(), ['check'], env)).toMatchObject({ code: 0, err: '' });
  });

  test.skipIf(!existsSync('/proc/1'))(
    'a folder in which none can be made is no place to remember in',
    () => {
      const env = { HOME: '/proc/1', XDG_CACHE_HOME: '/proc/1', PLAN_CACHE: 'on' };
      expect(runPlan(workspaceWith(), ['check'], env)).toMatchObject({ code: 0, err: '' });
    },
    20_000,
  );
});
