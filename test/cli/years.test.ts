import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectFolder, runPlan, temporaryFolder, workspaceWith } from '../support/program.ts';

const plan = (year: string, slag = 'redovisning', extra = '') =>
  `---\ntyp: plan\nslag: ${slag}\ntitel: Länsgemensam plan\nlän: Gävleborg\nperiod: ${year}\növerenskommelse: ${year}\n${extra}---\n\nSammanfattning.\n`;
const section = (text: string) => `---\ntyp: avsnitt\n---\n\n# Inledning\n\n${text}\n`;
const two = (before: string, after: string) =>
  workspaceWith({
    'plans/2024/plan.md': plan('2024'),
    'plans/2024/1-inledning.md': section(after),
    'plans/2023/1-inledning.md': section(before),
  });

describe('plan diff', () => {
  const folder = () =>
    two('En folder tas fram. :plan[folder]{senast=2024}', 'En folder tas fram. :plan[folder]{senast=2025}');

  test('says what changed with both places, and ends with 0', () => {
    const { code, out, err } = runPlan(folder(), ['diff', '2023', '2024']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('Tidsgränsen flyttas fram, från 2024 till 2025.');
    expect(out).toContain('plans/2023/1-inledning.md:7 → plans/2024/1-inledning.md:7');
  });

  test('ends with 1 when it is asked to fail', () => {
    expect(runPlan(folder(), ['diff', '2023', '2024', '--fail-on', 'varning']).code).toBe(1);
  });

  test('speaks English', () => {
    expect(runPlan(folder(), ['diff', '2023', '2024', '--lang', 'en']).out).toContain(
      'The deadline moves later, from 2024 to 2025.',
    );
  });

  test.each(['html', 'pdf'])('writes one file of %s', (format) => {
    const [cwd, out] = [folder(), temporaryFolder()];
    const { code } = runPlan(cwd, ['diff', '2023', '2024', '--format', format, '--out', out]);
    expect(code).toBe(0);
    expect(readdirSync(out)).toEqual([`diff-2023-2024.${format}`]);
    if (format === 'html')
      expect(readFileSync(path.join(out, 'diff-2023-2024.html'), 'utf8')).toContain(
        'Tidsgränsen flyttas fram',
      );
  });

  test('gives Markdown that no promise can break', () => {
    const cwd = two('En folder | tas fram @alla. :plan[folder]', 'Länet samverkar.');
    const { out } = runPlan(cwd, ['diff', '2023', '2024', '--format', 'markdown']);
    expect(out).toContain('folder \\| tas fram');
    expect(out).not.toContain('@alla');
  });

  test.each([
    [['diff', '2023', '2023'], 'kan inte jämföras med sig själv'],
    [['diff', '2023'], 'efter'],
    [['diff', '2023', '2031'], 'Det finns ingen plan som heter'],
  ])('%j is a sentence and 2', (words, sentence) => {
    const { code, err } = runPlan(folder(), words);
    expect([code, err.includes(sentence)]).toEqual([2, true]);
  });

  test('plans of two counties are not compared', () => {
    const { code, err } = runPlan(projectFolder, ['diff', '2023', 'dalarna/2020']);
    expect(code).toBe(2);
    expect(err).toContain('2023 gäller Gävleborg och dalarna/2020 gäller Dalarna.');
  });

  test('a plan that is no plan is told, and which command shows more', () => {
    const cwd = workspaceWith({ 'plans/2024/plan.md': 'Ingen plan\n' });
    const { code, err } = runPlan(cwd, ['diff', '2023', '2024']);
    expect(code).toBe(2);
    expect(err).toContain('Skriv plan check 2024');
  });

  test('errors on a side are told, and nothing of it is called gone', () => {
    const cwd = two('En folder tas fram. :plan[folder]', 'Ord.');
    const broken = workspaceWith({
      'plans/2024/plan.md': plan('2024'),
      'plans/2024/1-inledning.md': '# Utan huvud\n',
      'plans/2023/1-inledning.md': readFileSync(path.join(cwd, 'plans/2023/1-inledning.md')),
    });
    const { code, out, err } = runPlan(broken, ['diff', '2023', '2024']);
    expect(code).toBe(0);
    expect(err).toContain('Det som inte kunde läsas räknas inte som borttaget.');
    expect(out).toContain('Kan inte jämföras');
    expect(out).not.toContain('Finns inte kvar, och inget sägs');
  });
});

describe('plan ledger', () => {
  const folder = () =>
    two(
      'En folder tas fram. :plan[folder]{senast=2024}\n\nEtt nätverk bildas. :plan[nätverk]',
      'Tryckt. :svar[folder]{status=genomförd}',
    );

  test('says what is silent first, with its lines', () => {
    const { code, out } = runPlan(folder(), ['ledger', '2023', '2024']);
    expect(code).toBe(0);
    expect(out.indexOf('Tyst (1)')).toBeLessThan(out.indexOf('Genomförd (1)'));
    expect(out).toContain('plans/2023/1-inledning.md:7 → plans/2024/1-inledning.md:7');
  });

  test('finds the year before by itself, and every pair with --all', () => {
    const cwd = folder();
    const { out } = runPlan(cwd, ['ledger', '2023', '2024']);
    expect(runPlan(cwd, ['ledger', '2024']).out).toBe(out);
    expect(runPlan(cwd, ['ledger', '--all']).out).toBe(out);
  });

  test('gives a table that a Swedish spreadsheet opens', () => {
    const { out } = runPlan(folder(), ['ledger', '2024', '--format', 'csv']);
    const lines = out.split('\r\n');
    expect(lines[0]).toBe(
      '\ufeffår;följs upp i;slag;id;text;område;senast;lovades;utfall;svar;orsak;ersatt av;ny tid;ordagrant;besvaras',
    );
    expect(lines).toHaveLength(4);
  });

  test('lets no promise become a formula', () => {
    const cwd = two('=1+1 :plan[folder]', 'Ord.');
    expect(runPlan(cwd, ['ledger', '2024', '--format', 'csv']).out).toContain(";'=1+1;");
  });

  test('gives JSON with both places', () => {
    const { out } = runPlan(folder(), ['ledger', '2024', '--format', 'json']);
    const { version, ledgers } = JSON.parse(out) as {
      version: number;
      ledgers: { rows: { outcome: string }[] }[];
    };
    expect(version).toBe(1);
    expect(ledgers[0]?.rows.map(({ outcome }) => outcome)).toEqual(['genomförd', 'tyst']);
  });

  test.each([
    [['ledger'], 2],
    [['ledger', '2023'], 2],
    [['ledger', '2024', '--fail-on', 'fel'], 1],
  ])('%j ends with %i', (words, code) => {
    expect(runPlan(folder(), words).code).toBe(code);
  });
});

/** The stories of the real documents, with every line. A changed golden is read before it is kept. */
describe('the real plans', () => {
  test.each([
    ['diff', '2022', '2023'],
    ['diff', '2023', '2024'],
    ['ledger', '2022', '2023'],
    ['ledger', '2023', '2024'],
  ])('%s %s %s (golden)', async (command, before, after) => {
    expect(existsSync(path.join(projectFolder, 'plans', before))).toBe(true);
    const { code, out } = runPlan(projectFolder, [command, before, after]);
    expect(code).toBe(0);
    for (const line of out.split('\n')) if (!/\S{60}/.test(line)) expect(line.length).toBeLessThanOrEqual(80);
    await expect(out).toMatchFileSnapshot(`../golden/${command}-${before}-${after}.txt`);
  });
});
