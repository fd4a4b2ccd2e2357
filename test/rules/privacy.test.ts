import { describe, expect, test } from 'vitest';
import { identityNumbers, personalEmails, personalPhones, personsIn } from '../../src/rules/privacy/index.ts';
import { checkAgreement } from '../bind/checked-agreement.ts';
import { checkFiles, checkTexts, laidOver, readBase, textFile } from '../support/fixture.ts';
import { processorTimeSince } from '../support/processor-time.ts';

const section = (text: string) => `---\ntyp: avsnitt\n---\n\n# Inledning\n\n${text}\n`;

describe('a personal identity number', () => {
  test('is found in the name of a file, whatever the file is', () => {
    const names = [
      'bilder/19640823-3234.png',
      '3-ärende-196408233234.md',
      '4-19640823-3234.md',
      '5-640823-3234.md',
      '640823-3234.md',
    ];
    const over = new Map(names.map((name) => [name, textFile(name.endsWith('.md') ? section('Ord.') : 'x')]));
    const { said } = checkFiles(laidOver(readBase('2023'), over));
    for (const name of names) expect(said).toContain(`${name}:1 privacy/identity-number`);
  });

  test('is underlined as it is written, dress and all', () => {
    const { findings, sources } = checkTexts({
      '1-inledning.md': section('Nummer **640823**-3234, sade han.'),
    });
    const { span } = findings[0]!;
    expect(sources.get(span.path)!.text.slice(span.start, span.end)).toBe('640823**-3234');
  });

  test('is told once, however often the same place can be read', () => {
    const link = '[640823-3234](https://www.example.se/19640823%2D3234)';
    const { said } = checkTexts({ '1-inledning.md': section(link) });
    expect(said).toEqual(['1-inledning.md:7 privacy/identity-number']);
  });

  test('costs no more than its text in a text of nothing but digits', () => {
    const before = process.cpuUsage();
    for (const text of [
      '6408233234'.repeat(20_000),
      '640823-'.repeat(30_000),
      'a.'.repeat(50_000),
      '070 '.repeat(50_000),
    ]) {
      expect([...identityNumbers(text), ...personalEmails(`${text}@`), ...personalPhones(text)]).toEqual([]);
    }
    expect(processorTimeSince(before)).toBeLessThan(5000);
  });
});

test('thousands of addresses cost no more than their text', () => {
  const before = process.cpuUsage();
  const { findings } = checkTexts({ '1-inledning.md': section('a.b@c.se '.repeat(5000)) });
  expect(findings.filter(({ code }) => code === 'privacy/email')).toHaveLength(5000);
  expect(processorTimeSince(before)).toBeLessThan(8000);
});

describe('a count of persons', () => {
  const indicators = (value: string) =>
    `vårdade:\n  text: Vårdade\n  typ: antal\n  individbaserad: ja\n  baslinje:\n    år: 2018\n    värde: ${value}\nsip-antal:\n  text: Antal SIP\n`;
  const said = (value: string) => checkTexts({ 'indikatorer.yaml': indicators(value) }).said;

  test.each(['1', '4'])('of %s is too small', (value) => {
    expect(said(value)).toEqual(['indikatorer.yaml:7 privacy/small-count']);
  });

  test.each(['0', '5', '1 000', 'undertryckt', 'okänt'])('of %s may be given', (value) => {
    expect(said(value)).toEqual([]);
  });

  test('is held against the limit of the agreement where it has one', () => {
    const limit = 'minsta-antal:\n  antal: 10\n  källa: [skr-2023]\nkällor:';
    const { said } = checkAgreement((text) => text.replace('källor:', limit), false, {
      'indikatorer.yaml': indicators('9'),
    });
    expect(said).toEqual(['indikatorer.yaml:7 privacy/small-count']);
  });
});

