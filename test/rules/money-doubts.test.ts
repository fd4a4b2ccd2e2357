import { describe, expect, test } from 'vitest';
import { checkAgreement } from '../bind/checked-agreement.ts';

/** A fund line for each recipient, and the days that the money is asked for and paid back. */
const AGREED = `medel:
  - id: länets
    rubrik: Till länen
    mottagare: [län]
    belopp: 200 000 000 kr
    status: angiven
    källa: [skr-2023]
  - id: regionens
    rubrik: Till regionerna
    mottagare: [region]
    belopp: 300 000 000 kr
    status: angiven
    källa: [skr-2023]
  - id: gemensamma
    rubrik: Till regioner och kommuner
    mottagare: [region+kommun]
    belopp: okänt
    status: okänd
    källa: [skr-2023]
rekvisition:
  - vem: länet
    nivå: [län]
    till: Kammarkollegiet
    senast: 2023-11-30
    källa: [skr-2023]
återbetalning:
  - vem: länet
    nivå: [län]
    till: Kammarkollegiet
    senast: 2024-03-31
    källa: [skr-2023]
`;
const CODES =
  /money\/(?:negative|unlikely|recipient-differs|other-time|dated-late|duplicate)|municipality\/not|given-twice/;

function said(medel: string, agreed = AGREED, plan?: (text: string) => string): readonly string[] {
  const head =
    '---\ntyp: plan\nslag: redovisning\ntitel: Plan\nlän: Gävleborg\nperiod: 2023\növerenskommelse: 2023\n---\n';
  const texts = { 'medel.yaml': medel, 'plan.md': plan ? plan(head) : head };
  return checkAgreement((text) => `${text}${agreed}`, false, texts).said.filter((one) => CODES.test(one));
}

const line = (fields: string, id = 'länets') =>
  `poster:\n  ${id}:\n    rubrik: Pengar\n${fields.replace(/^/gm, '    ')}\n`;

describe('an amount that hardly can be', () => {
  test.each([
    ['kronor for thousands', 'belopp: 5 577 kr', 'länets'],
    ['more than all counties have', 'belopp: 200 000 001 kr', 'länets'],
    ['thousands for millions', 'belopp: 5 tkr', 'länets'],
  ])('is told: %s', (_, fields, id) => {
    expect(said(line(fields, id))).toEqual(['medel.yaml:4 money/unlikely']);
  });

  test.each([
    ['the least county', 'belopp: 1 160 000 kr', 'länets'],
    ['nothing at all', 'belopp: 0 kr', 'länets'],
    ['all that there is', 'belopp: 200 mnkr', 'länets'],
    ['a part that is said to be one', 'belopp: 5 577 kr\nandel: 1 procent av länets medel', 'länets'],
    ['a whole that nobody knows', 'belopp: 5 kr', 'gemensamma'],
    ['the county’s own money', 'slag: eget\nbelopp: 5 577 kr', 'länets'],
  ])('is not: %s', (_, fields, id) => {
    expect(said(line(fields, id))).toEqual([]);
  });

  test('is told of a column that is nobody’s line', () => {
    const table = (unit: string) =>
      `tabeller:\n  a:\n    rubrik: A\n    fördelning: |\n      region | regionens\n      Region Gävleborg | 8 200 ${unit}\n`;
    expect(said(table('kr'))).toEqual(['medel.yaml:5 money/unlikely']);
    expect(said(table('tkr'))).toEqual([]);
  });
});

test('an amount below nought is told where it stands', () => {
  expect(said(line('belopp: -5 577 000 kr'))).toEqual(['medel.yaml:4 money/negative']);
  expect(said(line('belopp: 5 577 000 kr\nanvänt: 5 577 000 kr\nkvar: −1 kr'))).toEqual([
    'medel.yaml:6 money/negative',
  ]);
  expect(said(line('belopp: 0 kr'))).toEqual([]);
});

