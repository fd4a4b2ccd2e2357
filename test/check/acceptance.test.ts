import { describe, expect, test } from 'vitest';
import policy from '../../schema/policy.json' with { type: 'json' };
import { addFindings } from '../../src/check/index.ts';
import { CODES, type Code, finding } from '../../src/diagnostics/index.ts';
import {
  type Checked,
  checkFiles,
  checkTexts,
  type Files,
  findFixtures,
  textFile,
} from '../support/fixture.ts';

interface Item {
  readonly kod: string;
  readonly var: string;
  readonly till?: string;
}

const UNTIL = '2024-06-30';
const linesOf = (items: readonly Item[]) =>
  items.length === 0
    ? ''
    : `godtagna:\n${items.map((item) => `  - kod: ${item.kod}\n    var: ${item.var}\n    skäl: Rättas nästa år.\n    av: Utskott Psykisk hälsa\n    till: ${item.till ?? UNTIL}\n`).join('')}`;

/** The small plan of 2024 with two areas that lack indicators, one goal with a link in it, and these acceptances. */
function planWith(
  items: readonly Item[],
  date = 'datum: 2024-01\n',
  over: Record<string, string> = {},
): Checked {
  return checkTexts(
    {
      'plan.md': `---\ntyp: plan\nslag: handlingsplan\ntitel: Plan\nlän: Gävleborg\nperiod: 2024\növerenskommelse: 2024\n${date}${linesOf(items)}---\n`,
      '2-områden/1-suicidprevention.md': areaFile('suicidprevention', 'suicidprevention', '2023-12'),
      '2-områden/2-brukarmedverkan.md': areaFile('brukarråd', 'brukarmedverkan', '2023-11'),
      'indikatorer.yaml': '{}\n',
      ...over,
    },
    '2024',
  );
}

/** An area with an activity that should have been ready, a promise that should have been kept, and no indicators. */
const areaFile = (id: string, focus: string, due: string) =>
  `---\ntyp: område\nid: ${id}\nfokusområden: [${focus}]\nansvariga:\n  - Länet\nmål:\n  - id: ${id}-mål\n    text: Ett mål.\naktiviteter:\n  - id: ${id}-först\n    text: En aktivitet.\n    senast: ${due}\n  - id: ${id}-sedan\n    text: En till.\n    senast: ${due}\nindikatorer: []\n---\n\n# ${id}\n\nEtt löfte. :plan[${id}-löfte]{senast=${due}}\n`;

const ONE = '2-områden/1-suicidprevention.md';
const INDICATORS = 'area/indicators-missing';
const PASSED = 'date/passed';
const left = (items: readonly Item[]) =>
  planWith(items).said.filter((said) => !said.includes('indikatorer.yaml'));
const before = left([]);

