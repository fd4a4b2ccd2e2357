import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { planOfWord } from '../../src/cli/imported-plan.ts';
import { findWorkspace } from '../../src/cli/workspace.ts';
import { workspaceWith } from '../support/program.ts';
import { contextIn } from '../support/session.ts';
import { HEADINGS, p, px, r, style, table, wordFile } from '../support/word/index.ts';

const ANSWERS = { year: '2024', county: 'Gävleborg' };
const FILE = wordFile({
  styles: HEADINGS + style('Title', 'Title'),
  footnotes: [p('Noten ligger sist i filen.')],
  relations: { l: ['hyperlink', 'https://www.regiongavleborg.se/plan', 'External'] },
  body:
    p('Handlingsplan för länet', { style: 'Title' }) +
    p('1 Inledning', { style: 'Rubrik1' }) +
    px(
      `${r('Länet ')}${r('arbe', { bold: true })}${r('tar, se ')}<w:hyperlink r:id="l">${r('planen')}</w:hyperlink>${r(' nu')}<w:r><w:footnoteReference w:id="1"/></w:r>${r(' och sedan.')}`,
    ) +
    p('Vi ses.') +
    p('2 Områden', { style: 'Rubrik1' }) +
    p('2.1 Samverkan', { style: 'Rubrik2' }) +
    p('Vi ses.') +
    p('Vi ses.') +
    table([
      ['Mål', 'Aktiviteter', 'Klart'],
      ['L: Fler får en plan i tid.', 'Utbilda alla chefer.', 'hösten'],
    ]) +
    p('3 Slut', { style: 'Rubrik1' }) +
    table([
      ['A', 'Ja'],
      ['Nej', 'B'],
    ]),
});

async function made() {
  const folder = workspaceWith({});
  const context = contextIn(folder);
  const plan = await planOfWord('plan.docx', FILE, ANSWERS, findWorkspace(context), context);
  return { folder, plan };
}

test('a Word file is a plan in memory, with the place that each paragraph went to (golden)', async () => {
  const { folder, plan } = await made();
  const files = new Map(plan.plan.files.map(({ path: place, text }) => [place, text.split('\n')]));
  const went = plan.went.map(({ line, words, place }) => {
    const written = place && files.get(place.path)![place.line - 1];
    return `${line} ${words} → ${place ? `${place.path.slice('plans/2024/'.length)}: ${written}` : 'nowhere'}`;
  });
  await expect(`${went.join('\n')}\n`).toMatchFileSnapshot('../golden/word-went.txt');
  expect(plan.went.find(({ words }) => words === 'hösten')?.home).toBe('plans/2024/2-områden/1-samverkan.md');
  expect(existsSync(path.join(folder, 'plans/2024'))).toBe(false);
});

test('and with its questions at their lines, and its page', async () => {
  const { plan } = await made();
  const places = plan.questions.map(({ path: place, line, words }) => [
    plan.plan.files
      .find((file) => file.path === place)!
      .text.split('\n')
      [line - 1]!.includes(words),
    words,
  ]);
  expect(places).toHaveLength(plan.plan.counts.questions);
  expect(places.every(([isThere]) => isThere)).toBe(true);
  expect(places.some(([, words]) => String(words).includes('”hösten”'))).toBe(true);
  expect(plan.page.made[0]).toContain('plans/2024 är gjord av plan.docx');
});

test('what cannot be a plan is one sentence', async () => {
  const context = contextIn(workspaceWith({ 'plans/2024/plan.md': 'Mitt.\n' }));
  const workspace = findWorkspace(context);
  const ask = (bytes: Uint8Array, year: string | undefined) =>
    planOfWord('plan.docx', bytes, { ...ANSWERS, year }, workspace, context);
  await expect(ask(FILE, '2024')).rejects.toThrow('plans/2024');
  await expect(ask(FILE, undefined)).rejects.toThrow('--year');
  await expect(ask(new Uint8Array(9), '2025')).rejects.toThrow('plan.docx är ingen Word-fil');
});
