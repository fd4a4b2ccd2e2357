import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { projectFolder, runPlan } from '../support/program.ts';

interface Asked {
  readonly frågor?: readonly { readonly text: string }[];
}

const FOLDER = `${projectFolder}/schema/agreements`;
const years = readdirSync(FOLDER)
  .map((file) => file.replace('.yaml', ''))
  .filter((year) => readFileSync(`${FOLDER}/${year}.yaml`, 'utf8').includes('\nfrågor:\n'));

test('some agreements are known to ask', () => {
  expect(years.length).toBeGreaterThan(2);
});

test.each(years)('plan agreement %s shows what it asks, in its words and order, with sources', (year) => {
  const { frågor = [] } = parse(readFileSync(`${FOLDER}/${year}.yaml`, 'utf8')) as Asked;
  const { code, out } = runPlan(projectFolder, ['agreement', year]);
  expect(code).toBe(0);
  const part = out
    .split('\nFrågor\n')[1]!
    .split(/\n(?=[A-ZÅÄÖ])/)[0]!
    .replace(/\s+/g, ' ');
  const shown = [...part.matchAll(/\d+\. (.+?) (?:\[\d+\])+/g)].map((match) => match[1]);
  expect(shown).toEqual(frågor.map(({ text }) => text));
});