describe('an accepted finding', () => {
  test('does not count, and is kept with who accepted it and why', () => {
    const { said, accepted, edition } = planWith([{ kod: INDICATORS, var: 'suicidprevention' }]);
    expect(before).toContain(`${ONE}:17 ${INDICATORS}`);
    expect(said).not.toContain(`${ONE}:17 ${INDICATORS}`);
    expect(accepted).toHaveLength(1);
    expect(accepted[0]!.acceptance).toMatchObject({
      reason: 'Rättas nästa år.',
      by: 'Utskott Psykisk hälsa',
      until: UNTIL,
    });
    expect(accepted[0]!.findings.map(({ code }) => code)).toEqual([INDICATORS]);
    expect(edition?.accepted).toEqual(accepted);
  });

  const taken: readonly (readonly [string, readonly string[]])[] = [
    ['suicidprevention', [`${ONE}:13 ${PASSED}`, `${ONE}:16 ${PASSED}`, `${ONE}:22 ${PASSED}`]],
    [ONE, [`${ONE}:13 ${PASSED}`, `${ONE}:16 ${PASSED}`, `${ONE}:22 ${PASSED}`]],
    [`plans/2024/${ONE}`, [`${ONE}:13 ${PASSED}`, `${ONE}:16 ${PASSED}`, `${ONE}:22 ${PASSED}`]],
    ['suicidprevention-först', [`${ONE}:13 ${PASSED}`]],
    ['suicidprevention-löfte', [`${ONE}:22 ${PASSED}`]],
    [`${ONE}:suicidprevention-sedan`, [`${ONE}:16 ${PASSED}`]],
  ];
  test.each(taken)('is found by %s, and nothing else is taken', (where, gone) => {
    expect(left([{ kod: PASSED, var: where }])).toEqual(before.filter((said) => !gone.includes(said)));
    expect(gone.every((said) => before.includes(said))).toBe(true);
  });

  test('of another file or another code is not meant', () => {
    for (const item of [
      { kod: PASSED, var: `2-områden/2-brukarmedverkan.md:suicidprevention-först` },
      { kod: PASSED, var: 'suicidprevention-mål' },
      { kod: 'area/goals-missing', var: 'suicidprevention' },
    ])
      expect(left([item]).filter((said) => !before.includes(said))).toEqual(['plan.md:11 acceptance/unused']);
  });

  test('is taken once, and a second acceptance of it is no fault', () => {
    const two = [
      { kod: PASSED, var: 'suicidprevention-först' },
      { kod: PASSED, var: 'suicidprevention' },
    ];
    const { accepted, said } = planWith(two);
    expect(accepted.map(({ findings }) => findings.length)).toEqual([1, 2]);
    expect(said.filter((place) => place.includes('acceptance/'))).toEqual([]);
  });
});

describe('time', () => {
  const till = (until: string, date: string) =>
    planWith([{ kod: PASSED, var: ONE, till: until }], date).said.filter((said) => /acceptance/.test(said));
  test.each([
    ['2024-01-31', 'datum: 2024-01-31\n', []],
    ['2024-01-31', 'datum: 2024-02-01\n', ['plan.md:14 acceptance/expired']],
    ['2024-01', 'datum: 2024-01-31\n', []],
    ['2024-01-15', 'datum: 2024-01\n', []],
    ['2024', 'datum: 2024-12-31\n', []],
    ['2023', 'datum: 2024-01\n', ['plan.md:14 acceptance/expired']],
    ['2024', '', ['plan.md:13 acceptance/undecidable']],
  ])('until %s with %s', (until, date, said) => {
    expect(till(until, date)).toEqual(said);
  });

  test('what is expired, or cannot be told, does not hide the finding', () => {
    for (const date of ['datum: 2024-02-01\n', ''])
      expect(planWith([{ kod: INDICATORS, var: ONE, till: '2024-01' }], date).said).toContain(
        `${ONE}:17 ${INDICATORS}`,
      );
  });
});

describe('what is unclear', () => {
  const suggestion = (where: string) =>
    planWith([{ kod: INDICATORS, var: where }]).findings.flatMap(({ code, data }) =>
      code === 'acceptance/unused' ? [(data as { suggestion?: string }).suggestion] : [],
    );
  test('an id, a file or a file with an id that is nearly right is suggested', () => {
    expect(suggestion('suicidprevension')).toEqual(['suicidprevention']);
    expect(suggestion('2-områden/1-suicidpreventon.md')).toEqual([ONE]);
    expect(suggestion('2-områden/1-suicidpreventon.md:suicidprevention')).toEqual([
      `${ONE}:suicidprevention`,
    ]);
    expect(suggestion('plan.md')).toEqual([undefined]);
  });

  test('nothing is called unused where a file could not be read', () => {
    const broken = planWith([{ kod: INDICATORS, var: 'brukarråd' }], undefined, {
      '2-områden/2-brukarmedverkan.md': '---\ntyp: område\n',
    });
    expect(broken.said.filter((said) => said.includes('acceptance'))).toEqual([]);
  });

  test('an item that lacks a part accepts nothing', () => {
    const { said, accepted } = planWith(
      [],
      `datum: 2024-01\ngodtagna:\n  - kod: ${PASSED}\n    var: ${ONE}\n`,
    );
    expect(said.filter((place) => place.includes('field/missing'))).toHaveLength(3);
    expect(accepted).toEqual([]);
  });
});

