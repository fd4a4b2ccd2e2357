import { describe, expect, test } from 'vitest';
import { exactly, money, ORE_IN, rounded, sum } from '../../src/model/index.ts';
import { checkTexts } from '../support/fixture.ts';

/** The amounts of a real proposal for the use of a year's money, as its source states them. */
const KOMMUNER: readonly (readonly [string, string, string, string])[] = [
  ['Vansbro', '131 634,63 kr', '65 817,31 kr', '197 452 kr'],
  ['Malung-Sälen', '195 494,48 kr', '97 747,24 kr', '293 242 kr'],
  ['Gagnef', '199 835,79 kr', '99 917,89 kr', '299 754 kr'],
  ['Leksand', '306 566,04 kr', '153 283,02 kr', '459 849 kr'],
  ['Rättvik', '212 491,47 kr', '106 245,74 kr', '318 737 kr'],
  ['Orsa', '134 115,38 kr', '67 057,69 kr', '201 173 kr'],
  ['Älvdalen', '136 227,89 kr', '68 113,94 kr', '204 342 kr'],
  ['Smedjebacken', '210 979,77 kr', '105 489,88 kr', '316 470 kr'],
  ['Mora', '395 640,36 kr', '197 820,18 kr', '593 461 kr'],
  ['Falun', '1 150 872,72 kr', '575 436,36 kr', '1 726 309 kr'],
  ['Borlänge', '1 017 590,72 kr', '508 795,36 kr', '1 526 386 kr'],
  ['Säter', '215 359,83 kr', '107 679,92 kr', '323 040 kr'],
  ['Hedemora', '299 802,13 kr', '149 901,07 kr', '449 703 kr'],
  ['Avesta', '449 344,65 kr', '224 672,33 kr', '674 017 kr'],
  ['Ludvika', '521 751,45 kr', '260 875,72 kr', '782 627 kr'],
];

const medel = (
  rows = KOMMUNER,
  share = 'andel:\n  befolkning: 2,788853655 %\n  status: härledd\n',
) => `${share}poster:
  samsjuklighet:
    rubrik: Stärka samverkan samsjuklighet
    mottagare: län
    belopp: 7 649 410,97 kr
    nyckel:
      fast: 5 000 000 kr
      befolkning: 95 000 000 kr
  brukarmedverkan:
    rubrik: Brukarmedverkan
    belopp: 1 000 000,00 kr
  suicidprevention:
    rubrik: Suicidprevention
    belopp: 5 577 707,31 kr
    nyckel:
      befolkning: 200 000 000 kr
  ungdomsmottagningar:
    rubrik: Ungdomsmottagningar
    belopp: 3 945 120,95 kr
tabeller:
  länsgemensamma-medel:
    rubrik: Länsgemensamma medel
    mottagare: län
    radsumma:
      rubrik: Avrundat belopp
      avrunda: krona
    fördelning: |
      län     | samsjuklighet   | brukarmedverkan | suicidprevention | ungdomsmottagningar | radsumma
      Dalarna | 7 649 410,97 kr | 1 000 000,00 kr | 5 577 707,31 kr  | 3 945 120,95 kr     | 18 172 239 kr
  medel-till-kommunerna:
    rubrik: Medel till kommunerna
    mottagare: [region, kommun]
    radsumma:
      rubrik: Avrundat belopp
      avrunda: krona
    kolumnsumma: ja
    fördelning: |
      kommun | kommun-handlingsplaner | kommun-kunskapsbaserad | radsumma
${rows.map((row) => `      ${row.join(' | ')}\n`).join('')}`;

const PLAN = `---
typ: plan
slag: medelsförslag
titel: Förslag
län: Dalarna
period: 2020
överenskommelse: 2020
---
`;
const AREA = { '2-gemensamt/1-sip.md': SIP(), 'plan.md': PLAN };

function SIP(): string {
  return '---\ntyp: område\nid: sip\nfokusområden: [samsjuklighet]\n---\n\n# SIP\n\n## Måluppfyllelse\n\nJa.\n\n## Planering\n\nMer.\n';
}

const check = (text: string) => checkTexts({ 'medel.yaml': text, ...AREA });

