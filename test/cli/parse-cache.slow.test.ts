import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { cacheFolder } from '../../src/cli/parse-cache.ts';
import { runPlan, temporaryFolder, workspaceWith } from '../support/program.ts';

const BROKEN = {
  'plans/2023/1-inledning.md': '---\ntyp: avsnitt\n---\n\n# Inledning\n\nSe [x](saknas.md).\n',
};
const remembering = (folder: string) => ({ PLAN_CACHE: '', XDG_CACHE_HOME: folder });
const packsIn = (folder: string) => {
  const place = path.join(folder, 'plan');
  return existsSync(place) ? readdirSync(place).map((name) => path.join(place, name)) : [];
};

describe('plan check remembers what it has parsed', () => {
  test('in the cache folder of the user, for the user alone, and says the same the next time', () => {
    const [folder, cache] = [workspaceWith(BROKEN), temporaryFolder()];
    const plain = runPlan(folder, ['check', '2023']);
    expect(plain.code).toBe(1);
    for (let i = 0; i < 3; i++) expect(runPlan(folder, ['check', '2023'], remembering(cache))).toEqual(plain);
    const [pack, ...more] = packsIn(cache);
    expect(pack, 'nothing was remembered: is PARSE_ID still set by the build?').toBeDefined();
    expect(more).toEqual([]);
    expect(readFileSync(pack!, 'utf8')).toContain('saknas.md');
    if (process.platform !== 'win32') {
      expect(statSync(pack!).mode & 0o777).toBe(0o600);
      expect(statSync(path.dirname(pack!)).mode & 0o777).toBe(0o700);
    }
  });

  test('and reads it again from there, which nothing else shows than that a pack in good order is believed', () => {
    const [folder, cache] = [workspaceWith(BROKEN), temporaryFolder()];
    expect(runPlan(folder, ['check', '2023'], remembering(cache)).out).toContain('saknas.md');
    const pack = packsIn(cache)[0]!;
    const [head, ...lines] = readFileSync(pack, 'utf8').split('\n');
    const body = lines.join('\n').replaceAll('saknas.md', 'finns-ej.md');
    const seal = createHash('sha256').update(body).digest('hex');
    writeFileSync(pack, `${head!.replace(/\w+$/, seal)}\n${body}`);
    const { ino, mtimeMs } = statSync(pack);
    expect(runPlan(folder, ['check', '2023'], remembering(cache)).out).toContain('finns-ej.md');
    expect(statSync(pack)).toMatchObject({ ino, mtimeMs });
  });

  test('and sees at once what has changed', () => {
    const [folder, cache] = [workspaceWith(BROKEN), temporaryFolder()];
    expect(runPlan(folder, ['check', '2023'], remembering(cache)).code).toBe(1);
    const file = path.join(folder, 'plans/2023/1-inledning.md');
    writeFileSync(file, readFileSync(file, 'utf8').replace('saknas.md', '2-gemensamt/1-sip.md'));
    expect(runPlan(folder, ['check', '2023'], remembering(cache))).toMatchObject({ code: 0, err: '' });
    writeFileSync(file, readFileSync(file, 'utf8').replace('1-sip.md', '1-spi.md'));
    expect(runPlan(folder, ['check', '2023'], remembering(cache)).code).toBe(1);
  });

  test('but believes no pack that was changed, cut off or is another program’s', () => {
    const [folder, cache] = [workspaceWith(BROKEN), temporaryFolder()];
    const plain = runPlan(folder, ['check', '2023']);
    runPlan(folder, ['check', '2023'], remembering(cache));
    const pack = packsIn(cache)[0]!;
    const whole = readFileSync(pack, 'utf8');
    const changes: readonly string[] = [
      whole.replaceAll('saknas.md', '../plan.md'),
      whole.slice(0, -20),
      whole.replace(/^plan-parse-cache 1 \w+/, 'plan-parse-cache 1 0123456789abcdef'),
      '',
      '\n\n\n',
    ];
    for (const change of changes) {
      expect(change).not.toBe(whole);
      writeFileSync(pack, change);
      expect(runPlan(folder, ['check', '2023'], remembering(cache))).toEqual(plain);
      expect(readFileSync(pack, 'utf8')).toBe(whole);
    }
  });

  test('nothing when told not to, by an option or by the surroundings', () => {
    const [folder, cache] = [workspaceWith(), temporaryFolder()];
    runPlan(folder, ['check', '2023', '--no-cache'], remembering(cache));
    runPlan(folder, ['check', '2023'], { PLAN_CACHE: 'off', XDG_CACHE_HOME: cache });
    expect(packsIn(cache)).toEqual([]);
  });

  test('nothing in the workspace, where a stranger could have put it', () => {
    const folder = workspaceWith();
    expect(runPlan(folder, ['check', '2023'], remembering(path.join(folder, 'cache'))).code).toBe(0);
    expect(existsSync(path.join(folder, 'cache'))).toBe(false);
  });

  test('and minds nothing that goes wrong with it', () => {
    const [folder, cache] = [workspaceWith(), temporaryFolder()];
    writeFileSync(path.join(cache, 'plan'), 'a file where the folder should be');
    expect(runPlan(folder, ['check', '2023'], remembering(cache))).toMatchObject({ code: 0, err: '' });
    expect(
      runPlan(folder, ['check', '2023'], { PLAN_CACHE: '', XDG_CACHE_HOME: 'relativ', HOME: '' }),
    ).toMatchObject({
      code: 0,
      err: '',
    });
  });

  test.skipIf(process.platform === 'win32')('nothing in a folder that others may write to', () => {
    const [folder, cache] = [workspaceWith(), temporaryFolder()];
    mkdirSync(path.join(cache, 'plan'));
    chmodSync(path.join(cache, 'plan'), 0o777);
    expect(runPlan(folder, ['check', '2023'], remembering(cache)).code).toBe(0);
    expect(packsIn(cache)).toEqual([]);
  });

  test('of no more than forty plans', () => {
    const [folder, cache] = [workspaceWith(), temporaryFolder()];
    mkdirSync(path.join(cache, 'plan'), { mode: 0o700 });
    for (let i = 0; i < 60; i++) {
      const place = path.join(cache, 'plan', `${String(i).padStart(32, '0')}.txt`);
      writeFileSync(place, '');
      utimesSync(place, i, i);
    }
    writeFileSync(path.join(cache, 'plan', 'annat.txt'), 'not ours');
    runPlan(folder, ['check', '2023'], remembering(cache));
    const names = packsIn(cache).map((place) => path.basename(place));
    expect(names).toHaveLength(41);
    expect(names).toContain('annat.txt');
    expect(names).not.toContain(`${'0'.repeat(31)}1.txt`);
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
