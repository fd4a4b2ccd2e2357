import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { runPlan, workspaceWith } from '../support/program.ts';
import { Reviewer } from '../support/word/index.ts';

const SIP = 'plans/2023/2-gemensamt/1-sip.md';
/** Stored as somebody at a Windows machine does: the line ends must stay. */
const AREA = `---
typ: område
id: sip
fokusområden: [samsjuklighet]
mål:
  - id: fler-sip # hur många vet ingen än
    text: "Fler får en plan i tid."
    sikt: lång
---

# Samordnad individuell plan

Arbetet **börjar** i kommunerna
och fortsätter i regionen.

Alla parter deltar i utbildningen.

Alla parter deltar i uppföljningen.
`.replaceAll('\n', '\r\n');

function sentOut(): { folder: string; docx: Uint8Array } {
  const folder = workspaceWith({ [SIP]: AREA });
  const { code, out, err } = runPlan(folder, ['build', '2023', '--format', 'docx']);
  expect(code, err).toBe(0);
  return { folder, docx: readFileSync(path.join(folder, out.split('  ')[0]!)) };
}

const everyFile = (folder: string): readonly string[] =>
  readdirSync(path.join(folder, 'plans'), { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, 'plans', name))
    .filter((place) => statSync(place).isFile())
    .map((place) => `${place}: ${readFileSync(place, 'utf8')}`)
    .sort();

