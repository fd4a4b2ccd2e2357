import { describe, expect, test } from 'vitest';
import { checkTexts } from '../support/fixture.ts';

/** What is told of one indicator's values, with the reasons. */
function told(fields: string, head = 'slag: redovisning\nperiod: 2023'): readonly string[] {
  const plan = `---\ntyp: plan\n${head}\ntitel: Plan\nlän: Gävleborg\növerenskommelse: 2023\n---\n`;
  const texts = {
    'plan.md': plan,
    'indikatorer.yaml': `sip-antal:\n  text: SIP\n${fields.replace(/^/gm, '  ')}\n`,
  };
  return checkTexts(texts).findings.flatMap(({ code, data }) =>
    /^indicator\/(?:value|target)-unlikely$/.test(code)
      ? [(data as { readonly problem: string }).problem]
      : [],
  );
}

const series = (period: string, value: string, fields = '') =>
  `${fields}serier:\n  - nivå: län\n    värden:\n      ${period}: ${value}`;
const both = (better: string, baseline: string, target: string, year = '2024') =>
  `bättre: ${better}\nbaslinje:\n  år: 2022\n  värde: ${baseline}\nmålvärde:\n  år: ${year}\n  värde: ${target}`;

describe('a value', () => {
  test.each([
    ['typ: andel\nenhet: procent\n', '100,1', ['over-hundred']],
    ['typ: andel\n', '-3', ['below-nought']],
    ['typ: antal\n', '-3', ['below-nought']],
    ['typ: antal\n', 'nej', ['word']],
    ['typ: ja-nej\n', '3', ['number']],
    ['typ: andel\nenhet: procent\n', '100', []],
    ['typ: andel\nenhet: per 100 000\n', '229', []],
    ['typ: tal\nenhet: procent\n', '-4,5', []],
    ['enhet: procent\n', '112', []],
    ['', 'ja', []],
    ['typ: ja-nej\n', 'okänt', []],
    ['typ: antal\n', 'undertryckt', []],
  ])('of %j that is %s: %j', (fields, value, problems) => {
    expect(told(series('2022', value, fields))).toEqual(problems);
  });

  test.each([
    ['2024', '12', ['future']],
    ['2021–2024', '12', ['future']],
    ['2023', '12', []],
    ['2020–2023', '12', []],
    ['2024', 'okänt', []],
  ])('of %s that is %s, in a plan for the year before: %j', (period, value, problems) => {
    expect(told(series(period, value))).toEqual(problems);
  });

  test('may be as new as the plan’s own day', () => {
    expect(told(series('2024', '12'), 'slag: redovisning\nperiod: 2023\ndatum: 2024-01-31')).toEqual([]);
    expect(told(series('2025', '12'), 'slag: redovisning\nperiod: 2023\ndatum: 2024-01-31')).toEqual([
      'future',
    ]);
  });
});

describe('a target', () => {
  const PLAN = 'slag: handlingsplan\nperiod: 2023';
  test.each([
    [both('lägre', '16,1', '14'), []],
    [both('lägre', '16,1', '16,1'), []],
    [both('lägre', '16,1', '161'), ['higher']],
    [both('högre', '400', '50'), ['lower']],
    [both('högre', 'okänt', '50'), []],
    [both('högre', '40', '50', '2021'), ['before-baseline']],
    [both('högre', '40', '50', '2022'), ['before-plan']],
    [both('högre', '40', '50', '2023'), []],
  ])('of %j: %j', (fields, problems) => {
    expect(told(fields, PLAN)).toEqual(problems);
  });

  test('of a year before stands in a report, which tells what became of it', () => {
    expect(told(both('högre', '40', '50', '2022'))).toEqual([]);
  });
});
