import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { runPlan, workspaceWith } from '../support/program.ts';
import { HEADINGS, p, px, r, table, wordFile } from '../support/word/index.ts';

const GOALS = table([
  ['Mål', 'Aktiviteter', 'Ansvariga', 'Klart'],
  ['Fler får en plan i tid.', 'Utbilda alla chefer.', 'Regionen', 'hösten'],
]);
const PLAN = wordFile({
  styles: HEADINGS,
  header: p('Region Exempel'),
  core: '<dc:creator>Anna Andersson</dc:creator>',
  body:
    p('Handlingsplan för länet', { style: 'Title' }) +
    p('Inledning', { style: 'Rubrik1' }) +
    p('Länet arbetar tillsammans.') +
    p('Områden', { style: 'Rubrik1' }) +
    p('Samverkan', { style: 'Rubrik2' }) +
    px(`${r('Läget')}<w:del w:id="1" w:author="Bo Berg"><w:r><w:delText> gammalt</w:delText></w:r></w:del>`) +
    GOALS,
});

const everyFile = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .map((name) => `${name}: ${readFileSync(path.join(folder, name), 'utf8')}`)
    .sort();

const words = ['--year', '2024', '--county', 'Gävleborg'];

describe('plan import', () => {
  test('makes a plan that builds, says what was left out, and ends with what to look at', () => {
    const folder = workspaceWith({ 'plan.docx': PLAN });
    const { code, out } = runPlan(folder, ['import', 'plan.docx', ...words]);
    expect(code).toBe(0);
    expect(out).toContain('plans/2024/2-områden/1-samverkan.md\n');
    expect(out).toContain('plan.docx:6:1  varning  word/struck');
    expect(out).toContain('plans/2024 är gjord av plan.docx: handlingsplan för Gävleborg');
    expect(out).toContain('Titta först på det här\n  1. Struken text på 1 ställe.');
    const built = runPlan(folder, ['build', '2024', '--format', 'html']);
    expect(built.code).toBe(0);
    const files = everyFile(path.join(folder, 'plans/2024')).join('\n');
    expect(files).not.toMatch(/Andersson|Berg|Region Exempel/);
    expect(files).toContain('att skriva: Word-filen säger ”hösten”');
  });

  test('tells programs the same, with every question and paragraph at its place', () => {
    const folder = workspaceWith({ 'plan.docx': PLAN });
    const { code, out } = runPlan(folder, ['import', 'plan.docx', ...words, '--format', 'json']);
    expect(code).toBe(0);
    const told = JSON.parse(out);
    const area = 'plans/2024/2-områden/1-samverkan.md';
    expect(told).toMatchObject({
      version: 1,
      plan: '2024',
      folder: 'plans/2024',
      file: 'plan.docx',
      kind: 'handlingsplan',
    });
    expect(told.counts).toMatchObject({ areas: 1, goals: 1, activities: 1, lost: 0 });
    expect(told.written).toContain(area);
    expect(told.findings[1]).toMatchObject({
      code: 'word/struck',
      severity: 'varning',
      file: 'plan.docx',
      line: 6,
      data: { words: 'gammalt' },
    });
    const lines = readFileSync(path.join(folder, area), 'utf8').split('\n');
    const [asked] = told.questions.filter(({ words: said }: { words: string }) => said.includes('”hösten”'));
    expect(asked.file).toBe(area);
    expect(lines[asked.line - 1]).toContain(asked.words);
    const goal = told.paragraphs.find(
      ({ words: said }: { words: string }) => said === 'Fler får en plan i tid.',
    );
    expect(lines[goal.to.line - 1]).toContain('text: Fler får en plan i tid.');
    expect(told.page.made[0]).toContain('plans/2024 är gjord av plan.docx');
    expect(out).not.toMatch(/Andersson|Berg/);
  });

  test('(8) gives the same files for the same file', () => {
    const made = [1, 2].map(() => {
      const folder = workspaceWith({ 'plan.docx': PLAN });
      runPlan(folder, ['import', 'plan.docx', ...words]);
      return everyFile(path.join(folder, 'plans/2024'));
    });
    expect(made[0]).toEqual(made[1]);
    expect(made[0]!.length).toBeGreaterThan(3);
  });

  test('(8) never writes over anything', () => {
    const folder = workspaceWith({ 'plan.docx': PLAN, 'plans/2024/plan.md': 'Mitt.\n' });
    const { code, err } = runPlan(folder, ['import', 'plan.docx', ...words]);
    expect(code).toBe(2);
    expect(err).toContain('plans/2024');
    expect(everyFile(path.join(folder, 'plans/2024'))).toEqual(['plan.md: Mitt.\n']);
  });

  test.each([
    ['plan.pdf', Buffer.from('%PDF-1.7'), 'är en PDF'],
    ['avhuggen.docx', PLAN.subarray(0, 600), 'skadad eller avhuggen'],
  ])('says in a sentence why %s cannot be read, and leaves nothing', (name, bytes, sentence) => {
    const folder = workspaceWith({ [name]: bytes });
    const { code, out, err } = runPlan(folder, ['import', name, ...words]);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(sentence);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(existsSync(path.join(folder, 'plans/2024'))).toBe(false);
  });

  test('asks for the year, knows no county that is none, and says when the file is not there', () => {
    const folder = workspaceWith({ 'plan.docx': PLAN });
    const said = (...more: string[]) => runPlan(folder, ['import', ...more]);
    expect(said('plan.docx')).toMatchObject({ code: 2, err: expect.stringContaining('--year 2025') });
    expect(said('plan.docx', '--year', '2024', '--county', 'Norrland')).toMatchObject({ code: 2 });
    expect(said('borta.docx', ...words)).toMatchObject({
      code: 2,
      err: expect.stringContaining('finns inte'),
    });
    expect(existsSync(path.join(folder, 'plans/2024'))).toBe(false);
  });

  test('(8) leaves nothing when a file cannot be written', () => {
    const folder = workspaceWith({ 'plan.docx': PLAN });
    // Something that is no folder stands where one has to be.
    mkdirSync(path.join(folder, 'plans/serie'));
    const blocked = workspaceWith({ 'plan.docx': PLAN, 'plans/serie': 'en fil' });
    const { code } = runPlan(blocked, ['import', 'plan.docx', ...words, '--series', 'serie']);
    expect(code).toBe(2);
    expect(readdirSync(path.join(blocked, 'plans')).sort()).toEqual(['2023', 'serie']);
  });
});