describe('plan comments', () => {
  test('tells of a reviewer’s file at file, line and column, in the formats of check, and writes nothing', () => {
    const { folder, docx } = sentOut();
    const reply = new Reviewer(docx)
      .comments('fortsätter i regionen', 'Vem leder?')
      .replaces('kommunerna', 'länet')
      .strikes(' i tid');
    writeFileSync(path.join(folder, 'svar.docx'), reply.bytes());
    const before = everyFile(folder);
    const { code, out } = runPlan(folder, ['comments', 'svar.docx']);
    expect(code).toBe(0);
    expect(out).toContain('svar.docx är jämförd med planen 2023: ');
    expect(out).toContain(`${SIP}:7:28  varning  word/deleted`);
    expect(out).toContain(`${SIP}:13:22  varning  word/replaced`);
    expect(out).toContain(`${SIP}:14:5  varning  word/commented`);
    expect(out).toContain('”Vem leder?”');
    // What is not a screen gets no names.
    expect(out).not.toContain('Anna');
    const json = runPlan(folder, ['comments', 'svar.docx', '--format', 'json']).out;
    expect(JSON.parse(json)).toBeTruthy();
    expect(json).not.toContain('Anna');
    expect(runPlan(folder, ['comments', 'svar.docx', '--format', 'github']).out).toContain(
      `file=${SIP},line=13`,
    );
    expect(runPlan(folder, ['comments', 'svar.docx', '--fail-on', 'varning']).code).toBe(1);
    expect(everyFile(folder)).toEqual(before);
  });

  test('with --apply takes in what is certain, leaves the rest with the reason, and touches nothing else', () => {
    const { folder, docx } = sentOut();
    const reply = new Reviewer(docx)
      .strikes(' i tid')
      .replaces('deltar i utbildningen', 'leder utbildningen')
      .rewrites('uppföljningen', 'utvärderingen')
      .replaces('börjar', 'startar')
      .addsParagraph('Ett stycke till.', 'Region och kommuner');
    writeFileSync(path.join(folder, 'svar.docx'), reply.bytes());
    const before = everyFile(folder);
    const { code, out } = runPlan(folder, ['comments', 'svar.docx', '--apply']);
    expect(code).toBe(0);
    const shall = AREA.replace(' i tid', '')
      .replace('deltar i utbildningen', 'leder utbildningen')
      .replace('uppföljningen', 'utvärderingen');
    expect(readFileSync(path.join(folder, SIP), 'utf8')).toBe(shall);
    expect(everyFile(folder).filter((file) => !before.includes(file))).toHaveLength(1);
    expect(out).toContain('3 ändringar är införda');
    expect(out).toContain('2 ändringar är lämnade');
    expect(out).toContain('Inte infört: orden står inte som vanlig text');
    expect(out).toContain('Inte infört: det gäller ett helt stycke');
    // Once more: what is in the files already is not done again.
    const again = runPlan(folder, ['comments', 'svar.docx', '--apply']);
    expect(again.out).toContain('Ingen ändring är införd');
    expect(readFileSync(path.join(folder, SIP), 'utf8')).toBe(shall);
  });

  test('takes nothing of the author’s back that was written while the file was away', () => {
    const table = '\r\n| Kommun | Antal | Andel |\r\n| --- | ---: | ---: |\r\n| Gävle | 100 | 12 |\r\n';
    const folder = workspaceWith({ [SIP]: `${AREA}${table}` });
    const { out } = runPlan(folder, ['build', '2023', '--format', 'docx']);
    const reply = new Reviewer(readFileSync(path.join(folder, out.split('  ')[0]!)))
      .comments('fortsätter', 'Vem leder?')
      .replaces('12', '13');
    const now = `${AREA}${table}`
      .replace('| 100 |', '| 250 |')
      .replace('Alla parter deltar i utbildningen', 'Alla våra parter deltar gärna i utbildningen')
      .replace('# Samordnad', '# Vår samordnad');
    writeFileSync(path.join(folder, SIP), now);
    writeFileSync(path.join(folder, 'svar.docx'), reply.bytes());
    const told = runPlan(folder, ['comments', 'svar.docx', '--apply']).out;
    expect(told).toContain('word/commented');
    expect(told).toContain('Ersatt: ”12” med ”13”');
    // The amount stands in a row that is another now: somebody has to look.
    expect(told).not.toMatch(/sip\.md.*word\/rewritten/);
    expect(readFileSync(path.join(folder, SIP), 'utf8')).toBe(now);
  });

  test('leaves the one change that would say something more, and takes the others in', () => {
    const goal = AREA.replace('fokusområden: [samsjuklighet]', 'fokusområden: [suicidprevention]').replace(
      '# Samordnad individuell plan',
      '# Ett stärkt och utvecklat suicidpreventivt arbete',
    );
    const folder = workspaceWith({ [SIP]: goal });
    const { out } = runPlan(folder, ['build', '2023', '--format', 'docx']);
    const reply = new Reviewer(readFileSync(path.join(folder, out.split('  ')[0]!)))
      .replaces('Ett stärkt och utvecklat', 'Vårt eget')
      .replaces('deltar i utbildningen', 'leder utbildningen')
      .replaces('kommunerna', 'länet');
    writeFileSync(path.join(folder, 'svar.docx'), reply.bytes());
    runPlan(folder, ['comments', 'svar.docx', '--apply']);
    const now = readFileSync(path.join(folder, SIP), 'utf8');
    expect(now).toContain('leder utbildningen');
    expect(now).toContain('i länet');
  });

  test('has nothing more to take in of a file that has been taken in', () => {
    const { folder, docx } = sentOut();
    const reply = new Reviewer(docx).replaces('kommunerna', 'länet').replaces('Fler får', 'Alla $&amp; får');
    writeFileSync(path.join(folder, 'svar.docx'), reply.bytes());
    expect(runPlan(folder, ['comments', 'svar.docx', '--apply']).out).toContain('2 ändringar är införda');
    const once = everyFile(folder);
    expect(once.join('')).toContain('Alla $& får en plan');
    const again = runPlan(folder, ['comments', 'svar.docx', '--apply']);
    expect(again.out).toContain('Ingen ändring är införd');
    expect(again.out).not.toContain('word/');
    expect(everyFile(folder)).toEqual(once);
  });

  test('knows every paragraph of a file that another template has made, where that is said', () => {
    const folder = workspaceWith({ [SIP]: AREA });
    const { out } = runPlan(folder, ['build', '2023', '--format', 'docx', '--template', 'profil']);
    writeFileSync(path.join(folder, 'svar.docx'), readFileSync(path.join(folder, out.split('  ')[0]!)));
    const said = runPlan(folder, ['comments', 'svar.docx', '--template', 'profil']).out;
    const [, found, all] = /: (\d+) av (\d+) stycken/.exec(said)!;
    expect([found, said]).toEqual([all, expect.stringContaining('Inga kommentarer')]);
    expect(runPlan(folder, ['comments', 'svar.docx', '--template', 'borta'])).toMatchObject({ code: 2 });
  });

  test('says in one sentence what it cannot read, and of which plan', () => {
    const { folder, docx } = sentOut();
    writeFileSync(path.join(folder, 'a.docx'), 'inget');
    writeFileSync(path.join(folder, 'b.docx'), docx.slice(0, 5000));
    for (const [file, words] of [
      ['a.docx', 'a.docx är ingen Word-fil'],
      ['b.docx', 'b.docx är skadad eller avhuggen'],
      ['c.docx', 'c.docx finns inte'],
    ] as const) {
      const { code, err } = runPlan(folder, ['comments', file]);
      expect([code, err]).toEqual([2, expect.stringContaining(words)]);
      expect(err).not.toContain('    at ');
    }
  });
});
