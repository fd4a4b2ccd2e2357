import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { runPlan, workspaceWith } from '../support/program.ts';

const LINK = '---\ntyp: avsnitt\n---\n\n# Inledning\n\nLäs [mer](javascript:alert(1)) här.\n';
const withLink = () => workspaceWith({ 'plans/2023/1-inledning.md': LINK });

describe('plan check --output', () => {
  test('writes several formats at once and still prints for people', () => {
    const folder = withLink();
    const { code, out, err } = runPlan(folder, [
      'check',
      '--output',
      'sarif=ut/plan.sarif',
      '--output',
      'gitlab=kvalitet.json',
      '--output=junit=åäö.xml',
    ]);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toContain('2023: 1 fel.');
    expect(readFileSync(path.join(folder, 'ut/plan.sarif'), 'utf8')).toContain(
      '"ruleId": "link/active-scheme"',
    );
    expect(JSON.parse(readFileSync(path.join(folder, 'kvalitet.json'), 'utf8'))).toHaveLength(1);
    expect(readFileSync(path.join(folder, 'åäö.xml'), 'utf8')).toContain(
      '<failure type="link/active-scheme"',
    );
    expect(readdirSync(folder).sort()).toEqual(['kvalitet.json', 'plans', 'ut', 'åäö.xml']);
  });

  test('writes all files or none', () => {
    const folder = withLink();
    mkdirSync(path.join(folder, 'mapp'));
    const { code, err } = runPlan(folder, ['check', '--output', 'sarif=a.sarif', '--output', 'junit=mapp']);
    expect(code).toBe(2);
    expect(err).toMatch(/^plan: mapp /);
    expect(existsSync(path.join(folder, 'a.sarif'))).toBe(false);
  });

  test('takes only formats that there are, with a file each', () => {
    const folder = withLink();
    for (const value of ['sarif', 'xml=a', '=a', 'sarif=', 'Sarif=a']) {
      const { code, err } = runPlan(folder, ['check', '--output', value]);
      expect({ code, err }, value).toEqual({ code: 2, err: expect.stringContaining(`”${value}”`) as string });
    }
    const twice = runPlan(folder, ['check', '--output', 'sarif=a', '--output', 'json=a']);
    expect(twice).toMatchObject({ code: 2, err: expect.stringContaining('två gånger') as string });
  });
});

describe('plan check --format github', () => {
  test('adds its summary to what the step has said before', () => {
    const folder = withLink();
    const summary = path.join(folder, 'steg.md');
    writeFileSync(summary, 'Före\n');
    const { out } = runPlan(folder, ['check', '--format', 'github'], { GITHUB_STEP_SUMMARY: summary });
    expect(out).toMatch(/^::notice [\s\S]*\n::error file=plans\/2023\/1-inledning\.md,line=7/);
    expect(readFileSync(summary, 'utf8')).toMatch(/^Före\n\*\*2023: 1 fel\.\*\*[\s\S]*rader som finns/);
  });

  test('says so when the summary cannot be written', () => {
    const folder = withLink();
    const ran = runPlan(folder, ['check', '--format', 'github'], { GITHUB_STEP_SUMMARY: folder });
    expect(ran.code).toBe(2);
    expect(ran.err).toMatch(/^plan: .* kan inte skrivas/);
  });

  test('counts paths from the root of the repository', () => {
    const folder = workspaceWith();
    mkdirSync(path.join(folder, '.git'));
    const inside = path.join(folder, 'län', 'x');
    mkdirSync(path.join(inside, 'plans/2023'), { recursive: true });
    writeFileSync(path.join(inside, 'plans/2023/plan.md'), '---\ntyp: plan\n---\n');
    const { out } = runPlan(inside, ['check', '--format', 'github']);
    expect(out).toContain('::error file=län/x/plans/2023/plan.md,');
  });
});
