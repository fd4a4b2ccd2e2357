import { describe, expect, test } from 'vitest';
import { definitionsAt, referencesAt, renamable, renameId } from '../../src/assist/index.ts';
import { type Files, readBase } from '../support/fixture.ts';
import { knownOf, textFiles } from '../support/known.ts';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

const NEW: { readonly [name: string]: string } = {
  '2-områden/3-nytt.md': `---
typ: område
id: nytt-område
fokusområden: [brukarmedverkan]
mål:
  - id: sip-klar # målet
    text: Fler får en SIP.
    tidigare: sip-förr
aktiviteter:
  - {id: kurs, text: En kurs, mål: [sip-klar]}
indikatorer: [antal-sip]
---

# Nytt

Se :se[sip-klar] och [målet](#sip-klar), men inte sip-klara. :svar[kurs-2023]{status=ersatt ersatt-av=sip-klar}

\`:se[sip-klar]\`

Som :se[tabell/platser] och :se[tabell/delat] visar, och :se[diagram/antal-sip] och :se[diagram/delat].

::tabell[platser]{rubrik="Platser i länet"}

| A | B |
| --- | --- |
| 1 | 2 |

Vi har :belopp[medel/pott/belopp].
`,
  'indikatorer.yaml': 'antal-sip:\n  text: Antal\n',
  'medel.yaml':
    'poster:\n  pott:\n    rubrik: P\n    slag: eget\n    belopp: 2 kr\ntabeller:\n  delat:\n    rubrik: D\n    fördelning: |\n      kommun | pott\n      Gävle | 1 kr\n      Ockelbo | 1 kr\n',
};
const OLD = {
  '2-områden/3-nytt.md': `---\r\ntyp: område\r\nid: nytt-område\r\nfokusområden: [brukarmedverkan]\r\nmål:\r\n  - id: "sip-förr"\r\n    text: Fler.\r\n---\r\n\r\n# Nytt\r\n\r\nEn kurs hålls. :plan[kurs-2023]\r\n`,
};

const plans: { readonly [name: string]: Files } = {
  '2023': new Map([...readBase('2023'), ...textFiles(OLD)]),
  '2024': new Map([...readBase('2024'), ...textFiles(NEW)]),
};
const known = knownOf(plans);
const rawOf = (path: string): string | undefined => {
  const [, year = '', ...rest] = path.split('/');
  const bytes = plans[year]?.get(rest.join('/'));
  return bytes && decoder.decode(bytes);
};

const FILE = 'plans/2024/2-områden/3-nytt.md';

/** Where some words stand in a file as it was read, some letters in. */
function at(words: string, path = FILE, into = 0): number {
  const plan = known.plans.find(({ folder }) => path.startsWith(folder))!;
  const found = plan.result.sources.get(path)!.text.indexOf(words);
  expect(found, words).not.toBe(-1);
  return found + into;
}

function renamed(words: string, to: string, path = FILE, into = 0) {
  const result = renameId(known, path, at(words, path, into), to, rawOf);
  return result.kind === 'refused'
    ? result.reason
    : Object.fromEntries(result.files.map((file) => [file.path, file.raw]));
}

describe('an id is renamed', () => {
  test('in fields and in the text, whole, and nowhere else', () => {
    const raw = rawOf(FILE)!;
    expect(renamed('sip-klar', 'plan-klar', FILE, 6)).toEqual({
      [FILE]: raw
        .replace('id: sip-klar', 'id: plan-klar')
        .replace('[sip-klar]}', '[plan-klar]}')
        .replace('Se :se[sip-klar]', 'Se :se[plan-klar]')
        .replace('(#sip-klar)', '(#plan-klar)')
        .replace('ersatt-av=sip-klar', 'ersatt-av=plan-klar'),
    });
  });
  test('in the years that speak of it, with their own line ends and quotes', () => {
    const files = renamed('sip-förr', 'sip-då', FILE);
    expect(files).toEqual({
      [FILE]: rawOf(FILE)!.replace('sip-förr', 'sip-då'),
      'plans/2023/2-områden/3-nytt.md': OLD['2-områden/3-nytt.md'].replace('sip-förr', 'sip-då'),
    });
  });
  test('from a promise or its answer', () => {
    expect(Object.keys(renamed('kurs-2023', 'kursen'))).toEqual(['plans/2023/2-områden/3-nytt.md', FILE]);
  });
  test('where it is the name of a field, or of a table’s column', () => {
    const indicators = renamed('antal-sip', 'antalet');
    expect(indicators).toMatchObject({ 'plans/2024/indikatorer.yaml': 'antalet:\n  text: Antal\n' });
    const money = 'plans/2024/medel.yaml';
    expect(renamed('pott', 'gemensamt', money)).toMatchObject({
      [money]: NEW['medel.yaml']!.replaceAll('pott', 'gemensamt'),
    });
  });
});

