import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectFolder, runPlan, temporaryFolder, workspaceWith } from '../support/program.ts';
import { readPlaces, withSources } from '../support/sourced.ts';

interface Printed {
  readonly version: number;
  readonly findings: readonly {
    readonly plan: string;
    readonly code: string;
    readonly severity: string;
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
    readonly message: string;
    readonly todo: string;
  }[];
}

function printed(folder: string, ...words: string[]): Printed {
  return JSON.parse(runPlan(folder, ['check', '--format', 'json', ...words]).out) as Printed;
}

const AREA = 'plans/2023/2-gemensamt/1-sip.md';
const withLink = (url: string) =>
  `---\ntyp: avsnitt\n---\n\n# Inledning\n\nLäs [mer om arbetet](${url}) här.\n`;

describe('plan check says what it found about the real plans', () => {
  for (const plan of ['2017', '2022', '2023', '2024', 'blekinge/2016', 'dalarna/2020']) {
    test(`${plan} (golden)`, async () => {
      const { code, out, err } = runPlan(projectFolder, ['check', plan]);
      expect(err).toBe('');
      expect(code).toBe(0);
      // Every finding must be true of the document that the plan was made from.
      const { text } = withSources(out, plan, readPlaces(plan));
      const each = runPlan(projectFolder, ['check', plan, '--each']).out;
      const { text: all, without } = withSources(each, plan, readPlaces(plan));
      expect(without, 'findings without a place in test/fixtures/sources/<plan>.findings.json').toEqual([]);
      const inShort = all.split('\n\n').filter((block) => / {2}upplysning {2}/.test(block.split('\n')[0]!));
      const golden = [`${text}\nUpplysningarna var för sig:`, ...inShort].join('\n\n');
      await expect(golden).toMatchFileSnapshot(`../golden/check-${plan.replace('/', '-')}.txt`);
    });
  }
});

/** Lines that a check of each plan printed before findings were said together; since then it has learned to see more. */
const BEFORE = { 2017: 134, 2022: 16, 2023: 279, 2024: 95, 'blekinge/2016': 27, 'dalarna/2020': 28 };

test.each(Object.entries(BEFORE))('%s is told in no more lines than it was, %i', (plan, most) => {
  const { out } = runPlan(projectFolder, ['check', plan]);
  expect(out.split('\n').length - 1).toBeLessThanOrEqual(most);
});

