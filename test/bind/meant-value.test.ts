import { expect, test } from 'vitest';
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
  ['id', 'SIP', undefined],
])('%s: %j', (format, value, meant) => expect(meantValue(format, value, () => true)).toBe(meant));

test('what may not stand there is not proposed', () => {
  expect(meantValue('datum', '31 september 2025', (proposal) => proposal !== '2025-09-31')).toBeUndefined();
  expect(meantWord('status', 'Klar', ['planerad'])).toBeUndefined();
});

test.each([
  ['status', 'klar', 'genomförd'],
  ['status', 'Ej påbörjad', 'planerad'],
  ['utfall', 'ej uppnått', 'inte-nått'],
  ['kön', 'klar', undefined],
])('%s: %j', (field, word, meant) =>
  expect(meantWord(field, word, ['genomförd', 'planerad', 'inte-nått'])).toBe(meant));
