import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { cacheFolder } from '../../src/cli/memory/index.ts';
import { projectFolder, type Ran, runPlan, temporaryFolder, workspaceWith } from '../support/program.ts';
import { Repository } from '../support/repository.ts';

const FILE = 'plans/2023/1-inledning.md';
const BROKEN = { [FILE]: '---\ntyp: avsnitt\n---\n\n# Inledning\n\nSe [x](saknas.md).\n' };
/** Said by a record that was forged, and by nothing else. */
const LIE = 'lögn-ur-minnet.md';

const remembering = (folder: string) => ({ PLAN_CACHE: '', XDG_CACHE_HOME: folder });

function recordsIn(cache: string): readonly string[] {
  const place = path.join(cache, 'plan');
  return existsSync(place) ? readdirSync(place).map((name) => path.join(place, name)) : [];
}

/** Puts a lie in each record and seals it anew: whoever believes one shows it. */
function forge(cache: string): void {
  for (const record of recordsIn(cache)) {
    const [, ...lines] = readFileSync(record, 'utf8').split('\n');
    const body = lines.join('\n').replaceAll('saknas.md', LIE);
    const seal = createHash('sha256')
      .update(`${path.basename(record, '.txt')}\n${body}`)
      .digest('hex');
    writeFileSync(record, `plan-run 1 ${seal}\n${body}`);
  }
}

