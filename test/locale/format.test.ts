import { describe, expect, test } from 'vitest';
import { localeFor } from '../../src/locale/index.ts';

const sv = localeFor('sv').format;
const en = localeFor('en').format;
const NBSP = '\u00a0';
const MINUS = '\u2212';
/** Spaces that do not break are what these numbers are made of; shown here as `_`. */
const seen = (text: string) => text.replaceAll(NBSP, '_');

describe('dates', () => {
  test.each([
    ['2024-01-31', '31_januari 2024', '31_January 2024'],
    ['2024-10-01', '1_oktober 2024', '1_October 2024'],
    ['2024-01', 'januari 2024', 'January 2024'],
    ['2024', '2024', '2024'],
    ['2024-02-29', '29_februari 2024', '29_February 2024'],
    ['2000-02-29', '29_februari 2000', '29_February 2000'],
  ])('%s', (iso, swedish, english) => {
    expect(seen(sv.date(iso))).toBe(swedish);
    expect(seen(en.date(iso))).toBe(english);
  });

  test.each([
    '2023-02-29',
    '1900-02-29',
    '2024-13',
    '2024-00',
    '2024-01-00',
    '2024-04-31',
    '2024-1-31',
    'hösten',
    '',
    ' 2024',
  ])('%j is no date and comes back as written', (text) => {
    expect(sv.date(text)).toBe(text);
    expect(en.date(text)).toBe(text);
  });
});

describe('whole numbers', () => {
  test.each([
    [0, '0', '0'],
    [-0, '0', '0'],
    [999, '999', '999'],
    [1000, '1_000', '1,000'],
    [12345, '12_345', '12,345'],
    [1_000_000, '1_000_000', '1,000,000'],
    [-1234, `${MINUS}1_234`, `${MINUS}1,234`],
    [12_500_000_000n, '12_500_000_000', '12,500,000,000'],
  ])('%s', (value, swedish, english) => {
    expect(seen(sv.integer(value))).toBe(swedish);
    expect(seen(en.integer(value))).toBe(english);
  });
});

describe('decimals and per cent', () => {
  test.each([
    [12.4, '12,4', '12.4'],
    [2.788853655, '2,788853655', '2.788853655'],
    [-0.5, `${MINUS}0,5`, `${MINUS}0.5`],
    [1234.5, '1_234,5', '1,234.5'],
    [0, '0', '0'],
    [1e-7, '0,0000001', '0.0000001'],
    [1e21, '1_000_000_000_000_000_000_000', '1,000,000,000,000,000,000,000'],
  ])('%s with the decimals it has', (value, swedish, english) => {
    expect(seen(sv.decimal(value))).toBe(swedish);
    expect(seen(en.decimal(value))).toBe(english);
  });

  test('with a given number of decimals', () => {
    expect(sv.decimal(12, 2)).toBe('12,00');
    expect(sv.decimal(0.05, 1)).toBe('0,1');
    expect(sv.decimal(12.6, 0)).toBe('13');
  });

  test('what rounds to nothing has no sign', () => {
    expect(sv.decimal(-0.001, 2)).toBe('0,00');
  });

  test('per cent', () => {
    expect(seen(sv.percent(12.5))).toBe('12,5_%');
    expect(seen(sv.percent(-3, 1))).toBe(`${MINUS}3,0_%`);
    expect(en.percent(12.5)).toBe('12.5%');
  });
});

describe('money, in öre', () => {
  test.each([
    [0, '0_kr', 'SEK_0'],
    [5, '0,05_kr', 'SEK_0.05'],
    [50, '0,50_kr', 'SEK_0.50'],
    [100, '1_kr', 'SEK_1'],
    [764_941_097, '7_649_410,97_kr', 'SEK_7,649,410.97'],
    [25_000_000, '250_000_kr', 'SEK_250,000'],
    [-5, `${MINUS}0,05_kr`, `SEK_${MINUS}0.05`],
    [-100_000, `${MINUS}1_000_kr`, `SEK_${MINUS}1,000`],
    [9_007_199_254_740_993n, '90_071_992_547_409,93_kr', 'SEK_90,071,992,547,409.93'],
  ])('%s', (ore, swedish, english) => {
    expect(seen(sv.money(ore))).toBe(swedish);
    expect(seen(en.money(ore))).toBe(english);
  });
});

describe('sizes', () => {
  test.each([
    [0, '0_byte'],
    [1, '1_byte'],
    [999, '999_byte'],
    [1000, '1_kB'],
    [1500, '1,5_kB'],
    [9_960, '10_kB'],
    [205_000, '205_kB'],
    [999_499, '999_kB'],
    [999_500, '1_MB'],
    [1_048_576, '1_MB'],
    [2_340_000, '2,3_MB'],
    [123_456_789, '123_MB'],
  ])('%s bytes', (count, swedish) => {
    expect(seen(sv.bytes(count))).toBe(swedish);
  });

  test('English tells one from many', () => {
    expect(seen(en.bytes(1))).toBe('1_byte');
    expect(seen(en.bytes(2))).toBe('2_bytes');
  });
});

describe('lists', () => {
  const list = localeFor('sv').list;

  test('none, one, two, three', () => {
    expect(list([], 'och')).toBe('');
    expect(list(['a'], 'och')).toBe('a');
    expect(list(['a', 'b'], 'och')).toBe('a och b');
    expect(list(['a', 'b', 'c'], 'eller')).toBe('a, b eller c');
  });

  test('in English with English words', () => {
    expect(localeFor('en').list(['a', 'b', 'c'], 'och')).toBe('a, b and c');
    expect(localeFor('en').list(['a', 'b'], 'eller')).toBe('a or b');
  });
});
