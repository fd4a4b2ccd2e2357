import { expect, test } from 'vitest';
import { roundTrip } from '../../support/word/round-trip.ts';

test.each([
  ['2017', 'Gävleborg'],
  ['2022', 'Gävleborg'],
  ['2023', 'Gävleborg'],
  ['2024', 'Gävleborg'],
  ['blekinge/2016', 'Blekinge'],
  ['dalarna/2020', 'Dalarna'],
])('%s', async (name, county) => {
  const { imported, ...rest } = await roundTrip(name, county);
  for (const [what, { before, gone, new: fresh }] of Object.entries(rest))
    console.log(name, what, before, 'gone', gone.length, gone.slice(0, 25), 'new', fresh.length, fresh.slice(0, 25));
  console.log(name, imported.errors, imported.counts, imported.said.filter((s) => !s.includes('left-out')).slice(0, 20));
  expect(1).toBe(1);
});