describe('plan check remembers what it said', () => {
  test('in the cache folder of the user, for the user alone, and says the same the next time', () => {
    const [folder, cache] = [workspaceWith(BROKEN), temporaryFolder()];
    const plain = runPlan(folder, ['check', '2023']);
    expect(plain.code).toBe(1);
    for (let i = 0; i < 3; i++) expect(runPlan(folder, ['check', '2023'], remembering(cache))).toEqual(plain);
    const [record, ...more] = recordsIn(cache);
    expect(record, 'nothing was remembered: is PROGRAM_ID still set by the build?').toBeDefined();
    expect(more).toEqual([]);
    if (process.platform !== 'win32') {
      expect(statSync(record!).mode & 0o777).toBe(0o600);
      expect(statSync(path.dirname(record!)).mode & 0o777).toBe(0o700);
    }
  });

  test('and says it again from there, which nothing else shows than that a record in good order is believed', () => {
    const [folder, cache] = [workspaceWith(BROKEN), temporaryFolder()];
    expect(runPlan(folder, ['check', '2023'], remembering(cache)).out).toContain('saknas.md');
    forge(cache);
    const { ino, mtimeMs } = statSync(recordsIn(cache)[0]!);
    expect(runPlan(folder, ['check', '2023'], remembering(cache))).toMatchObject({
      out: expect.stringContaining(LIE),
      code: 1,
    });
    expect(statSync(recordsIn(cache)[0]!)).toMatchObject({ ino, mtimeMs });
  });

  test('but believes no record that was changed, cut off, moved, or is another program’s', () => {
    const [folder, cache] = [workspaceWith(BROKEN), temporaryFolder()];
    const plain = runPlan(folder, ['check', '2023']);
    runPlan(folder, ['check', '2023'], remembering(cache));
    const record = recordsIn(cache)[0]!;
    const whole = readFileSync(record, 'utf8');
    runPlan(folder, ['check', '2023', '--each'], remembering(cache));
    const other = recordsIn(cache).find((place) => place !== record)!;
    const sealed = (body: string) =>
      `plan-run 1 ${createHash('sha256')
        .update(`${path.basename(record, '.txt')}\n${body}`)
        .digest('hex')}\n${body}`;
    const changes: readonly string[] = [
      whole.replaceAll('saknas.md', '../plan.md'),
      whole.slice(0, -20),
      whole.replace('plan-run 1', 'plan-run 0'),
      readFileSync(other, 'utf8'),
      ...[
        '',
        '{',
        'null',
        '[]',
        '{}',
        '{"facts":[["annat","/",""]],"said":[],"code":0}',
        '{"facts":[],"said":[],"code":0}',
      ].map(sealed),
      sealed('{"facts":[["isThere",7,"true"]],"said":[["stdout",{}]],"code":0}'),
      sealed('{"facts":[["isThere","/","true"]],"said":[["exit","x"]],"code":0}'),
      sealed('{"facts":[["isThere","/","true"]],"said":[],"code":"0"}'),
      '',
      '\n\n\n',
    ];
    for (const change of changes) {
      expect(change).not.toBe(whole);
      writeFileSync(record, change);
      expect(runPlan(folder, ['check', '2023'], remembering(cache)), change.slice(0, 200)).toEqual(plain);
      expect(readFileSync(record, 'utf8')).toBe(whole);
    }
  });

  test('nothing when told not to, by an option or by the surroundings', () => {
    const [folder, cache] = [workspaceWith(), temporaryFolder()];
    runPlan(folder, ['check', '2023', '--no-cache'], remembering(cache));
    runPlan(folder, ['check', '2023'], { PLAN_CACHE: 'off', XDG_CACHE_HOME: cache });
    expect(recordsIn(cache)).toEqual([]);
  });

  test('nothing among plans or in a repository, where a stranger could have put it', () => {
    const [folder, other] = [workspaceWith(), temporaryFolder()];
    mkdirSync(path.join(other, '.git'));
    for (const place of [folder, other]) {
      const cache = path.join(place, 'cache');
      expect(runPlan(folder, ['check', '2023'], remembering(cache)).code).toBe(0);
      expect(existsSync(cache)).toBe(false);
    }
  });

  test('and believes nothing that lies there', () => {
    const [folder, cache] = [workspaceWith(BROKEN), temporaryFolder()];
    runPlan(folder, ['check', '2023'], remembering(cache));
    forge(cache);
    expect(runPlan(folder, ['check', '2023'], remembering(cache)).out).toContain(LIE);
    mkdirSync(path.join(cache, 'plans'));
    expect(runPlan(folder, ['check', '2023'], remembering(cache)).out).not.toContain(LIE);
  });

  test('and minds nothing that goes wrong with it', () => {
    const [folder, cache] = [workspaceWith(), temporaryFolder()];
    writeFileSync(path.join(cache, 'plan'), 'a file where the folder should be');
    expect(runPlan(folder, ['check', '2023'], remembering(cache))).toMatchObject({ code: 0, err: '' });
    const none = { PLAN_CACHE: '', XDG_CACHE_HOME: 'relativ', HOME: '' };
    expect(runPlan(folder, ['check', '2023'], none)).toMatchObject({ code: 0, err: '' });
  });

  test.skipIf(process.platform === 'win32')('nothing in a folder that others may write to', () => {
    const [folder, cache] = [workspaceWith(BROKEN), temporaryFolder()];
    runPlan(folder, ['check', '2023'], remembering(cache));
    forge(cache);
    chmodSync(path.join(cache, 'plan'), 0o777);
    const before = readFileSync(recordsIn(cache)[0]!, 'utf8');
    expect(runPlan(folder, ['check', '2023'], remembering(cache)).out).not.toContain(LIE);
    expect(readFileSync(recordsIn(cache)[0]!, 'utf8')).toBe(before);
  });

  test('of no more than a hundred runs', () => {
    const [folder, cache] = [workspaceWith(), temporaryFolder()];
    mkdirSync(path.join(cache, 'plan'), { mode: 0o700 });
    for (let i = 0; i < 120; i++) {
      const place = path.join(cache, 'plan', `${String(i).padStart(32, '0')}.txt`);
      writeFileSync(place, '');
      utimesSync(place, i, i);
    }
    writeFileSync(path.join(cache, 'plan', 'annat.txt'), 'not ours');
    runPlan(folder, ['check', '2023'], remembering(cache));
    const names = recordsIn(cache).map((place) => path.basename(place));
    expect(names).toHaveLength(101);
    expect(names).toContain('annat.txt');
    expect(names).not.toContain(`${'0'.repeat(31)}1.txt`);
  });
});

