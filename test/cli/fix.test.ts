import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { runPlan, workspaceWith } from '../support/program.ts';

const AREA = 'plans/2023/2-gemensamt/1-sip.md';
const area = (lists: string) =>
  `---\ntyp: område\nid: sip\nfokusområden: [samsjuklighet]\n${lists}---\n\n# SIP\n\n## Måluppfyllelse\n\nKlart.\n\n## Planering\n\nMer.\n`;
const DRAFT = area('mål:\n  - Fler får en SIP.\n');
const DONE = area('mål:\n  - id: fler-får-en-sip\n    text: Fler får en SIP.\n');

describe('plan fix', () => {
  test('writes ids, shows them, and has nothing to do the next time', () => {
    const folder = workspaceWith({ [AREA]: DRAFT });
    expect(runPlan(folder, ['check', '2023']).out).toContain('plan fix');
    const { code, out, err } = runPlan(folder, ['fix', '2023']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(
      `${AREA}\n    6 |   - id: fler-får-en-sip\n    7 |     text: Fler får en SIP.\n\n2023: skrev 1 id i 1 fil.\n`,
    );
    expect(readFileSync(path.join(folder, AREA), 'utf8')).toBe(DONE);
    expect(runPlan(folder, ['fix']).out).toBe('2023: alla mål och aktiviteter har id.\n');
    expect(runPlan(folder, ['check', '2023']).out).toBe('2023: inget att anmärka på.\n');
  });

  test('takes away what a run that was killed left, also where there is nothing to write', () => {
    const folder = workspaceWith({ [AREA]: DONE });
    const { pid } = spawnSync(process.execPath, ['-e', '0']);
    const place = path.join(folder, 'plans/2023/2-gemensamt');
    writeFileSync(path.join(place, `.1-sip.md.${pid}.gammal`), DRAFT);
    expect(runPlan(folder, ['fix']).code).toBe(0);
    expect(readdirSync(place).sort()).toEqual(['1-sip.md', 'index.md']);
  });

  test('writes nothing when it is only to show', () => {
    const folder = workspaceWith({ [AREA]: DRAFT });
    const { code, out } = runPlan(folder, ['fix', '2023', '--dry-run']);
    expect(code).toBe(0);
    expect(out).toContain('    6 |   - id: fler-får-en-sip\n');
    expect(out).toContain('2023: skulle skriva 1 id i 1 fil. Ingenting är ändrat.');
    expect(readFileSync(path.join(folder, AREA), 'utf8')).toBe(DRAFT);
    expect(runPlan(folder, ['fix', '2023', '--dry-run', '--lang', 'en']).out).toContain(
      'would write 1 id in 1 file',
    );
  });

  test('ends with 1 and says why where something must be done by hand', () => {
    const folder = workspaceWith({ [AREA]: area('mål: [Fler får SIP]\n') });
    const { code, out } = runPlan(folder, ['fix', '2023']);
    expect(code).toBe(1);
    expect(out).toMatch(/1-sip\.md:5:7: får inget id/);
  });

  test('touches nothing in a plan with a file that cannot be read', () => {
    const folder = workspaceWith({ [AREA]: DRAFT, 'plans/2023/1-inledning.md': '---\ntyp: "avsnitt\n---\n' });
    const { code, out } = runPlan(folder, ['fix', '2023']);
    expect(code).toBe(1);
    expect(out).toContain('  plans/2023/1-inledning.md\n');
    expect(readFileSync(path.join(folder, AREA), 'utf8')).toBe(DRAFT);
  });

  test('keeps what a file may be read by, and a link a link', () => {
    const folder = workspaceWith({ [AREA]: undefined });
    mkdirSync(path.join(folder, 'plans/delat'));
    writeFileSync(path.join(folder, 'plans/delat/sip.md'), DRAFT);
    chmodSync(path.join(folder, 'plans/delat/sip.md'), 0o640);
    symlinkSync('../../delat/sip.md', path.join(folder, AREA));
    expect(runPlan(folder, ['fix', '2023']).code).toBe(0);
    expect(lstatSync(path.join(folder, AREA)).isSymbolicLink()).toBe(true);
    expect(readFileSync(path.join(folder, 'plans/delat/sip.md'), 'utf8')).toBe(DONE);
    expect(statSync(path.join(folder, 'plans/delat/sip.md')).mode & 0o777).toBe(0o640);
  });

  test('never writes outside the workspace', () => {
    const folder = workspaceWith({ [AREA]: undefined });
    const outside = path.join(workspaceWith(), 'sip.md');
    writeFileSync(outside, DRAFT);
    symlinkSync(outside, path.join(folder, AREA));
    expect(runPlan(folder, ['fix', '2023']).code).toBe(1);
    expect(readFileSync(outside, 'utf8')).toBe(DRAFT);
  });

  test('knows its plans by name', () => {
    expect(runPlan(workspaceWith(), ['fix', '2032']).code).toBe(2);
  });
});
