import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** The worked example of docs/adding.md, made as it says in a copy of the project. */
const CODE = 'area/audience-missing';
const RULE = 'src/rules/area-audience-missing.ts';
const WORDS = ['src/locale/sv/findings/area.ts', 'src/locale/en/findings/area.ts'] as const;
const FIXTURE = `test/fixtures/findings/${CODE}`;
const TO_WRITE = 'ATT SKRIVA';

const chapter = readFileSync('docs/adding.md', 'utf8')
  .split('\n## ')
  .find((part) => part.startsWith('A rule'))!;
/** What the chapter shows, in its order: the rule, the Swedish words, the English ones, where the fixture expects it. */
const shown = [...chapter.matchAll(/^ {3}```(?:ts|text)\n([\s\S]*?)^ {3}```/gm)].map(([, text]) =>
  text!.replace(/^ {3}/gm, ''),
);

/** No program is built there: what the tests of a rule read is its source. */
const CONFIG = "export default { test: { include: ['test/**/*.test.ts'] } };\n";

let copy: string;
let told: string;

beforeAll(() => {
  copy = mkdtempSync(path.join(tmpdir(), 'plan-rule-'));
  for (const part of [
    'src',
    'test',
    'schema',
    'templates',
    'bin',
    'package.json',
    'tsconfig.json',
    'biome.json',
  ]) {
    cpSync(part, path.join(copy, part), { recursive: true });
  }
  for (const part of ['node_modules', 'dist']) symlinkSync(path.resolve(part), path.join(copy, part));
  writeFileSync(path.join(copy, 'vitest.config.ts'), CONFIG);
  told = execFileSync(process.execPath, ['bin/dev/new-rule.mjs', CODE, 'area'], {
    cwd: copy,
    encoding: 'utf8',
  });
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const write = (file: string, by: (text: string) => string) =>
  writeFileSync(path.join(copy, file), by(read(file)));
const read = (file: string) => readFileSync(path.join(copy, file), 'utf8');
const run = (file: string, ...words: readonly string[]) => {
  try {
    return execFileSync(process.execPath, [path.resolve('node_modules', file), ...words], {
      cwd: copy,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1', VITEST_WORKER_ID: undefined },
    });
  } catch (error) {
    return `failed\n${(error as { stdout: string }).stdout}`;
  }
};

/** What the compiler says; the second time it looks only at what is new. */
const compiled = () =>
  run('typescript/bin/tsc', '--noEmit', '--incremental', '--tsBuildInfoFile', 'types.txt');

/** Which of these files of tests fail for this code in the copy. */
const failing = (...tests: readonly string[]) => {
  const outcome = run('vitest/vitest.mjs', 'run', '--no-isolate', '-t', CODE, ...tests);
  expect(outcome).toMatch(/Tests .*(passed|failed)/);
  const failed = tests.filter((test) => outcome.includes(`❯ ${test} (`));
  expect(failed.length > 0).toBe(outcome.startsWith('failed'));
  return failed;
};

describe('a rule begun by the script', () => {
  test('names the four files that are left to its author', () => {
    const toFill = told
      .slice(0, told.indexOf('Done'))
      .match(/^ {2}\S+$/gm)
      ?.map((line) => line.trim());
    expect(toFill?.filter((file) => !file.startsWith(FIXTURE)).toSorted()).toEqual(
      [RULE, ...WORDS].toSorted(),
    );
    expect(toFill?.some((file) => file.startsWith(FIXTURE))).toBe(true);
  });

  test('compiles, and is refused until it is written', () => {
    expect(compiled()).toBe('');
    const tests = ['test/locale/sentences.test.ts', 'test/rules/findings.test.ts'];
    expect(failing(...tests)).toEqual(tests);
  });

  test('compiles and is found, said and explained when it is written as the page shows', () => {
    const [rule, swedish, english, expected] = shown as [string, string, string, string];
    writeFileSync(path.join(copy, RULE), rule);
    for (const [i, words] of [swedish, english].entries()) {
      const indented = words.trimEnd().replace(/^/gm, '  ');
      // A function, so that no sign of the words is taken for one of the replacement's own.
      write(WORDS[i]!, (text) =>
        text.replace(/^ {2}'area\/audience-missing': \{\n[\s\S]*?^ {2}\},$/m, () => indented),
      );
      expect(read(WORDS[i]!)).not.toContain(TO_WRITE);
    }
    expect(read(`${FIXTURE}/väntat.txt`)).toBe(expected);
    expect(compiled()).toBe('');
    expect(
      failing('test/rules/findings.test.ts', 'test/locale/sentences.test.ts', 'test/locale/examples.test.ts'),
    ).toEqual([]);
  });
});
