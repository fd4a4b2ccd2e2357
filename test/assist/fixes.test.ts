import { describe, expect, test } from 'vitest';
import { acceptFinding, fixesFor, mayAccept } from '../../src/assist/index.ts';
import type { Code } from '../../src/diagnostics/index.ts';
import { readBase } from '../support/fixture.ts';
import { knownOf, textFiles } from '../support/known.ts';

const AREA = `---\r
typ: område\r
id: nytt\r
fokusområden: [brukarmedverkn] # det som gäller\r
mål:\r
  - Fler får en SIP.\r
aktiviteter:\r
  - id: kurs\r
    text: Kurs: en dag\r
    status: pågåår\r
    mål: [sip]\r
---\r
\r
# Nytt\r
\r
Det pågår. :svar[kurs]{staus=pågår}\r
`;
const FILE = '2-områden/9-nytt.md';
const PATH = `plans/2024/${FILE}`;

const files = new Map([...readBase('2024'), ...textFiles({ [FILE]: AREA })]);
const known = knownOf({ '2024': files }, '2024-02-01');
const decoder = new TextDecoder();
const rawOf = (path: string) => {
  const bytes = files.get(path.slice('plans/2024/'.length));
  return bytes && decoder.decode(bytes);
};
const found = (code: Code) =>
  known.plans[0]!.result.findings.find((finding) => finding.code === code && finding.span.path === PATH)!;

describe('a finding is mended', () => {
  const cases: readonly (readonly [Code, string, string, string])[] = [
    ['area/unknown', 'brukarmedverkan', 'brukarmedverkn', 'brukarmedverkan'],
    ['field/value', 'pågår', 'pågåår', 'pågår'],
    ['id/missing', 'fler-får-en-sip', '- Fler får', '- id: fler-får-en-sip\r\n    text: Fler får'],
    ['yaml/colon-in-text', '', 'Kurs: en dag', '"Kurs: en dag"'],
    ['mark/attribute', 'status', 'staus', 'status'],
  ];
  test.each(cases)('%s', (code, word, from, to) => {
    const [fix, ...more] = fixesFor(known, found(code), rawOf);
    expect(more).toEqual([]);
    expect(fix).toMatchObject({ word, edit: { path: PATH, raw: AREA.replace(from, to) } });
  });
  test('and not where the file has been changed since into something else', () => {
    expect(fixesFor(known, found('field/value'), () => '---\ntyp: [\n---\n')).toEqual([]);
  });
});

test('a finding is accepted as narrowly as it can be said', () => {
  const because = { reason: 'Klart: snart', by: 'Länsledningen', until: '2024-12' };
  const plan = rawOf('plans/2024/plan.md')!;
  const done = acceptFinding(known, found('area/unknown'), because, rawOf);
  expect(done).toMatchObject({ kind: 'left', reason: 'forbidden' });
  const missing = known.plans[0]!.result.findings.find(
    (finding) => finding.span.path === PATH && mayAccept(known, finding),
  )!;
  const accepted = acceptFinding(known, missing, because, rawOf);
  expect(accepted).toMatchObject({ kind: 'done', file: { path: 'plans/2024/plan.md' } });
  const raw = accepted.kind === 'done' ? accepted.file.raw : '';
  expect(raw).toContain(
    `godtagna:\n  - kod: ${missing.code}\n    var: nytt\n    skäl: "Klart: snart"\n    av: Länsledningen\n    till: 2024-12\n`,
  );
  expect(raw.replace(/godtagna:\n(?: .*\n)+/, '')).toBe(plan);
});
