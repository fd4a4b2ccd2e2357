import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { projectFolder, runPlan } from '../support/program.ts';

const schema = JSON.parse(readFileSync('schema/output/diff.schema.json', 'utf8')) as object;
const isValid = new Ajv2020({ allErrors: true, strict: false }).compile(schema);

test.each([
  ['2022', '2023'],
  ['2023', '2024'],
  ['2024', '2023'],
])('the JSON of %s and %s keeps to its published schema', (before, after) => {
  const { out, code } = runPlan(projectFolder, ['diff', before, after, '--format', 'json']);
  expect(code).toBe(0);
  isValid(JSON.parse(out));
  expect(isValid.errors ?? []).toEqual([]);
});

test('the schema refuses a change without a place', () => {
  const { out } = runPlan(projectFolder, ['diff', '2022', '2023', '--format', 'json']);
  const wrong = JSON.parse(out) as { changes: { before: unknown; after: unknown }[] };
  wrong.changes[0]!.before = null;
  wrong.changes[0]!.after = null;
  expect(isValid(wrong)).toBe(false);
});