/** Whatever a check hangs on: what is done to it, in a workspace that holds two years. */
const CHANGES: readonly (readonly [name: string, change: (folder: string) => void])[] = [
  ['a word in a file', (f) => replace(f, FILE, '# Inledning', '# Inledningen')],
  [
    'a word in a file that keeps its size and its time',
    (f) => {
      const { atime, mtime } = statSync(path.join(f, FILE));
      replace(f, FILE, 'Se [x]', 'Si [x]');
      utimesSync(path.join(f, FILE), atime, mtime);
    },
  ],
  ['the last error', (f) => replace(f, FILE, 'saknas.md', '2-gemensamt/1-sip.md')],
  ['a new file', (f) => writeFileSync(path.join(f, 'plans/2023/3-ny.md'), '# Utan huvud\n')],
  ['a new file that nobody reads', (f) => writeFileSync(path.join(f, 'plans/2023/bild.png'), 'x')],
  ['a new folder', (f) => mkdirSync(path.join(f, 'plans/2023/3-tom'))],
  ['a file that goes', (f) => rmSync(path.join(f, 'plans/2023/2-gemensamt/1-sip.md'))],
  [
    'a file that is called otherwise',
    (f) => renameSync(path.join(f, FILE), path.join(f, 'plans/2023/1-b.md')),
  ],
  [
    'a file that is a link',
    (f) => {
      renameSync(path.join(f, FILE), path.join(f, 'plans/2023/.gömd'));
      symlinkSync('.gömd', path.join(f, FILE));
    },
  ],
  ['the year before', (f) => appendFileSync(path.join(f, 'plans/2022/plan.md'), '\nMer.\n')],
  ['a year before that goes', (f) => rmSync(path.join(f, 'plans/2022'), { recursive: true })],
  [
    'a year that comes',
    (f) => cpSync(path.join(f, 'plans/2022'), path.join(f, 'plans/2021'), { recursive: true }),
  ],
  ['an agreement of their own', (f) => put(f, 'schema/agreements/2023.yaml', 'namn: En annan\n')],
  ['a template', (f) => put(f, 'templates/vår/mall.yaml', 'titel: [\n')],
  ['a repository around it', (f) => mkdirSync(path.join(f, '.git'))],
  ['a part of a repository that nobody has fetched', (f) => unfetched(f)],
];

function put(folder: string, name: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
}

function replace(folder: string, name: string, words: string, others: string): void {
  const place = path.join(folder, name);
  const text = readFileSync(place, 'utf8');
  expect(text).toContain(words);
  writeFileSync(place, text.replace(words, others));
}

function unfetched(folder: string): void {
  mkdirSync(path.join(folder, '.git'));
  mkdirSync(path.join(folder, 'plans/annan'));
  put(folder, '.gitmodules', '[submodule "a"]\n\tpath = plans/annan\n');
}

