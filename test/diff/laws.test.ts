import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CHANGE_CODES,
  type Change,
  compareEditions,
  type Diff,
  GROUPS,
  MIRROR,
} from '../../src/diff/index.ts';
import { editionOfTexts, realEdition } from '../support/editions.ts';
import { years } from './made-years.ts';
import { mirrored, mirroredSuggestion, told } from './mirrored.ts';

const RUNS = { numRuns: 25 };
const TOLD = { 'area/replaced': true, 'area/restored': true };

function bySide(diff: Diff): readonly string[] {
  return diff.changes.map(told).sort();
}

describe('the closed list', () => {
  test('has a mirror for every code, and the mirror of the mirror is the code', () => {
    for (const code of CHANGE_CODES) expect(MIRROR[MIRROR[code]]).toBe(code);
  });

  test('has its removed for every added', () => {
    for (const code of CHANGE_CODES) {
      if (code.endsWith('/added') && code !== 'promise/added')
        expect(MIRROR[code]).toBe(code.replace(/\/added$/, '/removed'));
    }
    expect(MIRROR['promise/added']).toBe('promise/withdrawn');
  });
});

describe('laws', () => {
  test('a year and itself have nothing between them, but what nobody could read', () => {
    fc.assert(
      fc.property(years, ([a]) => {
        const { changes, suggestions } = compareEditions(a, a);
        expect(suggestions).toEqual([]);
        const unread = a.unread.files.length > 0;
        expect(changes.filter(({ code }) => !unread || code !== 'object/incomparable')).toEqual([]);
      }),
      RUNS,
    );
  });

  test('swapped sides give the mirror', () => {
    fc.assert(
      fc.property(years, ([a, b]) => {
        const [there, back] = [compareEditions(a, b), compareEditions(b, a)];
        expect(back.changes.map(mirrored).map(told).sort()).toEqual(bySide(there));
        expect(back.suggestions.map(mirroredSuggestion).map(told).sort()).toEqual(
          there.suggestions.map(told).sort(),
        );
      }),
      RUNS,
    );
  });

  test('where both years say what took a place, the same successor stands first whichever year comes first', () => {
    const plan = (leaving: string) =>
      `---\ntyp: plan\nslag: redovisning\ntitel: Handlingsplan\nlän: Gävleborg\nperiod: 2023\növerenskommelse: 2023\nutgår:\n  - id: ar1\n    status: ersatt\n    orsak: annat arbete\n    ersatt-av: [${leaving}]\n---\n\nSammanfattning.\n`;
    const area = (title: string) =>
      `---\ntyp: område\nfokusområden: [suicidprevention]\n---\n\n# ${title}\n\nText.\n`;
    const chapter = { '2-gemensamt/index.md': '---\ntyp: kapitel\n---\n\n# Gemensamt\n' };
    const old = editionOfTexts(
      { 'plan.md': plan('ar2, ar3'), ...chapter, '2-gemensamt/1-ar1.md': area('Stöd') },
      '2023',
    ).edition;
    const now = editionOfTexts(
      {
        'plan.md': plan('ar3, ar2'),
        ...chapter,
        '2-gemensamt/1-ar2.md': area('Samordning'),
        '2-gemensamt/2-ar3.md': area('Utbildning'),
      },
      '2024',
    ).edition;
    const successors = (diff: Diff) =>
      diff.changes.flatMap(({ code, data }) =>
        code in TOLD ? [(data as { by: readonly string[] }).by] : [],
      );
    const [there, back] = [compareEditions(old, now), compareEditions(now, old)];
    expect(successors(there)).toEqual([['Samordning', 'Utbildning']]);
    expect(successors(back)).toEqual(successors(there));
  });

  test('every change has a place, once, and the heaviest stands first', () => {
    fc.assert(
      fc.property(years, ([a, b]) => {
        const { changes } = compareEditions(a, b);
        for (const { before, after } of changes) expect(before ?? after).toBeDefined();
        expect(new Set(changes.map(told)).size).toBe(changes.length);
        const ranks = changes.map(({ rank }) => rank);
        expect(ranks).toEqual(ranks.toSorted((x, y) => x - y));
      }),
      RUNS,
    );
  });

  test('the made years meet most of the list, so that the laws say something', () => {
    const met = new Set<string>();
    for (const [a, b] of fc.sample(years, { numRuns: 80, seed: 1 })) {
      for (const { code } of compareEditions(a, b).changes) met.add(code);
    }
    expect(met.size).toBeGreaterThan(0.75 * CHANGE_CODES.length);
  });
});

describe('the real plans', () => {
  test.each(['2017', '2022', '2023', '2024'])('%s and itself have nothing between them', (year) => {
    const { edition } = realEdition(year);
    expect(compareEditions(edition, edition).changes).toEqual([]);
  });

  test.each([
    ['2022', '2023'],
    ['2023', '2024'],
    ['2017', '2022'],
  ])('%s and %s give the mirror when swapped', (before, after) => {
    const [a, b] = [realEdition(before).edition, realEdition(after).edition];
    expect(compareEditions(b, a).changes.map(mirrored).map(told).sort()).toEqual(
      bySide(compareEditions(a, b)),
    );
  });
});

test('groups are written heaviest first in the policy as well', () => {
  const { changes } = compareEditions(realEdition('2022').edition, realEdition('2023').edition);
  const first = (wanted: Change['group']) => changes.findIndex(({ group }) => group === wanted);
  const order = GROUPS.map(first).filter((place) => place !== -1);
  expect(order[0]).toBe(0);
});
