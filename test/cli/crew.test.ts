import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Context } from '../../src/cli/context.ts';
import { sharesOf, together } from '../../src/cli/crew.ts';
import { temporaryFolder } from '../support/program.ts';
import { contextIn } from '../support/session.ts';

const NAMES = Array.from({ length: 40 }, (_, i) => `serie/${2000 + i}`);

describe('the shares', () => {
  test.each([
    [40, 1, 16, [40]],
    [40, 2, 16, [20, 20]],
    [40, 8, 16, [20, 20]],
    [31, 2, 16, [31]],
    [33, 2, 16, [17, 16]],
    [10, 4, 4, [5, 5]],
    [0, 4, 4, [0]],
  ])('of %i plans on %i cores, each worth %i or more', (plans, cores, worth, sizes) => {
    const names = NAMES.slice(0, plans);
    const shares = sharesOf(names, cores, worth);
    expect(shares.map(({ length }) => length)).toEqual(sizes);
    expect(shares.flat()).toEqual(names);
  });
});

const stream = { write: () => {} };

/** A context whose threads run a script instead of the program. */
function contextWith(script: string | undefined, env: Context['surroundings']['env'] = {}): Context {
  const program = script === undefined ? undefined : path.join(temporaryFolder(), 'start.cjs');
  if (program !== undefined)
    writeFileSync(
      program,
      `const { parentPort, workerData: order } = require('node:worker_threads');\n${script}`,
    );
  return {
    ...contextIn('.'),
    surroundings: { cwd: '.', env, stdout: stream, stderr: stream, program },
  };
}

/** What came of each plan, and by whom. */
async function done(context: Context): Promise<readonly string[]> {
  const taken: string[] = [];
  const own = (name: string) => `${name} here`;
  await together(NAMES, { kind: 'check' }, context, own, (answer) => taken.push(answer));
  return taken;
}

const HERE = NAMES.map((name) => `${name} here`);
const ANSWER = "const answer = (name) => parentPort.postMessage({ name, answer: name + ' there' });\n";

describe('many plans', () => {
  test('are done here where there is no program to start, and where one thread is asked for', async () => {
    expect(await done(contextWith(undefined))).toEqual(HERE);
    expect(await done(contextWith('throw new Error();', { PLAN_THREADS: '1' }))).toEqual(HERE);
  });

  test('come in the order of their names, whoever is first', async () => {
    const said = await done(
      contextWith(`${ANSWER}for (const name of [...order.names].reverse()) answer(name);`),
    );
    expect(said.map((line) => line.split(' ')[0])).toEqual(NAMES);
    // On one core there is nobody else.
    expect(new Set(said.map((line) => line.split(' ')[1])).size).toBeLessThanOrEqual(2);
  });

  test.each([
    ['that says nothing', ''],
    ['that cannot begin', 'throw new Error("no");'],
    ['that ends in the middle', `${ANSWER}answer(order.names[0]); process.exit(3);`],
    [
      'that sends what nobody can receive',
      'parentPort.postMessage({ name: order.names[0], answer: () => 1 });',
    ],
  ])('are done here where they are left by a thread %s', async (_, script) => {
    const said = await done(contextWith(script));
    expect(said.map((line) => line.split(' ')[0])).toEqual(NAMES);
    expect(said.filter((line) => line.endsWith('there')).length).toBeLessThanOrEqual(1);
  });

  test('fail as one plan does, when nobody else is at work any more', async () => {
    const context = contextWith(`${ANSWER}for (const name of order.names) answer(name);`);
    const own = (): string => {
      throw new Error('that cannot be');
    };
    await expect(together(NAMES, { kind: 'check' }, context, own, () => {})).rejects.toThrow(
      'that cannot be',
    );
  });
});
