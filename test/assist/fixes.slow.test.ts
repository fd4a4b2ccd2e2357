import { expect, test } from 'vitest';
import { fixesFor } from '../../src/assist/index.ts';
import type { Finding } from '../../src/diagnostics/index.ts';
import { type Files, findFixtures } from '../support/fixture.ts';
import { knownOf } from '../support/known.ts';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** What a fix lays bare: it stood behind the fault, and is not brought by the fix. */
const LAID_BARE: readonly string[] = [
  // An acceptance that can be read again is found to accept nothing, in a plan made for another finding.
  'acceptance/unknown-code: acceptance/unused',
  // Likewise where the place is right, and nothing is found in it.
  'acceptance/unused: acceptance/unused',
  // A plan of a kind that can be read is asked what its agreement asks of the kind.
  'field/value: requirement/undecidable',
  // Two numbers that were one can be looked up, and the second is no area.
  'yaml/comma-in-flow: area/unknown',
  // Two rows of one kommun, of which one was misspelt.
  'municipality/unknown: money/duplicate',
];

/** How often each code is found. */
function counted(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { code } of findings) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

test('what a fix mends is gone when the plan is checked again, and nothing new is found', () => {
  const wrong: string[] = [];
  const mended = new Map<string, number>();
  for (const { name, year, files } of findFixtures()) {
    const known = knownOf({ [year]: files });
    const [plan] = known.plans;
    const folder = `plans/${year}/`;
    const rawOf = (path: string) => {
      const bytes = path.startsWith(folder) ? files.get(path.slice(folder.length)) : undefined;
      return bytes && decoder.decode(bytes);
    };
    const before = counted(plan!.result.findings);
    for (const finding of plan!.result.findings) {
      const fixes = fixesFor(known, finding, rawOf);
      for (const fix of fixes) {
        const changed: Files = new Map([
          ...files,
          [fix.edit.path.slice(folder.length), new TextEncoder().encode(fix.edit.raw)],
        ]);
        const after = counted(knownOf({ [year]: changed }).plans[0]!.result.findings);
        const more = [...after].filter(([code, count]) => count > (before.get(code) ?? 0));
        const told = `${name}: ${finding.code} ${fix.kind} ${JSON.stringify(fix.word)}`;
        const isLeft = (after.get(finding.code) ?? 0) >= before.get(finding.code)!;
        const brought = [...(isLeft ? [finding.code] : []), ...more.map(([code]) => code)];
        for (const code of brought)
          if (!LAID_BARE.includes(`${finding.code}: ${code}`)) wrong.push(`${told} leaves or brings ${code}`);
        mended.set(finding.code, (mended.get(finding.code) ?? 0) + 1);
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(mended.size).toBeGreaterThan(20);
});