describe('a number of a person in a drawing', () => {
  const said = (words: string) => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="100">${words}</svg>`;
    const over = new Map([
      ['1-inledning.md', textFile(section('![En ruta](bilder/ruta.svg)'))],
      ['bilder/ruta.svg', textFile(svg)],
    ]);
    return checkFiles(laidOver(readBase('2023'), over)).said.filter((one) => one.includes(' privacy/'));
  };

  test.each([
    ['whole', '<text x="10" y="20">640823-3234</text>'],
    ['in two styles', '<text x="10" y="20">640823<tspan font-weight="bold">-3234</tspan></text>'],
    [
      'in pieces with places of their own',
      '<text y="20"><tspan x="10">640823</tspan><tspan x="64">-3234</tspan></text>',
    ],
    ['in several texts', '<text x="64" y="20">-3234</text><text x="10" y="20">640823</text>'],
    [
      'sign by sign',
      [...'640823-3234'].map((sign, i) => `<text x="${10 + i * 9}" y="20">${sign}</text>`).join(''),
    ],
    [
      'in groups',
      '<g transform="translate(5 5)"><text x="10" y="20">6408</text></g><g><text x="51" y="25">23-3234</text></g>',
    ],
  ])('is found %s', (_, words) => {
    expect(said(words)).toEqual(['1-inledning.md:7 privacy/identity-number']);
  });

  test.each([
    ['far from each other', '<text x="10" y="20">640823</text><text x="200" y="20">3234</text>'],
    [
      'along an axis',
      [2019, 2020, 2021, 2022].map((year, i) => `<text x="${i * 60}" y="90">${year}</text>`).join(''),
    ],
  ])('is none in numbers that stand %s', (_, words) => {
    expect(said(words)).toEqual([]);
  });
});

test('a person is found in what belongs to no plan and is published all the same, at its place', () => {
  const text = 'sidfot:\n  vänster: "Ring Anna, 070-123 45 67"\n  höger: 640823-3234 anna.berg@exempel.se\n';
  const path = 'templates/lanet/mall.yaml';
  const found = [...personsIn(new Map([[path, { path, text }]]))];
  expect(found.map(({ code, span }) => [code, text.slice(span.start, span.end)])).toEqual([
    ['privacy/identity-number', '640823-3234'],
    ['privacy/email', 'anna.berg@exempel.se'],
    ['privacy/phone', '070-123 45 67'],
  ]);
});

/** What an attack found: numbers that slip past over a line's end, with other spaces, or parted by markup. */
describe('a number of a person is found', () => {
  const found = (text: string) =>
    checkTexts({ '1-inledning.md': section(text) }).findings.map(({ code }) => code);

  test.each([
    '640823-\n3234',
    '640823 -\n  3234',
    '640823\u20093234',
    '640823\u2007-\u20073234',
    '640823\u202f3234',
    '640823\t3234',
    '[640823](https://exempel.se)-3234',
    '[640823](https://exempel.se)-**3234**',
    '64 08 23-3234',
    '640823  3234',
    '640823  -  3234',
    '640823\u20433234',
    '640823&shy;3234',
    '640823\u200e-3234',
    '640823\ufe0f-3234',
    '640823\u034f-\u{e0001}3234',
    '\uff16\uff14\uff10\uff18\uff12\uff13\uff0d\uff13\uff12\uff13\uff14',
    '⁶⁴⁰⁸²³⁻³²³⁴',
    '₁₉₆₄₀₈₂₃₋₃₂₃₄',
    'avslutat.\n\n## Om [640823](https://exempel.se)-3234\n\nÄrendet är',
    'med samordningsnummer 640883-3231',
    '120823+3237',
    '189908233233',
    '6408\u200923-3234',
    '6408\u00a023-3234',
    '640 823-3 234',
    '1964 0823\u202f\u2011\u202f3234',
    '6 4 0 8 2 3 - 3 2 3 4',
    '640823--3234',
  ])('as an identity number: %j', (text) => {
    expect(found(`Ärende ${text} avslutat.`)).toContain('privacy/identity-number');
  });

  test.each([
    ['far to the right', `|-\n${' '.repeat(12)}640823\n${' '.repeat(12)}-3234`],
    ['far to the right, as one line', `>-\n${' '.repeat(12)}640823-\n${' '.repeat(12)}3234`],
    ['in quotes over a line', `"640823\\\n${' '.repeat(12)}-3234"`],
    ['by the number of a sign', '"640823\\x2d3234"'],
    ['with a space by its letter', '"640823\\_-\\_3234"'],
  ])('in a field, written %s', (_, value) => {
    const front = `typ: område\nid: sip\nfokusområden: [samsjuklighet]\naktiviteter:\n  - id: a\n    text: ${value}\n`;
    const { findings } = checkTexts({ '2-gemensamt/1-sip.md': `---\n${front}---\n\n# SIP\n` });
    const told = findings.filter(({ code }) => code === 'privacy/identity-number');
    expect(told).toHaveLength(1);
  });

  test.each([
    '070 1234567',
    '070.123.45.67',
    '070\u2009123\u200945\u200967',
    '08 123 456 78',
    '070-123\u00a045\u00a067',
    '(070) 123 45 67',
    '(026)-12 34 56',
    '070—1234567',
    '076 — 123 45 67',
    '070-123-45-67',
    '070\u2011123\u201145\u201167',
    '070_123_45_67',
    '070·123·45·67',
    '0701-23 45 67',
    '+47 912 34 567',
    '+45 12 34 56 78',
    '+358 40 1234567',
    '070-123\u200945\u200967',
    '070\u202f-\u202f123\u202f45\u202f67',
    '+46\u200970\u2009123\u200945\u200967',
    '(+46) 70-123 45 67',
    '(0650)\u200912\u200934\u200956',
    '\uff10\uff17\uff10\uff0d\uff11\uff12\uff13\uff14\uff15\uff16\uff17',
  ])('as a telephone number: %j', (text) => {
    expect(found(`Ring Anna på ${text} i kväll.`)).toContain('privacy/phone');
  });

  test.each([
    'anna.berg(at)exempel.se',
    'anna.berg (at) exempel.se',
    'anna.berg [a] exempel.se',
    'anna.berg snabel-a exempel.se',
    'anna.berg\uff20exempel.se',
  ])('as an address: %j', (text) => {
    expect(found(`Skriv till ${text} i kväll.`)).toContain('privacy/email');
  });

  test.each([
    'Budgeten är 070-080 000 kr.',
    'Mötena är kl. 08.15 och 12.30, 08.15 12.30 i Gävle.',
    'Åren 2021 2022 2023 2024 var lika.',
    'Perioden 2018–2020 och 2021–2023.',
    'Från 640 823-3 234 kr och 20 16 12 31 - 2017, nr 1 6408 23-3234.',
    'Lagen (a) gäller, (at) och [a] också; registrator(at)exempel.se svarar.',
    'Summan är 8 366 562 kr av 12 345 678 kr.',
    'Se sidan 640823 och 3235 i bilagan.',
    'Bankgiro 5050-1055, BG 123-4567, plusgiro 64 08 23-3, OCR 64082332340.',
    'Org.nr 232100-0198, 556056-6258 och 202100-5489.',
    'ISBN 978-91-7164-123-4 och ISBN 91-640-8233-4, EAN 7310640823323.',
    'Dnr HSN 2023-640823, RS 2022/1234-5678 och 2023/640823-3234.',
    'IBAN SE45 5000 0000 0583 9825 7466.',
    'Kommunerna ökade +45 123 456 000 och +47 100 000.',
    'Öppet den 08-12-2023 och kl. 0730-0830 24 mars.',
    'Regionen nås på 010-123 45 67, 1177, 116 111 och 020-22 00 60.',
  ])('and nothing in %j', (text) => {
    expect(found(text).filter((code) => code.startsWith('privacy/'))).toEqual([]);
  });
});