test('findings that other rooms add are accepted too, and then their acceptance is not unused', () => {
  const result = planWith([{ kod: 'area/planning-missing', var: 'mini-maria' }]);
  expect(result.findings.map(({ code }) => code)).toContain('acceptance/unused');
  const span = { path: 'plans/2024/plan.md', start: 0, end: 0 };
  const more = [
    finding('area/planning-missing', span, { area: 'mini-maria', empty: false }),
    finding('area/planning-missing', span, { area: 'annat', empty: false }),
  ];
  const { findings, accepted, edition } = addFindings(result, more);
  expect(accepted.map((item) => item.findings)).toEqual([[more[0]]]);
  expect(edition?.accepted).toBe(accepted);
  expect(findings.map(({ code }) => code)).not.toContain('acceptance/unused');
  expect(findings).toContain(more[1]);
});

describe('the law: accepting takes what it names and changes nothing else', () => {
  const withLines = (files: Files, lines: string): Files | undefined => {
    const text = new TextDecoder().decode(files.get('plan.md'));
    const end = text.indexOf('\n---', 4);
    if (end === -1 || /^(datum|godtagna):/m.test(text)) return undefined;
    return new Map(files).set(
      'plan.md',
      textFile(`${text.slice(0, end + 1)}datum: 2024-01\n${lines}${text.slice(end + 1)}`),
    );
  };
  const placesOf = ({ findings }: Checked) => findings.map(({ span, code }) => `${span.path} ${code}`).sort();

  test.each(findFixtures().map((fixture) => [fixture.name, fixture] as const))('%s', (_, { files, year }) => {
    const plain = withLines(files, '');
    if (!plain) return;
    const base = checkFiles(plain, year);
    for (const { code, span } of base.findings) {
      const place = `${span.path} ${code}`;
      const item = { kod: code, var: JSON.stringify(span.path.replace(`plans/${year}/`, '')) };
      const settled = checkFiles(withLines(files, linesOf([item]))!, year);
      if (!base.edition) continue;
      if (neverAccepted(code))
        expect(placesOf(settled)).toEqual(
          [...placesOf(base), `plans/${year}/plan.md acceptance/forbidden`].sort(),
        );
      else {
        expect(placesOf(settled)).toEqual(placesOf(base).filter((other) => other !== place));
        expect({ ...settled.edition?.plan, places: 0 }).toMatchObject({ title: base.edition?.plan.title });
      }
    }
  });
});

function neverAccepted(code: Code): boolean {
  return (policy[code] as { godtas?: string }).godtas === 'aldrig';
}

describe('the policy', () => {
  /** Design 3: always an error, and never acceptable; and what is always an error. */
  const NEVER: readonly Code[] = [
    'file/unreadable',
    'file/not-utf8',
    'file/too-large',
    'file/merge-marker',
    'front-matter/missing',
    'front-matter/unclosed',
    'yaml/syntax',
    'yaml/duplicate-key',
    'yaml/too-deep',
    'text/too-deep',
    'plan/too-large',
    'plan/too-many-findings',
    'path/outside-workspace',
    'link/active-scheme',
    'privacy/identity-number',
    'field/unknown',
    'area/unknown',
    'reference/unknown',
    'agreement/shadowed',
    'character/no-glyph',
  ];

  test('lets nobody accept what cannot be read, shown or published', () => {
    expect(NEVER.filter((code) => !neverAccepted(code))).toEqual([]);
    expect(CODES.filter((code) => code.startsWith('acceptance/') && !neverAccepted(code))).toEqual([]);
  });

  test('lets every warning be accepted but those about acceptance itself, files beside the plans and Word files', () => {
    const soft = CODES.filter((code) => policy[code].utkast !== 'fel' && neverAccepted(code));
    const beside = soft.filter((code) => !/^(acceptance|word)\//.test(code)).sort();
    expect(beside).toEqual(['agreement/shadowed', 'template/misnamed']);
  });

  test('has no other word for it', () => {
    const words = CODES.map((code) => (policy[code] as { godtas?: string }).godtas);
    expect(new Set(words)).toEqual(new Set([undefined, 'aldrig']));
  });
});
