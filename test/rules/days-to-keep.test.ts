import { expect, test } from 'vitest';
import { checkTexts } from '../support/fixture.ts';

/** Kinds of days that a plan under the agreement of 2026 is told of, counted from a day. */
function toldOn(today: string, medel = '', plan = '', slag = 'handlingsplan'): readonly string[] {
  const { findings } = checkTexts(
    {
      'plan.md': `---\ntyp: plan\nslag: ${slag}\ntitel: Plan\nlän: Gävleborg\nperiod: 2026\növerenskommelse: 2026\ndatum: ${today}\n${plan}---\n`,
      ...(medel === '' ? {} : { 'medel.yaml': medel }),
    },
    '2024',
  );
  return findings.flatMap((found) =>
    found.code === 'date/to-keep'
      ? found.data.days.map(({ kind, date, left }) => `${kind} ${date} ${left ?? 'passerad'}`)
      : [],
  );
}

const POSTS = 'poster:\n  a:\n    rubrik: A\n    belopp: 1 kr\n';
const REQUESTED = `rekvirerat:\n  av: Region Gävleborg\n  datum: 2026-11-20\n${POSTS}`;
const DECIDED =
  'beslut:\n  - organ: Utskottet\n    typ: fastställer\n    datum: 2027-03\n    status: fattat\n';

test('a day is told of from sixty days before, until the plan says that it was kept', () => {
  expect(toldOn('2026-10-01')).toEqual([]);
  expect(toldOn('2026-10-02')).toEqual(['rekvisition 2026-12-01 60']);
  expect(toldOn('2026-12-01')).toEqual(['rekvisition 2026-12-01 0']);
  expect(toldOn('2026-12-02')).toEqual(['rekvisition 2026-12-01 passerad']);
  expect(toldOn('2026-12-02', REQUESTED)).toEqual([]);
  // Nobody is helped by it in an old plan.
  expect(toldOn('2027-12-02', REQUESTED)).toEqual(['redovisning 2027-03-31 passerad']);
  expect(toldOn('2028-04-02')).toEqual([]);
  // Of a month nobody knows how near it is.
  expect(toldOn('2026-11')).toEqual([]);
});

test('what region and kommuner report alike on one day is told once, until there is a report that is decided', () => {
  const day = 'redovisning 2027-03-31';
  expect(toldOn('2027-03-01', REQUESTED)).toEqual([`${day} 30`]);
  expect(toldOn('2027-03-01', REQUESTED, '', 'redovisning')).toEqual([`${day} 30`]);
  expect(toldOn('2027-03-01', REQUESTED, DECIDED, 'redovisning')).toEqual([]);
  // A plan that is decided is no report.
  expect(toldOn('2027-04-01', REQUESTED, DECIDED)).toEqual([`${day} passerad`]);
});

test('a memo and a direction keep no days', () => {
  expect(toldOn('2027-03-01', '', '', 'inriktning')).toEqual([]);
  expect(toldOn('2027-03-01', '', '', 'medelsförslag')).toEqual([]);
});
