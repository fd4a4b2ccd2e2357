import { describe, expect, test } from 'vitest';
import { judge } from '../../src/check/index.ts';
import { localeFor, sentenceOf } from '../../src/locale/index.ts';
import { checkAgreement } from '../bind/checked-agreement.ts';

const FUNDS = `medel:
  - id: länsgemensamt
    rubrik: Till länsgemensamma insatser
    mottagare: [län]
    belopp: 493 000 000 kr
    status: angiven
    källa: [skr-2023]
`;
const OWN = `poster:
  suicidprevention:
    rubrik: Suicidprevention
    belopp: 400 000 kr
  brukarmedverkan:
    rubrik: Brukarmedverkan
    belopp: 200 000 kr
`;

/** The demand of the exempel, with more fields. */
const demand = (more = '') => `krav:
  - id: områden
    regel: områden-täckta
    text: Planen omfattar alla områden.
    gäller: [redovisning]
    styrka: krav
    källa: [skr-2023]
${more}områden:
  - id: suicidprevention
    titel: Suicidprevention
    mottagare: [län]
    källa: [skr-2023]
`;

const withDemand = (more?: string) => (text: string) => text.replace('områden:\n', demand(more));

/** The findings of one code, each with its weight when the plan is sent in. */
function weighed(checked: ReturnType<typeof checkAgreement>, code: string) {
  return judge(checked.findings, 'inlamning').filter((one) => one.code === code);
}

const expectedWords = (checked: ReturnType<typeof checkAgreement>, code: string) =>
  weighed(checked, code).map((one) => sentenceOf(localeFor('sv'), one).expected);

describe('an agreement of which nobody knows every fund line', () => {
  test('says of a line that it cannot be decided, once for all of them, and never that it is wrong', () => {
    const checked = checkAgreement((text) => `${text}${FUNDS}övriga-medel: okänt\n`, false, {
      'medel.yaml': OWN,
    });
    expect(checked.said).toEqual(['medel.yaml:2 money/undecidable']);
    const [found] = weighed(checked, 'money/undecidable');
    expect(found?.severity).toBe('varning');
    expect(found?.related?.length).toBe(1);
  });

  test('a line that it does know is as good as ever', () => {
    const known = OWN.replace('suicidprevention:', 'länsgemensamt:').replace(
      / {2}brukarmedverkan:[\s\S]*/,
      '',
    );
    expect(
      checkAgreement((text) => `${text}${FUNDS}övriga-medel: okänt\n`, false, { 'medel.yaml': known }).said,
    ).toEqual([]);
  });

  test('where all lines are known, one that is not there is wrong', () => {
    expect(checkAgreement((text) => text + FUNDS, false, { 'medel.yaml': OWN }).said).toEqual([
      'medel.yaml:2 money/line-unknown',
      'medel.yaml:5 money/line-unknown',
    ]);
  });

  test('the word is okänt and nothing else', () => {
    expect(checkAgreement((text) => `${text}${FUNDS}övriga-medel: ja\n`).said[0]).toMatch(/field\//);
  });
});

describe('a demand that sources contradict', () => {
  const code = 'requirement/areas-uncovered';
  const against = `    motsägs:
      - uppgift: Planen kan omfatta en del av områdena.
        källa: [skr-2023]
`;

  test('is no error, and the finding tells what the others say', () => {
    const plain = checkAgreement(withDemand());
    const disputed = checkAgreement(withDemand(against));
    expect(weighed(plain, code).map(({ severity }) => severity)).toEqual(['fel']);
    expect(weighed(disputed, code).map(({ severity }) => severity)).toEqual(['varning']);
    expect(expectedWords(disputed, code)[0]).toContain('Planen kan omfatta en del av områdena.');
    expect(expectedWords(plain, code)[0]).not.toContain('Källorna säger olika');
  });

  test("is said to be somebody's account where the agreement's own text does not say it", () => {
    const own = (text: string) =>
      withDemand()(text).replace('titel: SKR\n', 'titel: SKR\n    egen-text: ja\n');
    expect(expectedWords(checkAgreement(withDemand()), code)[0]).toContain(
      'Det säger ”SKR”, inte överenskommelsens egen text.',
    );
    expect(expectedWords(checkAgreement(own), code)[0]).toContain('Källa: ”SKR”.');
  });
});
