import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAmount, readShare } from '../../src/bind/amounts/index.ts';
import { amountText } from '../../src/locale/index.ts';
import { money, ORE_IN, type Precision, rational } from '../../src/model/index.ts';

const precisions: readonly Precision[] = ['öre', 'krona', 'tusental', 'miljon'];

/** An amount with as many decimals as its unit has room for. */
const amount = fc
  .tuple(fc.constantFrom(...precisions), fc.nat(8), fc.integer({ min: -9_999_999_999, max: 9_999_999_999 }))
  .map(([precision, decimals, count]) => {
    const room = { öre: 0, krona: 0, tusental: 5, miljon: 8 }[precision];
    const step = money(ORE_IN[precision] / 10 ** Math.min(decimals, room));
    return { precision, step, money: money(Math.trunc(count / (step / 100 + 1)) * step) };
  });

describe('what is printed can be read again, and is the same', () => {
  test('whatever the amount, its unit and its decimals', () => {
    fc.assert(
      fc.property(amount, (value) => {
        const text = amountText(value);
        expect(readAmount(text)).toEqual({ amount: { ...value, text } });
      }),
    );
  });

  test.each([
    '7 649 410,97 kr',
    '1 000 000,00 kr',
    '4 755 642 kr',
    '2 377 tkr',
    '803 mnkr',
    '2,4 tkr',
    '−500 kr',
  ])('%s', (text) => {
    const read = readAmount(text);
    if (!('amount' in read)) throw new Error('not read');
    expect(amountText(read.amount)).toBe(text.replaceAll(' ', '\u00a0'));
  });
});

describe('reads', () => {
  test.each([
    ['7 649 410,97 kr', 764_941_097, 'öre', 1],
    ['1 000 000,00 kr', 100_000_000, 'öre', 1],
    ['18 172 239 kr', 1_817_223_900, 'krona', 100],
    ['7\u00a0649\u202f410,97\u00a0kr', 764_941_097, 'öre', 1],
    ['2 377 tkr', 237_700_000, 'tusental', 100_000],
    ['2,4 tkr', 240_000, 'tusental', 10_000],
    ['803 mnkr', 80_300_000_000, 'miljon', 100_000_000],
    ['95 Mkr', 9_500_000_000, 'miljon', 100_000_000],
    ['12,5 mkr', 1_250_000_000, 'miljon', 10_000_000],
    ['0 kr', 0, 'krona', 100],
    ['0,05 kr', 5, 'öre', 1],
    ['1250 kr', 125_000, 'krona', 100],
    ['197452kr', 19_745_200, 'krona', 100],
    ['-500 kr', -50_000, 'krona', 100],
    ['\u2212500 kronor', -50_000, 'krona', 100],
  ] as const)('%s', (text, ore, precision, step) => {
    expect(readAmount(text)).toEqual({ amount: { money: ore, precision, step, text } });
  });
});

describe('does not guess at', () => {
  test.each([
    ['1,234.50', 'decimal-point', '1 234,50 kr'],
    ['1.234,50 kr', 'decimal-point', '1 234,50 kr'],
    ['1.234.567 kr', 'decimal-point', '1 234 567 kr'],
    ['1.234 kr', 'decimal-point', undefined],
    ['12.50 kr', 'decimal-point', '12,50 kr'],
    ["1'234 kr", 'decimal-point', '1 234 kr'],
    ['1,234,567 kr', 'grouping', '1 234 567 kr'],
    ['12 500 kkr', 'unit-unknown', '12 500 tkr'],
    ['12 500 SEK', 'unit-unknown', '12 500 kr'],
    ['12 500:-', 'unit-unknown', '12 500 kr'],
    ['12 500 Kr', 'unit-unknown', '12 500 kr'],
    ['3 miljoner', 'unit-unknown', '3 mnkr'],
    ['1,5 miljarder kronor', 'unit-unknown', undefined],
    ['250000', 'unit-missing', '250 000 kr'],
    ['1234,5 kr', 'decimals', '1 234,50 kr'],
    ['1 234,567 kr', 'decimals', undefined],
    ['0,000001 tkr', 'decimals', undefined],
    ['12 50 kr', 'grouping', undefined],
    ['1  234 kr', 'grouping', '1 234 kr'],
    ['1234 567 kr', 'grouping', '1 234 567 kr'],
    ['007 kr', 'grouping', '7 kr'],
    ['okänt', 'no-number', undefined],
    ['', 'no-number', undefined],
    ['kr 500', 'no-number', undefined],
    ['500 kr per år', 'unit-unknown', undefined],
    ['ca 500 kr', 'no-number', undefined],
    ['20 000 000 000 kr', 'too-large', undefined],
    [`${'9'.repeat(100)} kr`, 'no-number', undefined],
  ])('%s', (text, problem, suggestion) => {
    expect(readAmount(text)).toEqual({ problem, suggestion });
  });

  test('anything, without throwing, and what it suggests can be read', () => {
    const likely = fc.stringMatching(/^[-−]?[\d., ']{0,20}( ?(kr|tkr|kkr|mnkr|SEK|:-))?$/);
    fc.assert(
      fc.property(fc.oneof(fc.string(), likely), (text) => {
        const read = readAmount(text);
        if ('amount' in read || read.suggestion === undefined) return;
        expect(read.suggestion).not.toBe(text);
        expect(readAmount(read.suggestion)).toHaveProperty('amount');
      }),
      { numRuns: 1000 },
    );
  });
});

describe('shares', () => {
  test('are the fraction that is written', () => {
    const share = readShare('2,788853655 %');
    expect(share?.value).toEqual(rational(2_788_853_655n, 100_000_000_000n));
    expect(share?.step).toEqual(rational(1n, 100_000_000_000n));
    expect(readShare('100 %')?.value).toEqual(rational(1n));
    expect(readShare('1,5852%')?.value).toEqual(rational(15_852n, 1_000_000n));
  });

  test('every share comes back exactly', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 99_999_999_999n }), (value) => {
        const digits = String(value).padStart(10, '0');
        const [whole, fraction] = [digits.slice(0, -9), digits.slice(-9)];
        expect(readShare(`${whole},${fraction} %`)?.value).toEqual(rational(value, 10n ** 11n));
      }),
    );
  });

  test.each([
    '2.79 %',
    '2,79',
    '101 %',
    '100,1 %',
    '-1 %',
    '',
    '%',
    '2, %',
    '02 %',
    'okänt',
  ])('%s is none', (text) => {
    expect(readShare(text)).toBeUndefined();
  });
});
