import { describe, expect, test } from 'vitest';
import { withoutConsequences } from '../../src/check/consequences.ts';
import { finding } from '../../src/diagnostics/index.ts';
import { checkTexts } from '../support/fixture.ts';

/** The cause is told once: what only follows from it is not told as well. */
const plan = (agreement: string, more = '') =>
  `---\ntyp: plan\nslag: redovisning\ntitel: Handlingsplan\nlän: Gävleborg\nperiod: 2023\növerenskommelse: ${agreement}\n${more}---\n\nLänet.\n`;
const AREA = '2-gemensamt/1-sip.md';
const TOLD = '# SIP\n\n## Måluppfyllelse\n\nTvå.\n\n## Planering\n\nTre.\n';
const area = (head: string, text = TOLD) => `---\ntyp: område\nid: sip\n${head}---\n\n${text}`;
const LEFT_OUT = `utanför:\n${['brukarmedverkan', 'suicidprevention', 'ungdomsmottagningar'].map((id) => `  - område: ${id}\n    orsak: Annan plan\n`).join('')}`;

const table = (rows: string, stated = '') =>
  `tabeller:\n  kommuner:\n    rubrik: Till kommunerna\n    mottagare: [kommun]\n    fördelning: |\n      kommun | sip\n${rows}${stated}`;
const MUNICIPALITIES = [
  'Gävle',
  'Sandviken',
  'Hofors',
  'Ockelbo',
  'Söderhamn',
  'Bollnäs',
  'Ovanåker',
  'Ljusdal',
  'Hudiksvall',
  'Nordanstig',
];

describe('a misspelt', () => {
  test('area is not also left out of the plan', () => {
    const files = (word: string) => ({
      'plan.md': plan('krav-områden', LEFT_OUT),
      [AREA]: area(`fokusområden: [${word}]\n`),
    });
    expect(checkTexts(files('samsjuklighet')).said).toEqual([]);
    expect(checkTexts(files('samsjuklihet')).said).toEqual([`${AREA}:4 area/unknown`]);
    // What is nothing like an area stands for none.
    expect(checkTexts(files('skola')).said).toHaveLength(2);
  });

  test('field is not also missing', () => {
    const files = (name: string) => ({
      'plan.md': plan('krav-områden', LEFT_OUT),
      [AREA]: area(`${name}: [samsjuklighet]\n`),
    });
    expect(checkTexts(files('fokusomraden')).said).toEqual([`${AREA}:4 field/unknown`]);
  });

  test('field does not also leave too few', () => {
    const files = (name: string) => ({
      'plan.md': plan('krav-minst'),
      [AREA]: area(`fokusområden: [samsjuklighet]\nansvariga: [A, B, C]\n${name}: [sip-antal]\nmål: []\n`),
    });
    const right = checkTexts(files('indikatorer')).said;
    expect([...checkTexts(files('indikator')).said].sort()).toEqual(
      [...right, `${AREA}:6 field/unknown`].sort(),
    );
  });

  test('kommun is not also missing', () => {
    const rows = (names: readonly string[]) => names.map((name) => `      ${name} | 10 kr\n`).join('');
    const files = (names: readonly string[]) => ({ 'medel.yaml': table(rows(names)) });
    const codes = (names: readonly string[]) =>
      checkTexts(files(names)).findings.flatMap(({ code }) =>
        code.startsWith('municipality/') ? [code] : [],
      );
    expect(codes(MUNICIPALITIES)).toEqual([]);
    expect(codes(['Gevle', ...MUNICIPALITIES.slice(1)])).toEqual(['municipality/unknown']);
    expect(codes(['Gevle', ...MUNICIPALITIES.slice(2)])).toEqual([
      'municipality/missing',
      'municipality/unknown',
    ]);
  });
});

test('an amount that cannot be read is not also unchecked', () => {
  const codes = (amount: string) =>
    checkTexts({ 'medel.yaml': table(`      Gävle | ${amount}\n`) }).findings.map(({ code }) => code);
  expect(codes('10 kr')).toContain('money/unchecked');
  expect(codes('tio')).toContain('money/unreadable');
  expect(codes('tio')).not.toContain('money/unchecked');
});

test.each(['```\n', '<!-- fråga Anna\n\n'])('what %j hides is not also missing', (open) => {
  const text = TOLD.replace('Två.', `Två.\n\n${open}`);
  const { said } = checkTexts({ [AREA]: area('fokusområden: [samsjuklighet]\n', text) });
  expect(said).toHaveLength(1);
});

describe('an empty section with the right role', () => {
  const files = (text: string) => ({
    'plan.md': plan('krav-avsnitt'),
    '1-inledning.md': `---\ntyp: avsnitt\nroll: jämställdhet\n---\n\n# Jämställd hälsa\n\n${text}`,
  });
  test('is told as empty, at its heading', () => {
    const { said, findings } = checkTexts(files(''));
    expect(said).toContain('1-inledning.md:6 requirement/section-missing');
    expect(said).toHaveLength(2);
    expect(findings[0]!.data).toMatchObject({ role: 'jämställdhet', empty: true });
  });
  test('is right with a text', () => {
    // What is left is the analysis that this agreement asks of the area.
    expect(checkTexts(files('Lika.')).said).toEqual(['2-gemensamt/1-sip.md:7 requirement/section-missing']);
  });
});

test('thousands of causes are looked up and not gone through for each finding', () => {
  let asked = 0;
  const counted = Array.from({ length: 3_000 }, (_, i) => {
    const span = { path: '1-inledning.md', start: 10 * i, end: 10 * i + 3 };
    const found =
      i % 3 === 0
        ? finding('html/raw', span, { html: '<b>' })
        : i % 3 === 1
          ? finding('field/type', span, { field: 'mål', actual: 'lista', expected: 'text' } as never)
          : finding('text/to-write', span, { text: 'x' } as never);
    return new Proxy(found, {
      get: (target, key) => {
        asked++;
        return Reflect.get(target, key) as unknown;
      },
    });
  });
  expect(withoutConsequences(counted)).toHaveLength(3_000);
  expect(asked).toBeLessThan(20 * counted.length);
});
