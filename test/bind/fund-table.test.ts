import { expect, test } from 'vitest';
import { readAmount } from '../../src/bind/amounts/index.ts';
import { meantWord } from '../../src/bind/fields/meant-value.ts';
import { bindFunds } from '../../src/bind/funds.ts';
import { parseYaml } from '../../src/parse/index.ts';

/** A table with one part's row and another, bound. */
function withRow(name: string) {
  const text = `tabeller:\n  stöd:\n    rubrik: Stöd\n    mottagare: [region]\n    kolumner:\n      a: Ett\n    fördelning: |\n      part | a\n      Region | 100 kr\n      ${name} | 100 kr\n`;
  const source = { path: 'plans/2024/medel.yaml', text };
  const { funds, findings } = bindFunds(parseYaml(source).value!.tree!, source);
  return { rows: funds.tables[0]!.rows.map((row) => row.name), findings: findings.map(({ code }) => code) };
}

test.each([
  'Summa',
  'Totalsumma',
  'Slutsumma:',
  'Delsumma 2024',
  '**Summa**',
  'Tillsammans',
  'Sammanlagt:',
  'S:a',
])('a row that is called %s is told, and never added to what it is the sum of', (name) => {
  expect(withRow(name)).toEqual({ rows: ['Region'], findings: ['money/table-layout'] });
});

test.each(['Tillsammans mot suicid', 'Totalförsvaret', 'Summerska huset'])('%s is a name', (name) => {
  expect(withRow(name)).toEqual({ rows: ['Region', name], findings: [] });
});

test.each([
  'constructor',
  '__proto__',
  'valueof',
])('a unit that is called %s is no unit that is known', (unit) => {
  expect(readAmount(`1,5 ${unit}`)).toEqual({ problem: 'unit-unknown', suggestion: undefined });
  expect(readAmount(`100 ${unit}`)).toEqual({ problem: 'unit-unknown', suggestion: undefined });
  expect(meantWord('status', unit, ['pågår'])).toBeUndefined();
  expect(meantWord(unit, unit, ['pågår'])).toBeUndefined();
});
