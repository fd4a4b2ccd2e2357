import { expect, test } from 'vitest';
import { comparePaths, type Finding, finding, inOrder } from '../../src/diagnostics/index.ts';
import { lots } from '../support/form-edits.ts';
import { SEED } from '../support/seed.ts';

const PATHS = [
  'plans/2024/plan.md',
  'plans/2024/2-a.md',
  'plans/2024/10-a.md',
  'plans/2024/2-a/1-b.md',
  'schema/x.yaml',
];

/** The same by its definition: each compared with each other, and what is the same left out. */
function byDefinition(findings: readonly Finding[]): readonly Finding[] {
  const key = ({ code, span, data }: Finding) =>
    JSON.stringify([span.path, span.start, span.end, code, data]);
  const sorted = [...findings].sort(
    (a, b) =>
      comparePaths(a.span.path, b.span.path) ||
      a.span.start - b.span.start ||
      a.span.end - b.span.end ||
      (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
  );
  return sorted.filter((one, i) => sorted.findIndex((other) => key(other) === key(one)) === i);
}

test('findings stand in reading order and each is said once, wherever others of its place stand', () => {
  const lot = lots(SEED);
  for (let tries = 0; tries < 50; tries += 1) {
    const findings = Array.from({ length: 60 }, (): Finding => {
      const start = lot(3);
      const span = { path: PATHS[lot(PATHS.length)]!, start, end: start + lot(2) };
      const url = `https://e.se/${lot(3)}`;
      return lot(2) === 0
        ? finding('link/tracking', span, { url, suggestion: url, parameters: ['gclid'] } as never)
        : finding('character/no-glyph', span, { character: '☺', code: `U+${lot(3)}` });
    });
    const ordered = inOrder(findings);
    const expected = byDefinition(findings);
    expect(ordered.length).toBeLessThan(findings.length);
    expect(ordered.map((one) => findings.indexOf(one))).toEqual(expected.map((one) => findings.indexOf(one)));
  }
});
