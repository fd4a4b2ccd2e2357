import { describe, expect, test } from 'vitest';
import { type Difference, roundTrip } from '../../support/word/round-trip.ts';

/** How many of a plan's things its own Word, imported again, has lost and got. */
type Counts = readonly [before: number, gone: number, fresh: number];

const counts = ({ before, gone, new: fresh }: Difference): Counts => [before, gone.length, fresh.length];

/**
 * The program's own Word of each plan, made a plan again. What differs is what Word does not say: the promises that a text carries (and so
 * what is counted of them), what a section that is no area says of the agreement's, that an activity without a word of how it goes is planned, the source of
 * an indicator, and which county an old document is from. The annex on money stays as text; its table of kommuner is a table of money again, and the
 * program says a second time what its sums are.
 */
describe.each([
  {
    name: '2017',
    county: 'Gävleborg',
    outline: [111, 0, 0],
    goals: [62, 0, 0],
    activities: [67, 0, 0],
    responsible: [44, 0, 0],
    indicators: [38, 1, 1],
    wordsGone: 0,
  },
  {
    name: '2022',
    county: 'Gävleborg',
    outline: [37, 0, 0],
    goals: [0, 0, 0],
    activities: [0, 0, 0],
    responsible: [0, 0, 0],
    indicators: [0, 0, 0],
    wordsGone: 8,
  },
  {
    name: '2023',
    county: 'Gävleborg',
    outline: [34, 0, 0],
    goals: [0, 0, 0],
    activities: [0, 0, 0],
    responsible: [0, 0, 0],
    indicators: [0, 0, 0],
    wordsGone: 9,
  },
  {
    name: '2024',
    county: 'Gävleborg',
    outline: [8, 0, 0],
    goals: [6, 0, 0],
    activities: [38, 0, 0],
    responsible: [14, 0, 0],
    indicators: [0, 0, 0],
    wordsGone: 0,
  },
  {
    name: 'blekinge/2016',
    county: 'Blekinge',
    outline: [7, 0, 0],
    goals: [3, 0, 0],
    activities: [7, 0, 0],
    responsible: [0, 0, 0],
    indicators: [0, 0, 0],
    wordsGone: 2,
  },
  {
    name: 'dalarna/2020',
    county: 'Dalarna',
    outline: [21, 0, 0],
    goals: [0, 0, 0],
    activities: [0, 0, 0],
    responsible: [0, 0, 0],
    indicators: [0, 0, 0],
    wordsGone: 0,
  },
])('the own Word of $name, imported again', ({ name, county, ...expected }) => {
  test('is the same plan, but for what Word does not say', async () => {
    const { imported, ...rest } = await roundTrip(name, county);
    const found = Object.fromEntries(
      Object.entries(rest).map(([what, difference]) => [what, counts(difference)]),
    );
    const { amounts, words, ...others } = found;
    expect({ ...others, wordsGone: words![1] }).toEqual(expected);
    expect(amounts!.slice(1)).toEqual(name === 'dalarna/2020' ? [0, 2] : [0, 0]);
    expect(imported.errors).toEqual([]);
    expect(imported.counts.lost).toBe(0);
  });
});
