import { describe, expect, test } from 'vitest';
import { compareNumbers, difference } from '../../src/diff/decimal.ts';
import { wordCounts, wordRuns } from '../../src/diff/index.ts';
import { match } from '../../src/diff/match.ts';
import { compareDates } from '../../src/model/index.ts';

const span = { path: 'plans/2024/plan.md', start: 0, end: 1 };

describe('numbers', () => {
  test.each([
    ['12,4', '11,9', '−0,5'],
    ['0,1', '0,3', '+0,2'],
    ['1 234,5', '1234,50', '0,00'],
    ['12', '12,125', '+0,125'],
    ['-3', '2', '+5'],
    ['10 %', '12,5 %', '+2,5'],
    ['9 007 199 254 740 993', '9 007 199 254 740 994', '+1'],
  ])('from %s to %s is %s', (from, to, delta) => {
    expect(difference(from, to)).toBe(delta);
  });

  test.each(['okänt', 'halverat', '1,2,3', '1.234.5', '12 34', ''])('%s is no number', (text) => {
    expect(difference('1', text)).toBeUndefined();
    expect(compareNumbers(text, '1')).toBeUndefined();
  });

  test('are put in order', () => {
    expect([compareNumbers('9,5', '10'), compareNumbers('10', '9,5'), compareNumbers('10', '10,0')]).toEqual([
      -1, 1, 0,
    ]);
  });
});

test('a year ends with its last month', () => {
  expect(compareDates('2023', '2023-06')).toBe(1);
  expect(compareDates('2023', '2023-12')).toBe(0);
  expect(compareDates('2023-12-30', '2023-12')).toBe(-1);
  expect(compareDates('2023', '2024-01-01')).toBe(-1);
});

describe('words', () => {
  test('tell what stayed, went and came', () => {
    expect(wordRuns('En folder tas fram i år', 'En folder  trycks i år')).toEqual([
      { kind: 'same', text: 'En folder' },
      { kind: 'removed', text: 'tas fram' },
      { kind: 'added', text: 'trycks' },
      { kind: 'same', text: 'i år' },
    ]);
    expect(wordCounts(wordRuns('a b c', 'a d'))).toEqual({ removed: 2, added: 1 });
  });

  test('of two texts without a word in common are shown whole', () => {
    const [a, b] = ['a '.repeat(3000).trim(), 'b '.repeat(3000).trim()];
    expect(wordRuns(a, b)).toEqual([
      { kind: 'removed', text: a },
      { kind: 'added', text: b },
    ]);
  });

  test('of which some are others everywhere are shown whole, and where few are, with what stayed', () => {
    const words = Array.from({ length: 3000 }, (_, i) => `ord${i}`);
    const other = (every: number) => words.map((one, i) => (i % every === 0 ? `annat${i}` : one)).join(' ');
    expect(wordRuns(words.join(' '), other(3)).map(({ kind }) => kind)).toEqual(['removed', 'added']);
    expect(wordRuns(words.join(' '), other(30)).filter(({ kind }) => kind === 'same')).toHaveLength(100);
  });

  test('that come from nothing are all new', () => {
    expect(wordRuns('', 'En folder')).toEqual([{ kind: 'added', text: 'En folder' }]);
  });
});

describe('matching', () => {
  const replaces = (from: string, to: string) => ({ from, to, kind: 'replaces' as const, span });
  const set = (...keys: string[]) => new Set(keys);

  test('follows the same id', () => {
    expect(match(set('a', 'b'), set('b', 'c'), [])).toEqual({
      same: [['b', 'b']],
      groups: [],
      onlyBefore: ['a'],
      onlyAfter: ['c'],
    });
  });

  test('takes two that went into one that lives on as merged', () => {
    const { groups } = match(set('a', 'b'), set('b'), [replaces('a', 'b')]);
    expect(groups).toEqual([{ before: ['a', 'b'], after: ['b'], replaced: true }]);
  });

  test('takes one that gave off another as split', () => {
    const { groups } = match(set('a'), set('a', 'b'), [{ ...replaces('a', 'b'), kind: 'continues' }]);
    expect(groups).toEqual([{ before: ['a'], after: ['a', 'b'], replaced: false }]);
  });

  test('joins what hangs together by many links into one group', () => {
    const links = [replaces('a', 'x'), replaces('b', 'y'), replaces('a', 'y'), replaces('c', 'y')];
    expect(match(set('a', 'b', 'c'), set('x', 'y'), links).groups).toEqual([
      { before: ['a', 'b', 'c'], after: ['x', 'y'], replaced: true },
    ]);
  });

  test('follows no link whose ends are not there', () => {
    expect(match(set('a'), set('b'), [replaces('a', 'c')]).groups).toEqual([]);
  });
});