describe('a recipient', () => {
  test.each([
    ['länets', 'kommun', true],
    ['länets', 'region', true],
    ['länets', 'län', false],
    ['länets', 'region+kommun', false],
    ['regionens', 'kommun', true],
    ['regionens', 'region', false],
    ['gemensamma', 'kommun', false],
    ['gemensamma', 'län', false],
  ])('of %s that is %s: %s', (id, recipient, isTold) => {
    const found = said(line(`mottagare: ${recipient}\nbelopp: okänt`, id));
    expect(found).toEqual(isTold ? ['medel.yaml:4 money/recipient-differs'] : []);
  });
});

describe('money for another time', () => {
  test.each(['2022', '2024–2026', '2024-01', '2019-2021'])('is told: %s', (time) => {
    expect(said(line(`belopp: 5 577 000 kr\ngäller: ${time}`))).toEqual(['medel.yaml:5 money/other-time']);
  });
  test.each(['2023', '2022–2024', '2023-06–2024-06', 'till hösten'])('is not: %s', (time) => {
    expect(said(line(`belopp: 5 577 000 kr\ngäller: ${time}`))).toEqual([]);
  });
});

describe('money that is asked for or repaid after its last day', () => {
  const asked = (date: string) => `rekvirerat:\n  av: Region Gävleborg\n  datum: ${date}\n`;
  const repaid = (date: string) =>
    line(`belopp: 5 577 000 kr\nåterbetalt: 5 577 000 kr\nåterbetalt-datum: ${date}`);

  test('is told', () => {
    expect(said(asked('2023-12-01'))).toEqual(['medel.yaml:3 money/dated-late']);
    expect(said(asked('2023-11-30'))).toEqual([]);
    expect(said(asked('2023-11'))).toEqual([]);
    expect(said(repaid('2024-04'))).toEqual(['medel.yaml:6 money/dated-late']);
    expect(said(repaid('2024-03-31'))).toEqual([]);
  });

  test('is left to people where sources disagree, and where no day is known', () => {
    const disputed = AGREED.replaceAll(
      /(senast: .*\n)/g,
      '$1    motsägs:\n      - fält: senast\n        uppgift: 2024-06-30\n        källa: [skr-2023]\n',
    );
    expect(said(asked('2023-12-01') + repaid('2024-04'), disputed)).toEqual([]);
    expect(said(asked('2023-12-01'), AGREED.replaceAll(/senast: .*/g, 'senast: okänt'))).toEqual([]);
  });
});

describe('one kommun in two spellings', () => {
  test('is told where it has two rows of money', () => {
    const rows = (second: string) =>
      `tabeller:\n  a:\n    rubrik: A\n    mottagare: kommun\n    fördelning: |\n      kommun | regionens\n      Gävle | 820 000 kr\n      ${second} | 820 000 kr\n`;
    expect(said(rows('Gävle kommun'))).toEqual(['medel.yaml:8 money/duplicate']);
    expect(said(rows('Gävle'))).toEqual(['medel.yaml:8 money/duplicate']);
    expect(said(rows('Hofors'))).toEqual([]);
  });

  test('is told where it is a party twice', () => {
    const parties =
      (...names: readonly string[]) =>
      (text: string) =>
        text.replace('---\ntyp', `---\nparter: [${names.join(', ')}]\ntyp`);
    expect(said('', AGREED, parties('Gävle', 'Gävle kommun'))).toEqual(['plan.md:2 plan/given-twice']);
    expect(said('', AGREED, parties('Region Gävleborg', 'region gävleborg'))).toHaveLength(1);
    expect(said('', AGREED, parties('Gävle', 'Gävle'))).toHaveLength(1);
    expect(said('', AGREED, parties('Gävle', 'Hofors'))).toEqual([]);
  });
});

test('who asked for the money is no other county’s', () => {
  const by = (name: string) => said(`rekvirerat:\n  av: ${name}\n`);
  expect(by('Region Dalarna')).toEqual(['medel.yaml:2 municipality/not-in-county']);
  expect(by('Mora kommun')).toHaveLength(1);
  expect(by('Region Gävleborg')).toEqual([]);
  expect(by('Gävle kommun')).toEqual([]);
  expect(by('SKR')).toEqual([]);
});
