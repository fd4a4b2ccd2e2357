import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { deskIn } from '../../support/desk.ts';
import { temporaryFolder, workspaceWith } from '../../support/program.ts';
import { HEADINGS, p, wordFile } from '../../support/word/index.ts';

test('a Word file that one window shows is not written by another, which has shown its own since', async () => {
  const folder = workspaceWith();
  const { ask } = deskIn(folder, temporaryFolder());
  const read = async (year: string) => {
    const body = p('1 Inledning', { style: 'Rubrik1' }) + p(`Året ${year} arbetar länet tillsammans.`);
    const bytes = Buffer.from(wordFile({ styles: HEADINGS, body })).toString('base64');
    const about = { county: 'Gävleborg', year, kind: 'handlingsplan', agreement: '', folder: '' };
    const { answer } = await ask('importWord', { name: `${year}.docx`, bytes, ...about });
    return (answer as { readonly key: string }).key;
  };
  const first = await read('2021');
  const second = await read('2022');
  const refused = await ask('importWrite', { key: first });
  expect(refused).toEqual({
    status: 409,
    answer: { words: 'En annan Word-fil har lästs in sedan den här visades. Läs in filen igen.' },
  });
  expect(existsSync(path.join(folder, 'plans/2022'))).toBe(false);
  expect(await ask('importWrite', { key: second })).toEqual({ status: 200, answer: { plan: '2022' } });
  expect(readFileSync(path.join(folder, 'plans/2022/plan.md'), 'utf8')).toContain('2022');
});
