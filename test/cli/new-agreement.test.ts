import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectFolder, runPlan, workspaceWith } from '../support/program.ts';

/** The agreement that the page shows: a county that follows it word by word must get what it promises. */
const page = readFileSync(path.join(projectFolder, 'docs/ny-överenskommelse.md'), 'utf8');
const [, agreement = ''] =
  /<!-- fil: schema\/agreements\/2031\.yaml -->\n```yaml\n([\s\S]*?)\n```/.exec(page) ?? [];

const PLAN = `---
typ: plan
slag: handlingsplan
titel: Länets plan
län: Gävleborg
period: 2031
överenskommelse: 2031
datum: 2031-01
beslut:
  - organ: Länsledningen
    typ: fastställer
    datum: 2031-01
    status: fattat
---

Länet vill minska ensamheten.
`;
const AREA = `---
typ: område
id: möten
fokusområden: [1]
ansvariga:
  - Länsledningen
mål:
  - id: färre-ensamma
    text: Färre är ofrivilligt ensamma.
    sikt: lång
aktiviteter:
  - id: träffpunkter
    text: Öppna träffpunkter.
    status: planerad
    mål: [färre-ensamma]
    medel:
      ensamhet: 100 000 kr
---

# Möten

Länet öppnar träffpunkter.
`;
const FILES = {
  'schema/agreements/2031.yaml': `${agreement}\n`,
  'plans/2031/plan.md': PLAN,
  'plans/2031/1-möten.md': AREA,
  'plans/2031/medel.yaml': 'poster:\n  ensamhet:\n    rubrik: Ensamhet\n    belopp: 100 000 kr\n',
};

const flat = (text: string) => text.replace(/\s+/g, ' ');

/** `code severity line` of every finding. */
function findingsOf(folder: string, ...words: string[]): readonly string[] {
  const { out } = runPlan(folder, ['check', '2031', '--format', 'json', ...words]);
  const { findings } = JSON.parse(out) as {
    findings: readonly { code: string; severity: string; file: string; line: number }[];
  };
  return findings.map(
    ({ code, severity, file, line }) => `${path.basename(file)}:${line} ${severity} ${code}`,
  );
}

describe('a year that the program has never heard of, by one file', () => {
  test('is shown with its areas, money, requirements and contradictions', () => {
    const folder = workspaceWith(FILES);
    const { code, err, out } = runPlan(folder, ['agreement', '2031']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const words of [
      'Minska ofrivillig ensamhet',
      '84 000 000 kr',
      'Planen beskriver hur barnens rättigheter tas till vara.',
      'Motsägs senast: 31 mars 2032',
      'Prövas av människor',
    ])
      expect(flat(out)).toContain(words);
  });

  test('is what a plan is held against, each at its line and as heavy as it is', () => {
    const folder = workspaceWith(FILES);
    expect(findingsOf(folder).filter((one) => one.includes('requirement/'))).toEqual([
      'plan.md:7 varning requirement/areas-uncovered',
      'plan.md:7 varning requirement/section-missing',
      '1-möten.md:1 varning requirement/too-few',
    ]);
    expect(findingsOf(folder, '--stage', 'inlamning').filter((one) => one.includes('requirement/'))).toEqual([
      'plan.md:7 fel requirement/areas-uncovered',
      'plan.md:7 upplysning requirement/human',
      'plan.md:7 fel requirement/section-missing',
      '1-möten.md:1 varning requirement/too-few',
    ]);
  });

  test('asks its own questions when the year is reported, and the plan answers', () => {
    const { code, out } = runPlan(workspaceWith(FILES), ['underlag', '2031', '--format', 'md']);
    expect(code).toBe(0);
    for (const words of [
      'Vad har länet gjort mot ensamheten?',
      'Öppna träffpunkter',
      'Vad har medlen gått till?',
      'Minska ofrivillig ensamhet',
    ])
      expect(flat(out)).toContain(words);
    expect(flat(out).replaceAll('\u00a0', ' ')).toContain('100 000 kr');
  });

  test('lets the plan be built', () => {
    const folder = workspaceWith(FILES);
    const { code } = runPlan(folder, ['build', '2031', '--format', 'html']);
    expect(code).toBe(0);
    const report = path.join(folder, 'build/2031/handlingsplan-gavleborg-2031.html');
    expect(existsSync(report)).toBe(true);
    expect(readFileSync(report, 'utf8')).toContain('Minska ofrivillig ensamhet');
  });

  test('says where the file is wrong', () => {
    const wrong = FILES['schema/agreements/2031.yaml'].replace('regel: minst', 'regel: mints');
    const ran = runPlan(workspaceWith({ ...FILES, 'schema/agreements/2031.yaml': wrong }), [
      'agreement',
      '2031',
    ]);
    expect(ran.code).toBe(1);
    expect(ran.err).toContain('field/value');
    expect(ran.err).toContain('minst');
  });
});
