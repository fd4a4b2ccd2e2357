import { expect, test } from 'vitest';
import { acceptFinding, mayAccept } from '../../src/assist/index.ts';
import { type Files, findFixtures } from '../support/fixture.ts';
import { knownOf } from '../support/known.ts';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const TODAY = '2024-02-01';
const BECAUSE = { reason: 'Vi lever: med det', by: 'Länsledningen', until: '2099-12-31' };

test('what is accepted is not found again, and nothing else is lost or found', () => {
  const wrong: string[] = [];
  const left = new Map<string, number>();
  let accepted = 0;
  for (const { name, year, files } of findFixtures()) {
    const known = knownOf({ [year]: files }, TODAY);
    const [plan] = known.plans;
    const folder = `plans/${year}/`;
    const rawOf = (path: string) => {
      const bytes = files.get(path.slice(folder.length));
      return bytes && decoder.decode(bytes);
    };
    const say = (findings: readonly { code: string; span: { path: string } }[]) =>
      findings.map(({ code, span }) => `${span.path} ${code}`).sort();
    for (const finding of plan!.result.findings) {
      if (!mayAccept(known, finding)) continue;
      const done = acceptFinding(known, finding, BECAUSE, rawOf);
      if (done.kind === 'left') {
        left.set(done.reason, (left.get(done.reason) ?? 0) + 1);
        continue;
      }
      const changed: Files = new Map([...files, ['plan.md', new TextEncoder().encode(done.file.raw)]]);
      const after = knownOf({ [year]: changed }, TODAY).plans[0]!.result;
      const same = after.accepted
        .flatMap(({ findings }) => findings)
        .filter(({ code }) => code === finding.code);
      if (same.length === 0) wrong.push(`${name}: ${finding.code} is not accepted`);
      const expected = say([...after.findings, ...after.accepted.flatMap(({ findings }) => findings)]);
      const before = say([
        ...plan!.result.findings,
        ...plan!.result.accepted.flatMap(({ findings }) => findings),
      ]);
      if (JSON.stringify(expected) !== JSON.stringify(before))
        wrong.push(`${name}: ${finding.code} changes what is found`);
      accepted++;
    }
  }
  expect(wrong).toEqual([]);
  expect([...left.keys()].filter((reason) => reason !== 'unreadable')).toEqual([]);
  expect(accepted).toBeGreaterThan(200);
});
