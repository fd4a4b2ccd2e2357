import { describe, expect, test } from 'vitest';
import { checkTexts } from '../support/fixture.ts';

const AREA = '2-gemensamt/1-sip.md';

/** The lines of the area at which a day is said to have passed. */
function told(head: string, fields: string): readonly string[] {
  const plan = `---\ntyp: plan\n${head}\ntitel: Plan\nlän: Gävleborg\növerenskommelse: 2023\n---\n`;
  const area = `---\ntyp: område\nid: sip\nfokusområden: [samsjuklighet]\n${fields}---\n\n# SIP\n\n## Måluppfyllelse\n\nTvå.\n\n## Planering\n\nTre.\n`;
  const { said } = checkTexts({ 'plan.md': plan, [AREA]: area });
  return said.filter((one) => one.endsWith('date/passed'));
}

const PLAN = 'slag: handlingsplan\nperiod: 2023';
const goal = (due: string, more = '') =>
  `mål:\n  - id: m\n    text: Alla får en SIP.\n    senast: ${due}\n${more}`;
const activity = (due: string, status = 'planerad') =>
  `aktiviteter:\n  - id: a\n    text: En kurs.\n    senast: ${due}\n    status: ${status}\n`;

describe('what should have been ready before the plan begins', () => {
  test('is told without any day to count from', () => {
    expect(told(PLAN, goal('2022-12'))).toEqual([`${AREA}:8 date/passed`]);
    expect(told(PLAN, activity('2022-12-31'))).toEqual([`${AREA}:8 date/passed`]);
    expect(told(PLAN, goal('2023') + activity('2023-01'))).toEqual([]);
  });

  test('is told of a plan that was dated before it begins', () => {
    expect(told(`${PLAN}\ndatum: 2022-11-01`, goal('2022-12'))).toHaveLength(1);
    expect(told(`${PLAN}\ndatum: 2022-11-01`, goal('2023-01'))).toEqual([]);
  });

  test('is not told of what is done, nor of a goal whose outcome is told', () => {
    expect(told(PLAN, activity('2022-12', 'genomförd'))).toEqual([]);
    expect(told(PLAN, goal('2022-12', '    utfall: nått\n'))).toEqual([]);
  });
});

test('a goal whose day has passed when the plan is dated is told, and in a report asked for its outcome', () => {
  expect(told(`${PLAN}\ndatum: 2023-06-01`, goal('2023-05'))).toHaveLength(1);
  expect(told(`${PLAN}\ndatum: 2023-06-01`, goal('2023-06'))).toEqual([]);
  expect(told('slag: redovisning\nperiod: 2023\ndatum: 2023-06-01', goal('2023-05'))).toEqual([]);
});
