import { describe, expect, test } from 'vitest';
import {
  compareDates,
  isBefore,
  isDay,
  isInCalendar,
  isOpen,
  isPartialDate,
  LEAVING_STATUSES,
  mayBeSame,
  STATUSES,
  statusIn,
} from '../../src/model/index.ts';

describe('dates that are known by day, month or year', () => {
  test.each(['2023', '2023-01', '2023-01-31'])('%s is one', (text) => {
    expect(isPartialDate(text)).toBe(true);
    expect(isDay(text)).toBe(text.length === 10);
  });

  test.each(['', '23', '2023-1', '2023-01-1', 'okänt', '2023-01-31T12', ' 2023'])('«%s» is none', (text) => {
    expect(isPartialDate(text)).toBe(false);
    expect(isDay(text)).toBe(false);
  });

  test.each([
    ['2023', '2024-01', true],
    ['2023', '2023-05', false],
    ['2023-05', '2023', false],
    ['2023-04-30', '2023-05', true],
    ['2023-05-01', '2023-05', false],
    ['2023-05-01', '2023-05-02', true],
  ] as const)('all of %s before all of %s: %s', (early, late, is) => {
    expect(isBefore(early, late)).toBe(is);
    expect(mayBeSame(early, late)).toBe(!is);
    expect(mayBeSame(late, early)).toBe(!is);
  });

  test('compared, a year and a month end with their last day', () => {
    expect(compareDates('2023', '2023-12-31')).toBe(0);
    expect(compareDates('2023-05', '2023-05-30')).toBe(1);
    expect(compareDates('2023', '2024-01')).toBe(-1);
  });
});

describe('statuses', () => {
  test('what has no word is open, and what leaves a plan is closed', () => {
    expect(isOpen(undefined)).toBe(true);
    expect(STATUSES.filter((status) => !isOpen(status))).toEqual(LEAVING_STATUSES);
    expect(LEAVING_STATUSES).toEqual(['genomförd', 'avbruten', 'ersatt']);
  });

  test('a word that is none is no status', () => {
    expect(statusIn('försenad')).toBe('försenad');
    expect(statusIn('sen')).toBeUndefined();
  });
});

test.each([
  ['2024', true],
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['1900-02-29', false],
  ['2000-02-29', true],
  ['2024-13', false],
  ['2024-00', false],
  ['2024-09-31', false],
  ['2024-12-31', true],
  ['igår', false],
] as const)('the calendar has “%s”: %s', (text, has) => {
  expect(isInCalendar(text)).toBe(has);
});