test('plan --version says the version and nothing else', () => {
  const { version } = JSON.parse(readFileSync(path.join(projectFolder, 'package.json'), 'utf8')) as {
    version: string;
  };
  expect(runPlan(projectFolder, ['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
});

describe('plan check', () => {
  test('says in so many words that nothing is wrong, and ends with 0', () => {
    const { code, out, err } = runPlan(workspaceWith(), ['check', '2023']);
    expect({ code, out, err }).toEqual({ code: 0, out: '2023: inget att anmärka på.\n', err: '' });
  });

  test('checks every plan without a word', () => {
    const folder = workspaceWith({ 'plans/dalarna/2020/plan.md': '---\ntyp: plan\n---\n' });
    const { code, out } = runPlan(folder, ['check']);
    expect(code).toBe(1);
    expect(out).toContain('2023: inget att anmärka på.');
    expect(out).toContain('plans/dalarna/2020/plan.md');
  });

  test('points at the words: file, line, column, end', () => {
    const folder = workspaceWith({ 'plans/2023/1-inledning.md': withLink('javascript:alert(1)') });
    const { version, findings } = printed(folder, '2023');
    expect(version).toBe(1);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      plan: '2023',
      code: 'link/active-scheme',
      severity: 'fel',
      file: 'plans/2023/1-inledning.md',
      line: 7,
      column: 5,
      endLine: 7,
      endColumn: 42,
    });
    expect(findings[0]?.message).toMatch(/\S/);
    expect(findings[0]?.todo).toMatch(/\S/);
  });

  test('weighs by stage, and fails at what it is told to', () => {
    const folder = workspaceWith({ 'plans/2023/1-inledning.md': withLink('https://x.se/?gclid=1') });
    expect(runPlan(folder, ['check', '2023']).code).toBe(0);
    expect(runPlan(folder, ['check', '2023', '--fail-on', 'varning']).code).toBe(1);
    expect(runPlan(folder, ['check', '2023', '--stage', 'inlamning']).code).toBe(1);
    expect(runPlan(folder, ['check', '2023', '--stage', 'inlämning']).code).toBe(1);
    expect(printed(folder, '2023').findings[0]?.severity).toBe('varning');
    expect(printed(folder, '2023', '--stage', 'inlamning').findings[0]?.severity).toBe('fel');
  });

  test('counts deadlines from the day it is given, else from the date of the plan', () => {
    const text =
      '---\ntyp: avsnitt\n---\n\n# Inledning\n\nEn folder tas fram. :plan[folder]{senast=2024-03}\n';
    const folder = workspaceWith({ 'plans/2023/1-inledning.md': text });
    const codes = (...words: string[]) =>
      printed(folder, '2023', ...words).findings.map((finding) => finding.code);
    expect(codes()).toEqual([]);
    expect(codes('--today', '2024-03-31')).toEqual([]);
    expect(codes('--today', '2024-04-01')).toEqual(['date/passed']);
  });

  test('speaks English when asked to', () => {
    const { out } = runPlan(workspaceWith(), ['check', '2023', '--lang', 'en']);
    expect(out).toBe('2023: nothing to remark on.\n');
  });

  test('lists commands by what they ask for, and says where there is more', () => {
    const help = runPlan('/', ['--help']).out;
    expect(help).toMatch(/^ {2}build \[planer\.\.\.\] {2,}bygg planen/m);
    expect(help).toMatch(/^ {2}diff <före> <efter> {2,}visa vad/m);
    const list = help.slice(help.indexOf('Kommandon:'));
    expect(list).not.toContain('[val]');
    expect(list.trimEnd().split('\n').at(-1)).toBe('Mer om ett kommando: plan <kommando> --help');
    for (const line of help.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  test('names what an option takes in the language of its help', () => {
    const help = (lang: string) => runPlan('/', ['--lang', lang, 'check', '--help']).out;
    expect(help('sv')).toMatch(/\[val\] \[planer\.\.\.\][\s\S]*--stage <skede>[\s\S]*--today <dag>/);
    expect(help('en')).toMatch(/\[options\] \[plans\.\.\.\][\s\S]*--stage <stage>[\s\S]*--today <day>/);
  });

  test('colours only a terminal, or when told to', () => {
    const folder = workspaceWith({ 'plans/2023/1-inledning.md': withLink('https://x.se/?gclid=1') });
    expect(runPlan(folder, ['check', '2023']).out).not.toContain('\u001b');
    expect(runPlan(folder, ['check', '2023', '--color', 'always']).out).toContain('\u001b[');
  });

  test('finds a plan by its name, its path, and from where one stands', () => {
    const folder = workspaceWith();
    for (const word of ['2023', 'plans/2023', './plans/2023/', path.join(folder, 'plans', '2023')]) {
      expect(runPlan(folder, ['check', word]).code, word).toBe(0);
    }
    expect(runPlan(path.join(folder, 'plans', '2023'), ['check', '.']).code).toBe(0);
    expect(runPlan('/', ['check', '-C', folder, '2023']).code).toBe(0);
  });
});

describe('plan check never says ok when it could not look', () => {
  const cases: readonly (readonly [string, () => string, readonly string[], number, RegExp])[] = [
    ['no folder with plans', () => emptyFolder(), ['check'], 2, /Hittar ingen mapp med planer/],
    ['an empty folder', () => emptyFolder('plans'), ['check'], 2, /Det finns ingen plan/],
    ['a year that is empty', () => emptyFolder('plans/2023'), ['check'], 1, /plans\/2023/],
    [
      'a name that matches nothing',
      () => workspaceWith(),
      ['check', '2032'],
      2,
      /”2032”\. Planerna är:\n {2}2023/,
    ],
    [
      'a year that only a series has',
      () => workspaceWith({ 'plans/dalarna/2020/plan.md': '---\ntyp: plan\n---\n' }),
      ['check', '2020'],
      2,
      /”2020”.*Menade du ”dalarna\/2020”/s,
    ],
    [
      'an option that is none',
      () => workspaceWith(),
      ['check', '--stge', 'utkast'],
      2,
      /”--stge”.*Menade du ”--stage”/s,
    ],
    [
      'an option of another command',
      () => workspaceWith(),
      ['status', '2023', '--out', 'x'],
      2,
      /”--out” finns inte\. (?!Menade du ”--out”)/,
    ],
    ['a command that is none', () => workspaceWith(), ['chek'], 2, /”chek”.*Menade du ”check”/s],
    [
      'an option without its value',
      () => workspaceWith(),
      ['check', '--stage'],
      2,
      /--stage behöver ett värde/,
    ],
    [
      'a stage that is none',
      () => workspaceWith(),
      ['check', '--stage', 'klar'],
      2,
      /--stage kan inte vara ”klar”/,
    ],
    [
      'a day that is none',
      () => workspaceWith(),
      ['check', '--today', '2024-13-01'],
      2,
      /”2024-13-01” är ingen dag/,
    ],
  ];
  for (const [what, folder, words, code, sentence] of cases) {
    test(what, () => {
      const ran = runPlan(folder(), words);
      expect(ran.code).toBe(code);
      expect(ran.out + ran.err).toMatch(sentence);
      expect(ran.out + ran.err).not.toMatch(/^\s+at /m);
    });
  }

  function emptyFolder(inside = ''): string {
    const folder = temporaryFolder();
    mkdirSync(path.join(folder, inside), { recursive: true });
    return folder;
  }
});

describe('plan check stays inside the workspace', () => {
  test('and never looks above the root of its repository', () => {
    const county = workspaceWith();
    const inner = path.join(county, 'annat arkiv');
    mkdirSync(path.join(inner, '.git'), { recursive: true });
    mkdirSync(path.join(inner, 'text'));
    for (const folder of [inner, path.join(inner, 'text')]) {
      const ran = runPlan(folder, ['check']);
      expect({ code: ran.code, out: ran.out }).toEqual({ code: 2, out: '' });
      expect(ran.err).toContain('git-arkiv');
      expect(ran.err).toContain(inner);
    }
    mkdirSync(path.join(county, 'mapp'));
    expect(runPlan(path.join(county, 'mapp'), ['check'])).toMatchObject({ code: 0 });
  });

  test('a file that is a link out of it is not read', () => {
    const folder = workspaceWith({ [AREA]: undefined });
    const secret = path.join(temporaryFolder(), 'hemlig.md');
    writeFileSync(secret, '---\ntyp: avsnitt\n---\n\n# Hemligheten\n');
    symlinkSync(secret, path.join(folder, AREA));
    const ran = runPlan(folder, ['check', '2023']);
    expect(ran.code).toBe(1);
    expect(ran.out).toContain('path/outside-workspace');
    expect(ran.out).not.toContain('Hemligheten');
  });

  test('a folder that leads round to itself ends', () => {
    const folder = workspaceWith();
    symlinkSync(path.join(folder, 'plans/2023'), path.join(folder, 'plans/2023/3-runt'));
    expect(runPlan(folder, ['check', '2023']).code).toBe(0);
  });

  test('a picture outside it is not read, whether by .. or by a link', () => {
    const folder = workspaceWith({
      'plans/2023/1-inledning.md':
        '---\ntyp: avsnitt\n---\n\n# Inledning\n\n![Beskrivning](../../../bild.png)\n\n![Beskrivning](lank.png)\n',
    });
    writeFileSync(path.join(folder, '..', 'utanför.png'), '');
    symlinkSync(path.join(folder, '..', 'utanför.png'), path.join(folder, 'plans/2023/lank.png'));
    const { findings } = printed(folder, '2023');
    expect(findings.map(({ code, line }) => [code, line])).toEqual([
      ['path/outside-workspace', 7],
      ['path/outside-workspace', 9],
    ]);
  });
});

describe('what a killed run has left half done', () => {
  const note = (folder: string, place: string, pid: number) =>
    writeFileSync(path.join(folder, place.replace('PID', String(pid))), '[]');
  const gone = spawnSync(process.execPath, ['-e', '0']).pid;

  test.each([
    'plans/.plan.PID.flytt',
    'plans/2023/.plan.PID.klart',
    'plans/2023/2-gemensamt/.plan.PID.klart',
  ])('is told, with what finishes it: %s', (place) => {
    const folder = workspaceWith();
    const cache = { PLAN_CACHE: 'on', XDG_CACHE_HOME: temporaryFolder() };
    expect(runPlan(folder, ['check'], cache).err).toBe('');
    note(folder, place, gone);
    // Nor is what was said before believed.
    for (let i = 0; i < 2; i++) {
      const { err } = runPlan(folder, ['check'], cache);
      expect(err).toContain('avbröts mitt i');
      expect(err).toContain('plan preview');
      expect(err.trim().split('\n')).toHaveLength(1);
    }
  });

  test('is nothing while that run is still there, and is told when it is no more', async () => {
    const folder = workspaceWith();
    const cache = { PLAN_CACHE: 'on', XDG_CACHE_HOME: temporaryFolder() };
    const run = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 600_000)']);
    note(folder, 'plans/.plan.PID.flytt', run.pid!);
    for (let i = 0; i < 2; i++) expect(runPlan(folder, ['check'], cache)).toMatchObject({ code: 0, err: '' });
    const ended = new Promise((done) => run.on('exit', done));
    run.kill('SIGKILL');
    await ended;
    expect(runPlan(folder, ['check'], cache).err).toContain('avbröts mitt i');
  });
});
