import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { expectedIn, readFiles } from '../support/fixture.ts';

/**
 * Small workspaces of several plans. What is to be found of years and their plans is marked in the files, as in every fixture; a place
 * where no comment can stand is a line in `väntat.txt`.
 */
const FOLDER = 'test/fixtures/workspaces';
/** What plans say of each other. What one plan lacks by itself is other fixtures' matter. */
const SUBJECTS = [
  'promise/',
  'answer/',
  'plan/',
  'decided/',
  'requirement/by-sister',
  'money/incoming',
  'money/line',
  'money/rest',
  'money/balance',
  'money/over',
  'money/share',
  'money/key',
];

/** What an agreement asks is held against sisters together; elsewhere it is no matter of several plans. */
const asked = (name: string) => (name.startsWith('systrar') ? [...SUBJECTS, 'requirement/areas'] : SUBJECTS);

const names = readdirSync(FOLDER).sort();

function saidIn(name: string): readonly string[] {
  const args = ['bin/plan.js', '-C', `${FOLDER}/${name}`, 'check', '--format', 'json', '--no-cache'];
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  const { findings } = JSON.parse(stdout) as { findings: { code: string; file: string; line: number }[] };
  return findings
    .filter(({ code }) => asked(name).some((subject) => code.startsWith(subject)))
    .map(({ code, file, line }) => `${file}:${line} ${code}`)
    .sort();
}

test.each(names)('%s: just what is marked', (name) => {
  const list = `${FOLDER}/${name}/väntat.txt`;
  const files = readFiles(`${FOLDER}/${name}`);
  const expected = expectedIn(files, existsSync(list) ? readFileSync(list) : undefined);
  expect(saidIn(name)).toEqual([...expected].sort());
});
