import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectFolder, runPlan, temporaryFolder, workspaceWith } from '../support/program.ts';

/** A workspace without a plan. */
function emptyWorkspace(): string {
  const folder = temporaryFolder();
  mkdirSync(path.join(folder, 'plans'));
  return folder;
}

function withDirection(): string {
  const folder = emptyWorkspace();
  cpSync(path.join(projectFolder, 'test/fixtures/workspaces/under-inriktning'), folder, { recursive: true });
  return folder;
}

const read = (folder: string, ...names: string[]) => readFileSync(path.join(folder, ...names), 'utf8');

describe('plan new', () => {
  test('says the areas, the money and the days of the agreement without being asked', () => {
    const { code, out, err } = runPlan(emptyWorkspace(), ['new', '2026', '--county', 'Värmland']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const words = out.replace(/\s+/g, ' ');
    expect(
      words.match(/nationella strategin|barn och unga|komplexa behov|suicidpreventivt arbete/g),
    ).toHaveLength(4);
    expect(words).toContain('Till regionerna: 548 000 000 kr');
    expect(words).toContain('Till länsgemensamma insatser: 493 000 000 kr');
    expect(words).toContain('Senast 1 december 2026: Rekvisition hos Kammarkollegiet');
    expect(words).toContain('Senast 31 mars 2027: Redovisning till Kammarkollegiet');
    expect(words).toContain('plan check 2026');
  });

  test('makes a plan that builds at once, as a draft', () => {
    const folder = emptyWorkspace();
    runPlan(folder, ['new', '2026', '--county', 'värmlands län']);
    expect(read(folder, 'plans/2026/plan.md')).toContain('län: Värmland\n');
    const built = runPlan(folder, ['build', '2026', '--format', 'html']);
    expect(built.code).toBe(0);
    const html = read(folder, 'build/2026/handlingsplan-varmland-2026.html');
    expect(html).toContain('Utkast');
    expect(html).toContain('Planen är påbörjad men inte skriven.');
  });

  test('takes the newest agreement where no year is given, and the county of the plans that are there', () => {
    const folder = workspaceWith();
    const { code } = runPlan(folder, ['new']);
    expect(code).toBe(0);
    const made = readdirSync(path.join(folder, 'plans')).filter((name) => name !== '2023');
    expect(read(folder, 'plans', made[0]!, 'plan.md')).toContain('län: Gävleborg\n');
  });

  test('takes county, parties and scheme from the direction, and asks for its goals and what it promises', () => {
    const folder = withDirection();
    expect(runPlan(folder, ['new', '2025', '--under', 'inriktning/2024']).code).toBe(0);
    const plan = read(folder, 'plans/2025/plan.md');
    expect(plan).toContain('under: inriktning/2024\n');
    expect(plan).toContain('överenskommelse: 2025\n');
    expect(plan).toContain('  - namn: NSPH Gävleborg\n    typ: brukarorganisation\n');
    expect(plan).toContain('indelning:\n  - id: unga\n    rubrik: Unga i länet\n');
    expect(plan).toMatch(/inriktning\/2024 lovar ”En handbok skrivs\.” \(handbok, senast 2025\)/);
    expect(plan).not.toContain('nätverk');
    const area = read(folder, 'plans/2025/3-områden/1-unga.md');
    expect(area).toContain('fokusområden:\n  - unga\n');
    expect(area).toContain('för målet ”Unga mår bättre.” (unga-mår-bättre)');
    // What the county's own scheme does not take up is the agreement's area.
    expect(readdirSync(path.join(folder, 'plans/2025/3-områden'))).toEqual([
      '1-unga.md',
      '2-nationella-strategin.md',
      '3-komplexa-behov.md',
      '4-suicidprevention.md',
      'index.md',
    ]);
    expect(runPlan(folder, ['check', '2025']).code).toBe(0);
  });

  test('puts a plan of several years into a series', () => {
    const folder = emptyWorkspace();
    const words = [
      'new',
      '2026-2028',
      '--kind',
      'inriktning',
      '--series',
      'inriktning',
      '--county',
      'Gotland',
    ];
    expect(runPlan(folder, words).code).toBe(0);
    const plan = read(folder, 'plans/inriktning/2026-2028/plan.md');
    expect(plan).toContain('slag: inriktning\n');
    expect(plan).toContain('period:\n  från: 2026\n  till: 2028\n');
    // On Gotland region and kommun are one.
    expect(plan).toContain('parter:\n  - Region Gotland\n#');
    expect(runPlan(folder, ['build', 'inriktning/2026-2028', '--format', 'html']).code).toBe(0);
  });

  const refused: readonly (readonly [words: readonly string[], sentence: RegExp])[] = [
    [['2023', '--county', 'Gävleborg'], /plans\/2023 finns redan/],
    [['2026', '--county', 'Värmlnd'], /inget län som heter ”Värmlnd”\. Menade du ”Värmland”\?/],
    [['2026', '--county', 'Skåne', '--agreement', '1999'], /1999/],
    [['26', '--county', 'Skåne'], /”26” är inget år/],
    [['2028-2026', '--county', 'Skåne'], /”2028-2026” är inget år/],
    [['2026', '--series', '../ute'], /kan inte heta ”\.\.\/ute”/],
    [['2026', '--series', '2023'], /kan inte heta ”2023”/],
    [['2026', '--kind', 'plan'], /--kind kan inte vara ”plan”/],
    [['2026', '--under', 'inriktning/2024'], /ingen plan som heter ”inriktning\/2024”/],
    [['2026', '--under', '2023'], /2023 är redovisning och gäller inte flera år/],
    [['2026', '--under', '2023', '--kind', 'inriktning'], /En inriktning hör inte under en annan/],
  ];
  test.each(refused)('says no to %j in one sentence, and writes nothing', (words, sentence) => {
    const folder = workspaceWith();
    const { code, out, err } = runPlan(folder, ['new', ...words]);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(sentence);
    expect(readdirSync(path.join(folder, 'plans'))).toEqual(['2023']);
  });

  test('says no outside a direction’s years and county', () => {
    const folder = withDirection();
    const under = ['--under', 'inriktning/2024'];
    expect(runPlan(folder, ['new', '2027', ...under]).err).toMatch(
      /gäller 2024–2026, och planen skulle gälla 2027/,
    );
    expect(runPlan(folder, ['new', '2025', ...under, '--county', 'Skåne']).err).toMatch(/gäller Gävleborg/);
    expect(readdirSync(path.join(folder, 'plans'))).toEqual(['inriktning']);
  });

  test('does not begin under a direction that cannot be read whole', () => {
    const folder = withDirection();
    writeFileSync(path.join(folder, 'plans/inriktning/2024/1-unga.md'), '---\ntyp: [\n---\n\n# Unga\n');
    const { code, err } = runPlan(folder, ['new', '2025', '--under', 'inriktning/2024']);
    expect(code).toBe(2);
    expect(err).toContain('plan check inriktning/2024');
    expect(existsSync(path.join(folder, 'plans/2025'))).toBe(false);
  });

  test.each([
    ['a: ['],
    ['titel: Egen\nområdn: []\n'],
  ])('does not begin from an agreement with errors', (text) => {
    const folder = workspaceWith({ 'schema/agreements/2031.yaml': text });
    for (const words of [['2031'], ['2030', '--agreement', '2031']]) {
      const { code, err } = runPlan(folder, ['new', ...words]);
      expect(code).toBe(2);
      expect(err).toContain('Överenskommelsen 2031 har fel');
    }
    expect(readdirSync(path.join(folder, 'plans'))).toEqual(['2023']);
  });

  test('asks for the county where nothing says it', () => {
    const { code, err } = runPlan(emptyWorkspace(), ['new', '2026']);
    expect(code).toBe(2);
    expect(err).toContain('--county Värmland');
  });

  test.skipIf(process.getuid?.() === 0)('says no where it may not write', () => {
    const folder = emptyWorkspace();
    chmodSync(path.join(folder, 'plans'), 0o555);
    const { code, err } = runPlan(folder, ['new', '2026', '--county', 'Skåne']);
    chmodSync(path.join(folder, 'plans'), 0o755);
    expect(code).toBe(2);
    expect(err).toContain('inget är påbörjat');
  });

  test('says no where a file lies in its way', () => {
    const folder = emptyWorkspace();
    writeFileSync(path.join(folder, 'plans/inriktning'), '');
    const words = ['new', '2026', '--county', 'Skåne', '--series', 'inriktning'];
    const { code, err } = runPlan(folder, words);
    expect(code).toBe(2);
    expect(err).toContain('inget är påbörjat');
    expect(readdirSync(path.join(folder, 'plans'))).toEqual(['inriktning']);
  });

  test('an empty workspace names the way on, for next, build and check', () => {
    const folder = emptyWorkspace();
    for (const words of [['next', '2026'], ['build'], ['check'], ['diff', '2025', '2026']]) {
      const { code, err } = runPlan(folder, words);
      expect(code).toBe(2);
      expect(err).toContain('plan new');
      expect(err).not.toMatch(/Planerna är:\s*$/);
    }
  });

  test('writes the same bytes twice', () => {
    const texts = [emptyWorkspace(), emptyWorkspace()].map((folder) => {
      runPlan(folder, ['new', '2026', '--county', 'Skåne']);
      return read(folder, 'plans/2026/plan.md') + read(folder, 'plans/2026/medel.yaml');
    });
    expect(texts[0]).toBe(texts[1]);
  });
});
