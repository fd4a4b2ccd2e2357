import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { runPlan, workspaceWith } from '../support/program.ts';

describe('plan next', () => {
  test('makes a folder that check reads, and says what to do', () => {
    const folder = workspaceWith();
    const { code, out } = runPlan(folder, ['next', '2023']);
    expect(code).toBe(0);
    expect(out).toContain('plans/2024/plan.md\n');
    expect(out).toContain('plan check 2024');
    // The next agreement's days, counted only where there is a day to count from.
    expect(out).toMatch(/Dagar att hålla\n {2}– Senast 29\snovember 2024: Rekvisition hos Kammarkollegiet/);
    const checked = runPlan(folder, ['check', '2024']);
    expect(checked.code).toBe(0);
    expect(checked.out).toContain('text/to-write');
  });

  test('takes away what a run that was killed had begun, which is no plan', () => {
    const folder = workspaceWith();
    const { pid } = spawnSync(process.execPath, ['-e', '0']);
    const begun = path.join(folder, `plans/.2024.${pid}.ny`);
    mkdirSync(begun);
    writeFileSync(path.join(begun, 'plan.md'), '---\ntyp: plan\n---\n');
    expect(runPlan(folder, ['check']).out).toBe('2023: inget att anmärka på.\n');
    expect(runPlan(folder, ['next', '2023'])).toMatchObject({ code: 0, err: '' });
    expect(readdirSync(path.join(folder, 'plans')).sort()).toEqual(['2023', '2024']);
  });

  test('never writes over a folder, not even an empty one', () => {
    const folder = workspaceWith();
    mkdirSync(path.join(folder, 'plans/2024'));
    const { code, err } = runPlan(folder, ['next', '2023']);
    expect(code).toBe(2);
    expect(err).toContain('plans/2024 finns redan');
    expect(readdirSync(path.join(folder, 'plans/2024'))).toEqual([]);
  });

  test('does not go on from a plan that cannot be read whole', () => {
    const folder = workspaceWith({ 'plans/2023/1-inledning.md': '---\ntyp: [\n---\n\n# Inledning\n' });
    const { code, err } = runPlan(folder, ['next', '2023']);
    expect(code).toBe(2);
    expect(err).toContain('yaml/syntax');
    expect(err).toContain('inte påbörjad');
    expect(readdirSync(path.join(folder, 'plans'))).toEqual(['2023']);
  });

  test('says no to a plan that is not there, and to no plan at all', () => {
    const folder = workspaceWith();
    expect(runPlan(folder, ['next', '2031'])).toMatchObject({ code: 2 });
    expect(runPlan(folder, ['next'])).toMatchObject({ code: 2 });
  });

  test('writes the same bytes twice', () => {
    const texts = [workspaceWith(), workspaceWith()].map((folder) => {
      runPlan(folder, ['next', '2023']);
      return readFileSync(path.join(folder, 'plans/2024/2-gemensamt/1-sip.md'), 'utf8');
    });
    expect(texts[0]).toBe(texts[1]);
  });
});