describe('nothing is said again when there is another', () => {
  const ofYears = () => {
    const folder = workspaceWith(BROKEN);
    cpSync(path.join(folder, 'plans/2023'), path.join(folder, 'plans/2022'), { recursive: true });
    replace(folder, 'plans/2022/plan.md', 'period: 2023', 'period: 2022');
    return folder;
  };

  test.each(CHANGES)('%s', (_, change) => {
    const [folder, cache] = [ofYears(), temporaryFolder()];
    runPlan(folder, ['check', '2023'], remembering(cache));
    forge(cache);
    const before = runPlan(folder, ['check', '2023'], remembering(cache));
    expect(before.out).toContain(LIE);
    change(folder);
    const after = runPlan(folder, ['check', '2023'], remembering(cache));
    expect(after.out + after.err).not.toContain(LIE);
    expect(after).toEqual(runPlan(folder, ['check', '2023']));
  });

  test('option, day, language, format, folder that one stands in, or word', () => {
    const [folder, cache] = [ofYears(), temporaryFolder()];
    runPlan(folder, ['check', '2023'], remembering(cache));
    forge(cache);
    const asked: readonly (readonly [words: readonly string[], from?: string])[] = [
      [['check', '2023', '--today', '2030-01-01']],
      [['check', '2023', '--lang', 'en']],
      [['check', '2023', '--format', 'json']],
      [['check', '2023', '--stage', 'inlamning']],
      [['check', '2023', '--fail-on', 'varning']],
      [['--color', 'always', 'check', '2023']],
      [['check']],
      [['check', '2023'], 'plans'],
    ];
    for (const [words, from = '.'] of asked) {
      const at = path.join(folder, from);
      expect(runPlan(at, words, remembering(cache)), words.join(' ')).toEqual(runPlan(at, words));
    }
    expect(runPlan(folder, ['check', '2023'], remembering(cache)).out).toContain(LIE);
  });

  test('variable that was asked for', () => {
    const [folder, cache] = [ofYears(), temporaryFolder()];
    const words = ['check', '2023', '--format', 'github'];
    runPlan(folder, words, { ...remembering(cache), GITHUB_STEP_SUMMARY: '' });
    forge(cache);
    const summary = path.join(temporaryFolder(), 'summary.md');
    const ran = runPlan(folder, words, { ...remembering(cache), GITHUB_STEP_SUMMARY: summary });
    expect(ran.out).not.toContain(LIE);
    expect(readFileSync(summary, 'utf8')).toContain('saknas.md');
  });

  test('program, or agreement, template or letter of the program’s own', () => {
    const program = temporaryFolder();
    for (const part of ['bin/plan.js', 'bin/package.json', 'dist', 'schema', 'templates', 'package.json'])
      cpSync(path.join(projectFolder, part), path.join(program, part), { recursive: true });
    const [folder, cache] = [ofYears(), temporaryFolder()];
    const run = (env: Readonly<Record<string, string>>): Ran => {
      const words = [path.join(program, 'bin/plan.js'), 'check', '2023'];
      const options = { cwd: folder, env: { ...process.env, ...env }, encoding: 'utf8' } as const;
      const { status, stdout, stderr } = spawnSync(process.execPath, words, options);
      return { code: status, out: stdout, err: stderr };
    };
    const changes: readonly (() => void)[] = [
      () => appendFileSync(path.join(program, 'dist/program.cjs'), '\n'),
      () => appendFileSync(path.join(program, 'schema/agreements/2023.yaml'), '\n# En rad till.\n'),
      () => appendFileSync(path.join(program, 'templates/fonts/coverage.json'), '\n'),
      () => put(program, 'templates/ny/mall.yaml', 'titel: Ny\n'),
    ];
    run(remembering(cache));
    for (const change of changes) {
      forge(cache);
      expect(run(remembering(cache)).out).toContain(LIE);
      change();
      expect(run(remembering(cache))).toEqual(run({ PLAN_CACHE: 'off' }));
    }
  });
});

describe('nothing is remembered of a run that', () => {
  test('asked git', () => {
    const repository = Repository.withPlan(BROKEN);
    const cache = temporaryFolder();
    replace(repository.folder, 'plans/2023/plan.md', 'typ: plan', 'typ: plan\nbeslutad-som: main');
    runPlan(repository.folder, ['check', '2023'], remembering(cache));
    runPlan(repository.folder, ['check', 'main:2023'], remembering(cache));
    runPlan(repository.folder, ['check', '2023', '--since', 'main'], remembering(cache));
    expect(recordsIn(cache)).toEqual([]);
  });

  test('wrote a file, or could not run', () => {
    const [folder, cache] = [workspaceWith(BROKEN), temporaryFolder()];
    runPlan(folder, ['check', '2023', '--output', 'json=ut.json'], remembering(cache));
    expect(existsSync(path.join(folder, 'ut.json'))).toBe(true);
    runPlan(folder, ['check', '1999'], remembering(cache));
    runPlan(folder, ['build', '2023', '--out', 'check'], remembering(cache));
    expect(recordsIn(cache)).toEqual([]);
  });
});

test('the folder is the one that each system has for it', () => {
  const home = path.resolve('/hem');
  expect(cacheFolder({ PLAN_CACHE: 'off', HOME: home })).toBe(undefined);
  expect(cacheFolder({ XDG_CACHE_HOME: path.join(home, 'c') })).toBe(path.join(home, 'c', 'plan'));
  if (process.platform === 'win32')
    expect(cacheFolder({ LOCALAPPDATA: home })).toBe(path.join(home, 'plan', 'cache'));
  else expect(cacheFolder({ HOME: home })).toBe('/hem/.cache/plan');
  expect(cacheFolder({})).toBe(undefined);
});
