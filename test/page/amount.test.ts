import { expect, test } from 'vitest';
import { readAmount } from '../../src/bind/index.ts';

// The page has the types of a browser, which are not those of the program.
const { amount } = await import('../../page/form/amount.ts' as string);

test.each([
  ['1200', '1200 kr'],
  [' 7 649 410,97 ', '7 649 410,97 kr'],
  ['7\u00a0649\u00a0410', '7\u00a0649\u00a0410 kr'],
  ['7\u202f649', '7\u202f649 kr'],
  ['\u2212500', '\u2212500 kr'],
  ['12 kr', '12 kr'],
  ['1,5 mnkr', '1,5 mnkr'],
  ['1{2', '1{2'],
  ['okänt', 'okänt'],
  ['', ''],
])('%j filled in in a table of money is %j', (typed, written) => {
  expect(amount(typed)).toBe(written);
});

test('and what is put in is read', () => {
  for (const typed of ['7\u00a0649\u00a0410', '7\u202f649', '\u2212500', '7 649,50'])
    expect(readAmount(amount(typed)), typed).toHaveProperty('amount');
});
