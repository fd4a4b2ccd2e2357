import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { makeOpenData, type Outlines, planReport } from '../../src/report/index.ts';
import { checkAgreement } from '../bind/checked-agreement.ts';
import { checkTexts } from '../support/fixture.ts';

const OUTLINES = JSON.parse(readFileSync('templates/standard/outline.json', 'utf8')) as Outlines;

const PLAN = `---
typ: plan
slag: redovisning
titel: Länsgemensam handlingsplan
län: Gävleborg
period: 2023
överenskommelse: 2023
utanför:
  - område: suicidprevention
    orsak: Redovisas i en egen plan
  - område: brukarmedverkan
    orsak: Redovisas i en egen plan
  - område: ungdomsmottagningar
    orsak: Redovisas av regionen
---

Länet har satsat på utbildning.
`;
const AREA = `---
typ: område
id: sip
fokusområden: [samsjuklighet]
---

# Samordnad individuell plan

## Måluppfyllelse

Två utbildningar har hållits.

## Planering

Fler utbildare rekryteras efter behov.
`;
const FILE = '2-gemensamt/1-sip.md';
const NAMED = PLAN.replace(
  'period: 2023\n',
  'period: 2023\nkallas:\n  samsjuklighet: Beroende och psykisk ohälsa\n',
);
const OFFICIAL =
  'En mer sammanhållen, behovsanpassad och personcentrerad vård och omsorg för personer med samsjuklighet';

const checked = (plan = PLAN, area = AREA) => checkTexts({ 'plan.md': plan, [FILE]: area });
const reportOf = (plan?: string, area?: string) =>
  JSON.stringify(planReport(checked(plan, area).edition!, OUTLINES).blocks);

describe('what a plan calls an area of the agreement', () => {
  test("is what its report shows, and the agreement's name where it has none", () => {
    expect(reportOf()).toContain(OFFICIAL);
    const own = reportOf(NAMED);
    expect(own).toContain('Beroende och psykisk ohälsa');
    expect(own).not.toContain(OFFICIAL);
    expect(checked(NAMED).said).toEqual([]);
  });

  test('is published beside the id that it stands for', () => {
    const data = makeOpenData(checked(NAMED).edition!);
    expect(data.ownNames).toEqual([{ area: 'samsjuklighet', name: 'Beroende och psykisk ohälsa' }]);
  });

  test('is said of an area that there is', () => {
    expect(checked(NAMED.replace('  samsjuklighet:', '  samsjuklighetn:')).said).toEqual([
      'plan.md:8 area/unknown',
    ]);
  });

  test("stands under the agreement's own word for its areas, or plain words where that is not known", () => {
    const word = 'områdena-kallas:\n  ett: inriktning\n  flera: inriktningar\n  källa: [skr-2023]\n';
    const blocks = (change: (text: string) => string) =>
      JSON.stringify(planReport(checkAgreement(change).edition!, OUTLINES).blocks);
    expect(blocks((text) => text)).toContain('"term":"Område i överenskommelsen"');
    expect(blocks((text) => text + word)).toContain('"term":"Inriktning"');
  });
});

describe('an area of which nobody knows where in the agreement it belongs', () => {
  const unknown = AREA.replace('[samsjuklighet]', 'okänt');
  const outside = PLAN.replace(
    'utanför:\n',
    'utanför:\n  - område: samsjuklighet\n    orsak: Redovisas i en egen plan\n',
  );

  test('needs no reason and is given none', () => {
    expect(checked(outside, unknown).said).toEqual([]);
    const report = reportOf(outside, unknown);
    expect(report).not.toMatch(/Prioriterat område|Utanför överenskommelsen/);
  });

  test('is published as unknown, which is another thing than none', () => {
    expect(makeOpenData(checked(outside, unknown).edition!).areas[0]?.focus).toBeNull();
    const none = AREA.replace('[samsjuklighet]', '[]\nutanför: Länets eget');
    expect(makeOpenData(checked(outside, none).edition!).areas[0]?.focus).toEqual([]);
  });

  test('may be the one that the agreement asks for, so nothing is said to be missing', () => {
    const asking = (text: string) =>
      text.replace(
        'områden:\n',
        'krav:\n  - id: alla\n    regel: områden-täckta\n    text: Alla tas upp.\n    gäller: [redovisning]\n    styrka: krav\n    källa: [skr-2023]\nområden:\n',
      );
    const found = (area: string) =>
      checkAgreement(asking, false, { [FILE]: area }).unsettled.findings.map(({ code }) => code);
    expect(found(unknown)).toEqual(['requirement/undecidable']);
    expect(found(AREA.replace('[samsjuklighet]', '[]\nutanför: Länets eget'))).toEqual([
      'requirement/areas-uncovered',
    ]);
    expect(found(AREA)).toEqual([]);
  });

  test('any other word is a mistake', () => {
    expect(checked(outside, AREA.replace('[samsjuklighet]', 'okänd')).said[0]).toMatch(/:4 field\//);
  });
});

describe('a county that nobody knows', () => {
  test('is no misspelt county, and the cover says that it is missing', () => {
    const plan = PLAN.replace('län: Gävleborg', 'län: okänt');
    expect(checked(plan).said).toEqual([]);
    const { cover, county } = planReport(checked(plan).edition!, OUTLINES);
    expect(JSON.stringify(cover)).toContain('Uppgift saknas');
    // The head of the pages says nothing rather than that nobody knows.
    expect(county).toBe('');
    expect(checked(PLAN.replace('län: Gävleborg', 'län: okännt')).said).toEqual(['plan.md:5 county/unknown']);
  });
});
