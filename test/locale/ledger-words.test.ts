import { expect, test } from 'vitest';
import { localeFor } from '../../src/locale/index.ts';

test('outcomes bend after their number', () => {
  const { sum, outcome } = localeFor('sv').ledger;
  const said = (count: number) =>
    sum(
      (['tyst', 'ersatt', 'delvis', 'igen', 'genomförd'] as const).map((one) => [
        outcome(one, 'promise'),
        count,
      ]),
    );
  expect(said(1)).toBe('1 tyst, 1 ersatt, 1 delvis, 1 planeras igen och 1 genomförd.');
  expect(said(2)).toBe('2 tysta, 2 ersatta, 2 delvis, 2 planeras igen och 2 genomförda.');
});
