import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { CHECK_FORMATS } from '../../src/cli/output-formats.ts';
import { runPlan, temporaryFolder } from '../support/program.ts';

const YEARS = ['2018', '2019', '2020', '2021', '2022', '2023'];
const SERIES = ['a', 'b', 'c', 'd', 'e', 'f'];
const ONE_THREAD = { PLAN_THREADS: '1' };

/** Many small plans. Among the last, which another thread than the first does, is one that cannot be built. */
function manyPlans(): string {
  const folder = temporaryFolder();
  for (const series of SERIES)
    for (const year of YEARS) {
      const plan = path.join(folder, 'plans', series, year);
      cpSync('test/fixtures/base/2023', plan, { recursive: true });
      const file = path.join(plan, 'plan.md');
      writeFileSync(file, readFileSync(file, 'utf8').replaceAll('2023', year));
    }
  writeFileSync(
    path.join(folder, 'plans/f/2020/2-gemensamt/2-fel.md'),
    '---\ntyp: område\nmål: 3\n---\n\n# Fel\n',
  );
  return folder;
}

/** Every file below a folder, with its bytes. */
function filesIn(folder: string): readonly (readonly [string, string])[] {
  return (readdirSync(folder, { recursive: true }) as string[])
    .sort()
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .map((name) => [name, readFileSync(path.join(folder, name)).toString('base64')]);
}

test('many plans are told and built by several threads as by one', (context) => {
  if (availableParallelism() < 2) context.skip('one core does all by itself');
  const folder = manyPlans();
  const run = (to: string, words: readonly string[], env: Readonly<Record<string, string>> = {}) => {
    const { code, out, err } = runPlan(folder, words, env);
    return { code, out: out.replaceAll(to, 'TO'), err: err.replaceAll(to, 'TO') };
  };

  const check = (to: string, env = {}) => {
    mkdirSync(path.join(folder, to));
    const outputs = CHECK_FORMATS.flatMap((format) => ['--output', `${format}=${to}/${format}`]);
    return [run(to, ['check', ...outputs], env), filesIn(path.join(folder, to))] as const;
  };
  const [checked, written] = check('många-trådar');
  expect(checked.code).toBe(1);
  expect(checked.out).toContain('f/2020');
  expect(written).toHaveLength(CHECK_FORMATS.length);
  expect([checked, written]).toEqual(check('enda-tråd', ONE_THREAD));

  const build = (to: string, env = {}) => run(to, ['build', '--all', '--format', 'csv', '--out', to], env);
  const built = build('byggt-många');
  expect(built.code).toBe(1);
  expect(built.out.split('\n').length).toBeGreaterThan(80);
  expect(built).toEqual(build('byggt-enda', ONE_THREAD));
  expect(filesIn(path.join(folder, 'byggt-många'))).toEqual(filesIn(path.join(folder, 'byggt-enda')));
});

test('what another thread cannot write is told in the same words', (context) => {
  if (availableParallelism() < 2) context.skip('one core does all by itself');
  const folder = manyPlans();
  for (const to of ['stängt-många', 'stängt-enda']) {
    mkdirSync(path.join(folder, to));
    // Where a folder should be.
    writeFileSync(path.join(folder, to, 'f'), '');
  }
  const build = (to: string, env = {}) => {
    const { code, err } = runPlan(folder, ['build', '--all', '--format', 'csv', '--out', to], env);
    return { code, last: err.trimEnd().split('\n').at(-1)!.replaceAll(to, 'TO') };
  };
  const told = build('stängt-många');
  expect(told.code).toBe(2);
  expect(told.last).toContain('TO/f');
  expect(told).toEqual(build('stängt-enda', ONE_THREAD));
});
