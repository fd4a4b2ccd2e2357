import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { runPlan, workspaceWith } from '../support/program.ts';

const plan = (more: string) =>
  `---\ntyp: plan\nslag: redovisning\ntitel: Länsgemensam handlingsplan\nlän: Gävleborg\nperiod: 2023\ndatum: 2024-01\n${more}---\n\nÅret som gick.\n`;
const accepting = (until: string, kod = 'agreement/missing') =>
  plan(
    `godtagna:\n  - kod: ${kod}\n    var: plan.md\n    skäl: Planen svarar mot två överenskommelser.\n    av: Utskott Psykisk hälsa\n    till: ${until}\n`,
  );
const workspace = (text: string) => workspaceWith({ 'plans/2023/plan.md': text });

describe('plan check with accepted findings', () => {
  test('ends with 0 where what is left is accepted, and lists it', () => {
    const folder = workspace(accepting('2024-06-30'));
    for (const words of [
      ['--fail-on', 'varning'],
      ['--stage', 'inlämning'],
    ])
      expect(runPlan(folder, ['check', '2023', ...words]).code).toBe(0);
    expect(runPlan(folder, ['check', '2023']).out).toBe(
      [
        'Godtagna avvikelser i 2023:',
        '  plans/2023/plan.md:1:1  agreement/missing',
        '    Planen säger inte vilken överenskommelse den svarar mot. Därför går det inte',
        '    att avgöra om områdena är rätt.',
        '    Godtas till och med 30\u00a0juni 2024 av Utskott Psykisk hälsa. Skäl: Planen',
        '    svarar mot två överenskommelser.',
        '',
        '2023: inget att anmärka på utöver 1 godtagen avvikelse.',
        '',
      ].join('\n'),
    );
    expect(runPlan(folder, ['check', '2023', '--lang', 'en']).out).toContain(
      '2023: nothing to remark on beside 1 accepted finding.',
    );
  });

  test('counts from the day it is told, and fails when the time is over', () => {
    const folder = workspace(accepting('2024-06-30'));
    expect(runPlan(folder, ['check', '2023', '--today', '2024-06-30']).code).toBe(0);
    const late = runPlan(folder, ['check', '2023', '--today', '2024-07-01']);
    expect(late.code).toBe(1);
    expect(late.out).toMatch(/plan\.md:13:11 {2}fel {2}acceptance\/expired/);
    expect(late.out).toContain('agreement/missing');
  });

  test('fails where something is accepted that may not be', () => {
    const { code, out } = runPlan(workspace(accepting('2024-06-30', 'field/unknown')), ['check', '2023']);
    expect(code).toBe(1);
    expect(out).toContain('acceptance/forbidden');
  });

  test('tells programs what is accepted, by whom, until when and why', () => {
    const { out } = runPlan(workspace(accepting('2024-06-30')), ['check', '2023', '--format', 'json']);
    const { findings, accepted } = JSON.parse(out);
    expect(findings).toEqual([]);
    expect(accepted).toHaveLength(1);
    expect(accepted[0]).toMatchObject({
      plan: '2023',
      code: 'agreement/missing',
      severity: 'varning',
      file: 'plans/2023/plan.md',
      line: 1,
      acceptance: {
        reason: 'Planen svarar mot två överenskommelser.',
        by: 'Utskott Psykisk hälsa',
        until: '2024-06-30',
        file: 'plans/2023/plan.md',
        line: 9,
      },
    });
  });

  test('shows no author’s text that could change the screen', () => {
    const text = accepting('2024-06-30').replace('Utskott', '"\\e[31mUtskott').replace('hälsa\n', 'hälsa"\n');
    expect(runPlan(workspace(text), ['check', '2023']).out).not.toContain('\u001b');
  });
});

test('plan build shows what is accepted in an annex, and says so before', () => {
  const folder = workspace(accepting('2024-06-30'));
  const { code, err } = runPlan(folder, ['build', '2023', '--format', 'html']);
  expect(code).toBe(0);
  expect(err).toContain('Godtagna avvikelser i 2023:');
  const html = readFileSync(path.join(folder, 'build/2023/redovisning-gavleborg-2023.html'), 'utf8');
  expect(html).toMatch(/<h[12][^>]*>Godtagna avvikelser<\/h/);
  expect(html).toContain('Planen svarar mot två överenskommelser.');
  const without = workspace(plan('överenskommelse: 2023\n'));
  expect(runPlan(without, ['build', '2023', '--format', 'html']).code).toBe(0);
  expect(
    readFileSync(path.join(without, 'build/2023/redovisning-gavleborg-2023.html'), 'utf8'),
  ).not.toContain('Godtagna avvikelser');
});