describe('amounts to the öre, shared among fifteen kommuner', () => {
  const { said, findings, edition } = check(medel());

  test('add up, row by row and by key; only what rounding does is told', () => {
    expect(said).toEqual(['medel.yaml:36 money/rounding', 'medel.yaml:41 money/within-rounding']);
    expect(findings[0]?.data).toEqual({
      table: 'medel-till-kommunerna',
      ofRounded: 836_656_200,
      roundedOnce: 836_656_100,
    });
  });

  test('give the columns and the rows that the source has', () => {
    const table = edition?.plan.funds?.tables[1];
    expect(table?.rows).toHaveLength(15);
    const column = (i: number) =>
      sum(
        table!.rows.map((row) => {
          const cell = row.cells[i];
          return cell?.kind === 'amount' ? cell.amount.money : money(0);
        }),
      );
    expect([column(0), column(1)]).toEqual([557_770_731, 278_885_365]);
    expect(rounded(exactly(money(836_656_096)), ORE_IN.krona)).toBe(836_656_100);
  });

  test('follow from one another where no share is stated', () => {
    expect(check(medel(KOMMUNER, '')).said).toEqual([
      'medel.yaml:33 money/rounding',
      'medel.yaml:38 money/within-rounding',
    ]);
  });

  test('every cell is a place of its own: an öre too much in any of them is found at its row', () => {
    for (const [i, [name, first, second, total]] of KOMMUNER.entries()) {
      const wrong = KOMMUNER.with(i, [
        name,
        first,
        second,
        total.replace(/\d kr$/, (end) => `${(Number(end[0]) + 1) % 10} kr`),
      ]);
      const { findings: found, sources } = check(medel(wrong));
      const row = found.find(({ code }) => code === 'money/row-sum');
      const text = sources.get('plans/2023/medel.yaml')?.text ?? '';
      expect(text.slice(row?.span.start, row?.span.end)).toBe(wrong[i]![3]);
      expect(row?.related?.map(({ span }) => text.slice(span.start, span.end))).toEqual([first, second]);
    }
  });

  test('a cell that is wrong is found beside the other of its row, also when the total agrees and another makes up for it', () => {
    const changed = KOMMUNER.map(([name, first, second, total]) => {
      if (name === 'Mora') return [name, '396 640,36 kr', second, '594 461 kr'] as const;
      return name === 'Orsa'
        ? ([name, '133 115,38 kr', second, '200 173 kr'] as const)
        : ([name, first, second, total] as const);
    });
    const { said: told } = check(medel(changed));
    expect(told.filter((place) => place.endsWith('share-differs'))).toEqual([
      'medel.yaml:47 money/share-differs',
      'medel.yaml:50 money/share-differs',
    ]);
  });

  test('a party that is left out is missed in its columns', () => {
    expect(check(medel(KOMMUNER.slice(1))).said.filter((line) => line.endsWith('key-differs'))).toEqual([
      'medel.yaml:41 money/key-differs',
      'medel.yaml:41 money/key-differs',
    ]);
  });
});

describe('an amount in thousands', () => {
  const blekinge = (amount: string) => `poster:
  region-handlingsplaner:
    rubrik: Analys och handlingsplan
    belopp: 4 755 642 kr
  nya-initiativ-unga:
    rubrik: Nya initiativ
    belopp: ${amount}
`;
  const plan = PLAN.replaceAll('2020', '2016');
  const said = (amount: string) =>
    checkTexts({
      'medel.yaml': blekinge(amount),
      'plan.md': plan,
      '2-gemensamt/1-sip.md': SIP().replace('[samsjuklighet]', '[5]'),
    }).said;

  test('is held against its own last place: cut is told, rounded is right, another is wrong', () => {
    expect(said('2 377 tkr')).toEqual(['medel.yaml:7 money/cut']);
    expect(said('2 378 tkr')).toEqual([]);
    expect(said('2 377 821 kr')).toEqual([]);
    expect(said('2 376 tkr')).toEqual(['medel.yaml:7 money/share-differs']);
    expect(said('2 377 822 kr')).toEqual([]);
    expect(said('2 377 823 kr')).toEqual(['medel.yaml:7 money/share-differs']);
  });
});
