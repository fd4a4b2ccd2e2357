import { expect, test } from 'vitest';
import { dayTooLate } from '../../src/bind/fields/meant-date.ts';
import { meantValue, meantWord } from '../../src/bind/fields/meant-value.ts';

test.each([
  ['datum', '1 september 2025', '2025-09-01'],
  ['datum', 'den 31 jan. 2026', '2026-01-31'],
  ['datum', 'mars 2024', '2024-03'],
  ['datum', '2025–09–01', '2025-09-01'],
  ['datum', '2025/9/1', '2025-09-01'],
  ['datum', '2025-9-1', '2025-09-01'],
  ['datum', '20250901', '2025-09-01'],
  ['datum', '1/9 2025', undefined],
  ['datum', 'våren 2025', undefined],
  ['datum', '2025-09-31', undefined],
  ['årsperiod', '2019-2022', '2019–2022'],
  ['årsperiod', '2019 - 2022', '2019–2022'],
  ['värde', '71.0', '71,0'],
  ['värde', '71.5 %', '71,5 %'],
  ['värde', '1.234', undefined],
  ['värde', 'Okänd', 'okänt'],
  ['värde', 'ganska många', undefined],
  ['datum', '31/12 2025', '2025-12-31'],
  ['datum', '31/12-2025', '2025-12-31'],
  ['datum', '31.12.2025', '2025-12-31'],
  ['datum', '2025 - 09 - 01', '2025-09-01'],
  ['datum', 'Q3 2025', '2025-09'],
  ['datum', 'kvartal 1 2025', '2025-03'],
  ['datum', 'slutet av 2025', '2025-12'],
  ['datum', 'v. 12', undefined],
  ['datum', '1 jan', undefined],
  ['datum', 'löpande', undefined],
  ['värde', '1.250.000', '1 250 000'],
  ['värde', '1\u00a0250', '1 250'],
  ['värde', 'ca 12,4', '12,4'],
  ['värde', '40 procent', '40 %'],
  ['värde', '40%', '40 %'],
  ['värde', '12 st', '12'],
  ['värde', '+3', '3'],
  ['värde', 'uppgift saknas', 'okänt'],
  ['id', 'SIP', 'sip'],
  ['id', 'Barn & unga', 'barn-och-unga'],
  ['id', 'barn_och_unga', 'barn-och-unga'],
])('%s: %j', (format, value, meant) => expect(meantValue(format, 'senast', value, () => true)).toBe(meant));

test('what may not stand there is not proposed', () => {
  expect(
    meantValue('datum', 'senast', '31 september 2025', (proposal) => proposal !== '2025-09-31'),
  ).toBeUndefined();
  expect(meantWord('status', 'Klar', ['planerad'])).toBeUndefined();
});

test.each([
  ['status', 'klar', 'genomförd'],
  ['status', 'Ej påbörjad', 'planerad'],
  ['utfall', 'ej uppnått', 'inte-nått'],
  ['kön', 'klar', undefined],
])('%s: %j', (field, word, meant) =>
  expect(meantWord(field, word, ['genomförd', 'planerad', 'inte-nått'])).toBe(meant));

const isDate = (proposal: string) => /^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/.test(proposal);

test.each([
  ['2025-2026', '{från: 2025, till: 2026}'],
  ['2025–2026', '{från: 2025, till: 2026}'],
  ['2025 - 2026', '{från: 2025, till: 2026}'],
  ['2025–26', '{från: 2025, till: 2026}'],
  ['2025/26', '{från: 2025, till: 2026}'],
  ['2025 till 2026', '{från: 2025, till: 2026}'],
  ['2025-01-01 – 2026-12-31', '{från: 2025-01-01, till: 2026-12-31}'],
  ['mars 2025 till och med juni 2026', '{från: 2025-03, till: 2026-06}'],
  ['2026-2025', undefined],
  ['hela året', undefined],
])('a period: %j', (value, meant) => expect(meantValue('datum', 'period', value, isDate)).toBe(meant));

test.each([
  ['2024-09-31', { month: 9, days: 30 }],
  ['2023-02-29', { month: 2, days: 28 }],
  ['2024-02-30', { month: 2, days: 29 }],
  ['31 april 2024', { month: 4, days: 30 }],
  ['2024-13', { month: 13, days: 0 }],
  ['2024-02-29', undefined],
  ['hösten 2024', undefined],
])('the days of a month: %j', (value, days) => expect(dayTooLate(value)).toEqual(days));
