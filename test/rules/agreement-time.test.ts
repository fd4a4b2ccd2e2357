import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/diagnostics/index.ts';
import { localeFor, sentenceOf } from '../../src/locale/index.ts';
import { checkTexts } from '../support/fixture.ts';

/** What is said of the agreement's time, of a plan with these lines. */
function said(period: string, agreement: string, kind = 'handlingsplan'): readonly Finding[] {
  const text = `---\ntyp: plan\nslag: ${kind}\ntitel: Plan\nlän: Gävleborg\nperiod: ${period}\növerenskommelse: ${agreement}\n---\n`;
  return checkTexts({ 'plan.md': text }).findings.filter(({ code }) => code === 'agreement/other-time');
}

const span = (from: string, to: string) => `\n  från: ${from}\n  till: ${to}`;

describe('a plan and its agreement have some time in common', () => {
  test.each([
    ['its own year', '2023', '2023'],
    ['a part of it', span('2023-03', '2023-06'), '2023'],
    ['over several years from it', span('2023', '2026'), '2023'],
    ['begun late in it', span('2023-12-31', '2024-12-30'), '2023'],
    ['over several years, one of which it is', span('2024', '2026'), '2025'],
    ['over several years until it', span('2020', '2023'), '2023'],
    ['the second year of an agreement of two', '2022', '2021'],
    ['the addendum of that year', '2022', '2022'],
    ['prolonged into it', `${span('2020', '2021')}\n  förlängd: 2023`, '2023'],
    ['the year of an agreement of two and of its addendum', span('2021', '2022'), '2022'],
    // Known of the plans of that year: its data says so.
    ['a plan that its agreement asked for the year before', '2017', '2016'],
  ])('says nothing of a plan for %s', (_, period, agreement) => {
    expect(said(period, agreement)).toEqual([]);
  });

  test.each([
    ['a year long after', '2032', '2023'],
    ['the year after', '2024', '2023'],
    ['the year before', '2022', '2023'],
    ['years that end the day before', span('2021', '2022-12-31'), '2023'],
    ['the year after an agreement of two', '2023', '2021'],
    ['the first year of an agreement that its addendum is not for', '2021', '2022'],
    ['the second year after one whose plans are for the first', '2018', '2016'],
  ])('says of a plan for %s that the agreement is not for it', (_, period, agreement) => {
    expect(said(period, agreement)).toHaveLength(1);
  });

  test('what plans may be for is not what a report may be for', () => {
    expect(said('2017', '2016', 'redovisning')).toHaveLength(1);
  });

  test('a time that the calendar does not have is said once', () => {
    expect(said('2023-13', '2023')).toEqual([]);
    expect(said(span('2024', '2023'), '2025')).toEqual([]);
  });

  test('names the agreements that are for the plan’s time, or says that there is none', () => {
    const words = (period: string) =>
      said(period, '2023').map((one) => sentenceOf(localeFor('sv'), one).expected);
    expect(words(span('2024', '2025'))).toEqual(['Överenskommelser som gäller då: 2024 och 2025.']);
    expect(words('2032')).toEqual(['Programmet har ingen fil för en överenskommelse som gäller då.']);
  });
});
