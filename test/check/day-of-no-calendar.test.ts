import { expect, test } from 'vitest';
import { checkTexts } from '../support/fixture.ts';

const plan = (date: string) => ({
  'plan.md': `---\ntyp: plan\nslag: handlingsplan\ntitel: Plan\nlän: Gävleborg\nperiod: 2024\növerenskommelse: 2024\ndatum: ${date}\n---\n\nText.\n`,
  '1-text.md': '---\ntyp: avsnitt\n---\n\n# Text\n\nRutinen tas fram. :plan[rutin]{senast=2024-01}\n',
});
const codes = (date: string) => checkTexts(plan(date)).findings.map(({ code }) => code);

test('from a date that the calendar does not have no deadline is said to have passed', () => {
  expect(codes('2024-12')).toContain('date/passed');
  expect(codes('2024-13')).toContain('field/format');
  expect(codes('2024-13')).not.toContain('date/passed');
});