describe('a table or a figure of the text is renamed', () => {
  const raw = rawOf(FILE)!;
  test('by its name above it, with what refers to it', () => {
    const text = raw.replaceAll('platser', 'lediga').replaceAll('Platser', 'Platser');
    expect(renamed('platser]{', 'lediga')).toEqual({ [FILE]: text });
    expect(renamed('tabell/platser', 'lediga', FILE, 8)).toEqual({ [FILE]: text });
    expect(renamed('platser]{', 'delat')).toBe('taken');
  });
  test('as a table of money, which is a table and a chart', () => {
    const money = 'plans/2024/medel.yaml';
    expect(renamed('diagram/delat', 'fördelat', FILE, 9)).toEqual({
      [FILE]: raw.replaceAll('/delat]', '/fördelat]'),
      [money]: NEW['medel.yaml']!.replace('delat:', 'fördelat:'),
    });
  });
  test('as an indicator, with its chart', () => {
    expect(renamed('diagram/antal-sip', 'antalet', FILE, 9)).toMatchObject({
      [FILE]: raw.replaceAll('antal-sip', 'antalet'),
      'plans/2024/indikatorer.yaml': 'antalet:\n  text: Antal\n',
    });
  });
  test('and gone to', () => {
    const [table] = definitionsAt(known, FILE, at('tabell/platser', FILE, 8));
    expect(table).toMatchObject({ path: FILE, start: at('platser]{') });
    expect(definitionsAt(known, FILE, at('tabell/delat', FILE, 8))[0]?.path).toBe('plans/2024/medel.yaml');
    expect(definitionsAt(known, FILE, at('diagram/delat', FILE, 9))[0]?.path).toBe('plans/2024/medel.yaml');
    expect(definitionsAt(known, FILE, at('diagram/antal-sip', FILE, 9))[0]?.path).toBe(
      'plans/2024/indikatorer.yaml',
    );
    expect(referencesAt(known, FILE, at('platser]{'), true)).toHaveLength(2);
  });
});

describe('an id is not renamed', () => {
  test('to what is no id, to what another has, or where none stands', () => {
    expect(renamed('sip-klar', 'Två ord')).toBe('not-an-id');
    expect(renamed('sip-klar', 'kurs')).toBe('taken');
    expect(renamed('sip-klar', 'svar')).toBe('taken');
    expect(renamed('Fler får', 'mer')).toBe('no-id');
  });
  test('where the agreement has given it', () => {
    expect(renamed('fokusområden: [bruk', 'x', FILE, 17)).toBe('agreement');
    expect(renamable(known, FILE, at('fokusområden: [bruk', FILE, 17))).toBeUndefined();
  });
  test('while a file that may speak of it cannot be read', () => {
    const broken = knownOf({ ...plans, '2022': textFiles({ 'plan.md': '---\ntyp: [plan\n---\n' }) });
    const result = renameId(broken, FILE, at('sip-klar'), 'nytt', rawOf);
    expect(result).toMatchObject({
      kind: 'refused',
      reason: 'unreadable',
      place: { path: 'plans/2022/plan.md' },
    });
  });
});

describe('places of an id', () => {
  test('are where it is written down', () => {
    const [span, ...more] = definitionsAt(known, FILE, at(':se[sip-klar]', FILE, 6));
    expect(more).toEqual([]);
    expect(span).toMatchObject({ path: FILE, start: at('id: sip-klar', FILE, 4) });
  });
  test('are in the year before, for what it was called then', () => {
    expect(definitionsAt(known, FILE, at('sip-förr'))[0]?.path).toBe('plans/2023/2-områden/3-nytt.md');
    expect(definitionsAt(known, FILE, at('kurs-2023'))[0]?.path).toBe('plans/2023/2-områden/3-nytt.md');
  });
  test('are in the agreement, for its areas', () => {
    expect(definitionsAt(known, FILE, at('[brukarmedverkan]', FILE, 3))[0]?.path).toMatch(/agreements/);
  });
  test('are all that speak of it', () => {
    expect(referencesAt(known, FILE, at('sip-klar'), false)).toHaveLength(4);
    expect(referencesAt(known, FILE, at('sip-klar'), true)).toHaveLength(5);
  });
});
