import { describe, expect, test } from 'vitest';
import { compareEditions, findingsAbout } from '../../src/diff/index.ts';
import type { Link } from '../../src/diff/links.ts';
import { match } from '../../src/diff/match.ts';
import { processorTimeSince } from '../support/processor-time.ts';
import { area, section, year } from './two-years.ts';

const MANY = 3000;
const each = (make: (i: number) => string) => Array.from({ length: MANY }, (_, i) => make(i)).join('');
/** Ids that share no words and are near to none. */
const id = (i: number, end: string) => `${(i * 7919).toString(36)}q-${(i * 104_729).toString(36)}${end}`;

/** Milliseconds of the processor: what grows with the square of these took ten times as long as is allowed here. */
function timeFor(act: () => void): number {
  const before = process.cpuUsage();
  act();
  return processorTimeSince(before);
}

describe('what two years say of each other takes no time that grows with the square of them', () => {
  const promises = year('2023', {
    '1-inledning.md': section(each((i) => `Löfte ${i} ges. :plan[${id(i, 'a')}]\n\n`)),
  });
  const activities = (field: (i: number) => string, own: string) =>
    area(
      'sip',
      `aktiviteter:\n${each((i) => `  - id: ${id(i, own)}\n    text: Akt ${i}\n    status: planerad\n${field(i)}`)}`,
    );
  const planned = year('2023', { '2-sip.md': activities(() => '', 'a') });

  test.each([
    [
      'answers to what nobody promised',
      promises,
      year('2024', {
        '1-inledning.md': section(each((i) => `Gjort. :svar[x${id(i, 'zzz')}]{status=genomförd}\n\n`)),
      }),
      'answer/without-promise',
    ],
    [
      'outcomes of no goal',
      year('2023', {
        '2-sip.md': area('sip', `mål:\n${each((i) => `  - id: ${id(i, 'a')}\n    text: Mål ${i}\n`)}`),
      }),
      year('2024', {
        '1-inledning.md': section(each((i) => `Nått. :svar[x${id(i, 'zzz')}]{utfall=nått}\n\n`)),
      }),
      'goal/unknown',
    ],
    [
      'earlier ids that nobody had',
      planned,
      year('2024', { '2-sip.md': activities((i) => `    tidigare: x${id(i, 'zzz')}\n`, 'b') }),
      'promise/earlier-unknown',
    ],
    [
      'what leaves and never was',
      promises,
      year(
        '2024',
        {},
        'redovisning',
        `utgår:\n${each((i) => `  - id: x${id(i, 'zzz')}\n    status: avbruten\n`)}`,
      ),
      'leaving/unknown',
    ],
  ])('%s', (_, before, after, code) => {
    let found: ReturnType<typeof findingsAbout> = [];
    const time = timeFor(() => {
      found = findingsAbout(after.edition, { previous: [before.edition] });
    });
    expect(found.filter((each) => each.code === code)).toHaveLength(MANY);
    expect(time).toBeLessThan(1000);
  });

  test('a text in which each sentence is another', () => {
    const text = (from: number) =>
      year(String(from), {
        '1-inledning.md': section(
          each(
            (i) =>
              `Länet ${id(i + from, 'a')} ${id(i * 3 + from, 'b')} vård ${id(i * 5, 'c')}.${i % 20 ? ' ' : '\n\n'}`,
          ),
        ),
      });
    const [before, after] = [text(2023), text(2024)];
    let changes: readonly { readonly code: string }[] = [];
    const time = timeFor(() => {
      ({ changes } = compareEditions(before.edition, after.edition));
    });
    expect(changes.map(({ code }) => code)).toContain('text/changed');
    expect(time).toBeLessThan(1000);
  });

  test('many things that are one', () => {
    const olds = Array.from({ length: 2 * MANY }, (_, i) => `a${i}`);
    const span = { path: '', start: 0, end: 0 };
    const links = olds.map((from): Link => ({ from, to: 'b', kind: 'continues', span }));
    let groups: ReturnType<typeof match>['groups'] = [];
    const time = timeFor(() => {
      groups = match(new Set(olds), new Set(['b']), links).groups;
    });
    expect(groups).toEqual([{ before: [...olds].sort(), after: ['b'], replaced: false }]);
    expect(time).toBeLessThan(500);
  });

  test('a circle of many that each lead back to the first', () => {
    const round = year('2024', {
      '2-sip.md': area(
        'sip',
        `aktiviteter:\n${each((i) => `  - id: a${i}\n    text: Akt ${i}\n    status: ersatt\n    ersatt-av: [a${(i + 1) % MANY}, a0]\n`)}`,
      ),
    });
    const circles = findingsAbout(round.edition, { previous: [] }).filter(
      ({ code }) => code === 'promise/circle',
    );
    const told = circles.reduce((sum, { related = [] }) => sum + related.length + 1, 0);
    expect(circles.length).toBeGreaterThan(1);
    expect(told).toBeLessThan(30_000);
  });
});
