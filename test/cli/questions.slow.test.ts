import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { projectFolder, runPlan, workspaceWith } from '../support/program.ts';

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

test('plan agreement shows the smallest count of persons of a county’s own agreement, with its source', () => {
  const text = readFileSync(`${FOLDER}/2023.yaml`, 'utf8');
  const own = text.replace('\nkällor:\n', '\nminsta-antal:\n  antal: 10\n  källa: [skr-2023]\n\nkällor:\n');
  const folder = workspaceWith({ 'schema/agreements/egen.yaml': own });
  expect(runPlan(folder, ['agreement', 'egen']).out).toMatch(/Minsta antal +10 \[\d+\]/);
});
