import { expect, test } from 'vitest';
import { FINDING_LIMITS, tellable } from '../../src/check/tellable.ts';
import { type CheckedPlan, heldAgainst } from '../../src/cli/format/index.ts';
import { type Diagnostic, finding, type Severity } from '../../src/diagnostics/index.ts';

const { told: MOST } = FINDING_LIMITS;
const PATH = 'plans/2023/1-x.md';

/** So many findings of a weight, each at its own place. */
const several = (count: number, severity: Severity, from = 0): readonly Diagnostic[] =>
  Array.from({ length: count }, (_, i) => {
    const span = { path: PATH, start: from + i, end: from + i + 1 };
    return { ...finding('html/raw', span, { html: `<b${from + i}>` }), severity };
  });

test('as many findings as can be told are all told', () => {
  const all = several(MOST, 'varning');
  expect(tellable(all, 'plans/2023')).toBe(all);
});

test('of more the heaviest are told in reading order, after one that says how many there are', () => {
  const all = [
    ...several(6000, 'upplysning'),
    ...several(3000, 'varning', 6000),
    ...several(3000, 'fel', 9000),
  ];
  const [first, ...rest] = tellable(all, 'plans/2023');
  expect(first).toMatchObject({ code: 'plan/too-many-findings', severity: 'fel', data: { count: 12_000 } });
  expect(rest).toHaveLength(MOST);
  expect(rest.filter(({ severity }) => severity !== 'upplysning')).toHaveLength(6000);
  expect(rest.map(({ span }) => span.start)).toEqual(
    rest.map(({ span }) => span.start).sort((a, b) => a - b),
  );
});

test('what cannot be told is new in every change, since it may be anything', () => {
  const plan: CheckedPlan = {
    name: '2023',
    diagnostics: tellable(several(MOST + 1, 'fel'), 'plans/2023'),
    accepted: [],
    sources: new Map([[PATH, { path: PATH, text: 'x'.repeat(2 * MOST) }]]),
  };
  const { since } = heldAgainst(plan, plan, 'main');
  expect([...since!.fresh].map(({ code }) => code)).toEqual(['plan/too-many-findings']);
});
