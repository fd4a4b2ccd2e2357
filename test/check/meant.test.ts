import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Holders, namesIn } from '../../src/check/holders.ts';
import { findingsMeant, type Pointed } from '../../src/check/meant.ts';
import { type Finding, finding, inOrder } from '../../src/diagnostics/index.ts';

const FILES = ['plans/2023/1-a.md', 'plans/2023/2-b.md', 'plans/2023/plan.md'];
const IDS = ['a', 'b', 'c', 'plan.md'];

/** What is looked up, asked of each finding by itself. */
function meansPlainly({ code, id, file, orFile }: Pointed, holders: Holders, found: Finding): boolean {
  const { path, start } = found.span;
  const isHeld =
    namesIn(found).includes(id) ||
    (holders.get(id) ?? []).some((span) => span.path === path && span.start <= start && start <= span.end);
  if (found.code !== code) return false;
  return file ? file.includes(path) && isHeld : isHeld || orFile.includes(path);
}

const [aFile, anId, aPlace] = [fc.constantFrom(...FILES), fc.constantFrom(...IDS), fc.nat(9)];
const span = fc
  .tuple(aFile, aPlace, fc.nat(4))
  .map(([path, start, length]) => ({ path, start, end: start + length }));
const found = fc
  .tuple(span, anId, fc.boolean())
  .map(([place, id, isGoal]) =>
    isGoal
      ? finding('goal/unknown', place, { goal: id, area: 'a', expected: [] } as never)
      : finding('file/empty', place, {} as never),
  );
const held = fc
  .array(fc.tuple(anId, span), { maxLength: 8 })
  .map(
    (pairs): Holders => new Map(IDS.map((id) => [id, pairs.flatMap(([of, at]) => (of === id ? [at] : []))])),
  );
const pointed = fc
  .tuple(fc.constantFrom('goal/unknown', 'file/empty', 'id/missing'), anId, aFile, fc.boolean())
  .map(
    ([code, id, file, isFile]): Pointed =>
      isFile ? { code, id, file: [file], orFile: [] } : { code, id, file: undefined, orFile: [file] },
  );

test('the findings that an acceptance means are those of which each says so, in reading order', () => {
  let count = 0;
  fc.assert(
    fc.property(fc.array(found, { maxLength: 30 }), held, fc.array(pointed), (some, holders, asked) => {
      const findings = inOrder(some);
      const meant = findingsMeant(findings, holders);
      for (const one of asked) {
        const plainly = findings.filter((each) => meansPlainly(one, holders, each));
        expect(meant(one)).toEqual(plainly);
        count += plainly.length;
      }
    }),
    { numRuns: 1000 },
  );
  expect(count).toBeGreaterThan(500);
});
