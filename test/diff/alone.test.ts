import { describe, expect, test } from 'vitest';
import { CHANGE_CODES, type ChangeCode, compareEditions, MIRROR } from '../../src/diff/index.ts';
import { editionOfTexts } from '../support/editions.ts';

/** Small years that differ in one thing. Each is read in both directions: one change, and its mirror. */
type Texts = Readonly<Record<string, string | undefined>>;

const PLAN =
  'typ: plan\nslag: redovisning\ntitel: Länets plan\nlän: Gävleborg\nperiod: 2024\növerenskommelse: 2024\n';
const plan = (extra = '') => ({ 'plan.md': `---\n${PLAN}${extra}---\n\nSammanfattning.\n` });
const text = (words: string) => ({ '1-inledning.md': `---\ntyp: avsnitt\n---\n\n# Inledning\n\n${words}\n` });
const area = (fields = '', id = 'sip', title = 'SIP', focus = 'fokusområden: [samsjuklighet]\n', body = '') =>
  `---\ntyp: område\nid: ${id}\n${focus}${fields}---\n\n# ${title}\n\n${body}\n`;
const inArea = (fields: string) => ({ '2-sip.md': area(fields) });
const activity = (fields: string, id = 'kurs') =>
  inArea(`aktiviteter:\n  - id: ${id}\n    text: Kursen hålls.\n${fields}`);
const goal = (fields: string, id = 'fler') =>
  inArea(`mål:\n  - id: ${id}\n    text: Fler får en SIP.\n${fields}`);
const indicator = (fields: string, id = 'antal') => ({
  'indikatorer.yaml': `${id}:\n  text: Antal SIP\n  typ: antal\n${fields}`,
});
const series = (values: string) => indicator(`  serier:\n    - nivå: län\n      värden:\n${values}`);
const leaves = (id: string, status: string, by = '') =>
  plan(
    `utgår:\n  - id: ${id}\n    status: ${status}\n    orsak: Inga medel\n${by === '' ? '' : `    ersatt-av: ${by}\n`}`,
  );
const money = (amount: string) => ({
  'medel.yaml': `poster:\n  samsjuklighet:\n    rubrik: Samsjuklighet\n${amount}`,
});
const target = (year: string, value: string) =>
  indicator(`  bättre: högre\n  målvärde:\n    år: ${year}\n    värde: ${value}\n`);
const chapter = (name: string, title: string) => ({
  [`${name}/index.md`]: `---\ntyp: kapitel\n---\n\n# ${title}\n`,
});

const CASES: readonly (readonly [code: ChangeCode, before: Texts, after: Texts])[] = [
  ['promise/withdrawn', text('Kursen hålls. :plan[kurs]'), text('')],
  [
    'promise/replaced',
    text('Kursen hålls. :plan[kurs]'),
    { ...text('En film visas. :plan[film]'), ...leaves('kurs', 'ersatt', '[film]') },
  ],
  ['promise/renamed', activity(''), activity('    fortsätter: kurs\n', 'kursen')],
  [
    'promise/split',
    text('Kursen hålls. :plan[kurs]'),
    { ...text('Del ett. :plan[ett] Del två. :plan[två]'), ...leaves('kurs', 'ersatt', '[ett, två]') },
  ],
  [
    'promise/moved',
    { ...text('Kursen hålls. :plan[kurs]'), '2-sip.md': area() },
    { ...text(''), '2-sip.md': area('', 'sip', 'SIP', undefined, 'Kursen hålls. :plan[kurs]') },
  ],
  ['promise/condition-added', activity(''), activity('    om: medlen räcker\n')],
  ['promise/condition-changed', activity('    om: tiden räcker\n'), activity('    om: medlen räcker\n')],
  ['promise/priority-changed', activity(''), activity('    prioritet: löpande\n')],
  [
    'promise/reason-changed',
    activity('    status: försenad\n    orsak: pandemin\n'),
    activity('    status: försenad\n    orsak: beslut\n'),
  ],
  ['promise/start-changed', activity('    från: 2023\n'), activity('    från: 2024\n')],
  [
    'promise/links-changed',
    activity('mål:\n  - id: fler\n    text: Fler.\n'),
    activity('    mål: [fler]\nmål:\n  - id: fler\n    text: Fler.\n'),
  ],
  ['result/removed', text('Hållen. :svar[kurs]{status=genomförd}'), text('')],
  ['status/cancelled', activity('    status: pågår\n'), activity('    status: avbruten\n')],
  ['status/cancelled', text('Kursen hålls. :plan[kurs]'), { ...text(''), ...leaves('kurs', 'avbruten') }],
  ['status/delayed', activity('    status: pågår\n'), activity('    status: försenad\n')],
  ['status/completed', activity('    status: pågår\n'), activity('    status: genomförd\n')],
  ['status/changed', activity('    status: pågår\n'), activity('    status: delvis\n')],
  ['deadline/later', activity('    senast: 2023\n'), activity('    senast: 2024\n')],
  ['deadline/later', goal('    senast: 2024-06\n'), goal('    senast: 2024\n')],
  ['deadline/removed', activity('    senast: 2024\n'), activity('')],
  ['deadline/precision', activity('    senast: 2024\n'), activity('    senast: 2024-12\n')],
  ['owner/gone', activity('    ansvariga:\n      - Regionen\n'), activity('')],
  [
    'owner/changed',
    activity('    ansvariga:\n      - Regionen\n'),
    activity('    ansvariga:\n      - Kommunen\n'),
  ],
  ['goal/removed', goal(''), inArea('')],
  ['goal/replaced', goal(''), { ...goal('', 'alla'), ...leaves('fler', 'ersatt', '[alla]') }],
  ['goal/horizon-changed', goal('    sikt: kort\n'), goal('    sikt: lång\n')],
  ['area/removed', { '2-sip.md': area() }, {}],
  [
    'area/replaced',
    { '2-sip.md': area() },
    { '2-stöd.md': area('', 'stöd', 'Stöd'), ...leaves('sip', 'ersatt', '[stöd]') },
  ],
  [
    'area/split',
    { '2-sip.md': area() },
    { '2-a.md': area('', 'a', 'A'), '3-b.md': area('', 'b', 'B'), ...leaves('sip', 'ersatt', '[a, b]') },
  ],
  ['area/renamed', { '2-sip.md': area('', 'sip', 'SIP') }, { '2-sip.md': area('', 'sip', 'Samordning') }],
  [
    'area/focus-changed',
    { '2-sip.md': area() },
    { '2-sip.md': area('', 'sip', 'SIP', 'fokusområden: [suicidprevention]\n') },
  ],
  [
    'area/outside-changed',
    { '2-sip.md': area('utanför: Gäller alla\n', 'sip', 'SIP', 'fokusområden: []\n') },
    { '2-sip.md': area('utanför: Hör ingenstans\n', 'sip', 'SIP', 'fokusområden: []\n') },
  ],
  ['area/audience-changed', inArea('målgrupper:\n  - vuxna\n'), inArea('målgrupper:\n  - unga\n')],
  [
    'area/moved',
    { ...chapter('2-a', 'A'), ...chapter('3-b', 'B'), '2-a/1-sip.md': area() },
    { ...chapter('2-a', 'A'), ...chapter('3-b', 'B'), '3-b/1-sip.md': area() },
  ],
  ['indicator/removed', indicator(''), {}],
  [
    'indicator/replaced',
    indicator(''),
    { ...indicator('', 'andel'), ...leaves('antal', 'ersatt', '[andel]') },
  ],
  ['indicator/direction-changed', indicator('  bättre: högre\n'), indicator('  bättre: lägre\n')],
  ['indicator/individual-changed', indicator(''), indicator('  individbaserad: ja\n')],
  ['series/broken', indicator('  enhet: procent\n'), indicator('  enhet: personer\n')],
  ['series/break-removed', indicator('  brott:\n    - från: 2021\n      orsak: ny enkät\n'), indicator('')],
  ['series/removed', series('        2021: 12\n'), indicator('')],
  ['target/lowered', target('2025', '12,5'), target('2025', '12')],
  [
    'target/changed',
    target('2025', '12,5'),
    indicator('  bättre: högre\n  målvärde:\n    år: 2025\n    relativt: halverat\n'),
  ],
  ['target/later', target('2025', '12'), target('2026', '12')],
  ['target/removed', target('2025', '12'), indicator('  bättre: högre\n')],
  ['baseline/removed', indicator('  baslinje:\n    år: 2018\n    värde: 3\n'), indicator('')],
  [
    'baseline/changed',
    indicator('  baslinje:\n    år: 2018\n    värde: 3\n'),
    indicator('  baslinje:\n    år: 2018\n    värde: 4\n'),
  ],
  ['value/revised', series('        2021: 41\n'), series('        2021: 39\n')],
  ['value/removed', series('        2021: 41\n        2022: 40\n'), series('        2021: 41\n')],
  ['plan/field-changed', plan('datum: 2024-01\n'), plan('datum: 2024-02\n')],
  ['party/removed', plan('parter:\n  - Gävle\n  - Hofors\n'), plan('parter:\n  - Gävle\n')],
  [
    'party/kind-changed',
    plan('parter:\n  - namn: Gävle\n    typ: kommun\n'),
    plan('parter:\n  - namn: Gävle\n    typ: region\n'),
  ],
  ['decision/removed', plan('beslut:\n  - organ: Utskottet\n    typ: antar\n    status: fattat\n'), plan()],
  [
    'decision/changed',
    plan('beslut:\n  - organ: Utskottet\n    typ: antar\n    status: väntar\n'),
    plan('beslut:\n  - organ: Utskottet\n    typ: antar\n    status: fattat\n'),
  ],
  ['excluded/removed', plan('utanför:\n  - område: barn-och-unga\n    orsak: Redovisas för sig\n'), plan()],
  [
    'excluded/changed',
    plan('utanför:\n  - område: barn-och-unga\n    orsak: Redovisas för sig\n'),
    plan('utanför:\n  - område: barn-och-unga\n    orsak: Hör till regionen\n'),
  ],
  ['ending/removed', leaves('gammalt', 'avbruten'), plan()],
  ['ending/changed', leaves('gammalt', 'avbruten'), leaves('gammalt', 'genomförd')],
  ['section/removed', { '2-mer.md': '---\ntyp: avsnitt\n---\n\n# Mer\n' }, {}],
  [
    'section/renamed',
    { '2-mer.md': '---\ntyp: avsnitt\n---\n\n# Mer\n' },
    { '2-mer.md': '---\ntyp: avsnitt\n---\n\n# Mera\n' },
  ],
  ['money/down', money('    belopp: 250 000,50 kr\n'), money('    belopp: 200 000,25 kr\n')],
  ['money/changed', money('    belopp: 250 000 kr\n'), money('    belopp: okänt\n')],
  ['money/removed', money('    belopp: 250 000 kr\n'), {}],
  ['wording/changed', text('Kursen hålls. :plan[kurs]'), text('Kursen ges. :plan[kurs]')],
  [
    'account/changed',
    text('Den hölls. :svar[kurs]{status=pågår}'),
    text('Den gavs. :svar[kurs]{status=pågår}'),
  ],
  ['text/changed', text('Länet samverkar.'), text('Länet och regionen samverkar.')],
  ['object/incomparable', activity('    status: pågår\n'), activity('    status: pågårr\n')],
];

function edition(over: Texts, name: string) {
  const all: Texts = { ...plan(), ...text(''), ...over };
  return editionOfTexts(
    Object.fromEntries(
      Object.entries(all).flatMap(([file, words]) => (words === undefined ? [] : [[file, words]])),
    ),
    name,
  ).edition;
}

describe('one change and nothing else', () => {
  test.each(
    CASES.map(([code, before, after], i) => [`${code} (${i})`, code, before, after] as const),
  )('%s', (_, code, before, after) => {
    const [a, b] = [edition(before, '2023'), edition(after, '2024')];
    const codes = (x: typeof a, y: typeof a) => compareEditions(x, y).changes.map((change) => change.code);
    expect(codes(a, b)).toEqual([code]);
    expect(codes(b, a)).toEqual([MIRROR[code]]);
  });
});

/** What needs several changes at once, or two agreements, is met by the laws and by the real plans. */
const TOGETHER: readonly ChangeCode[] = [
  'promise/regrouped',
  'goal/renamed',
  'goal/split',
  'goal/merged',
  'goal/regrouped',
  'goal/moved',
  'goal/links-changed',
  'area/regrouped',
  'area/links-changed',
  'agreement/area-renamed',
  'indicator/renamed',
  'indicator/split',
  'indicator/merged',
  'indicator/regrouped',
  'section/moved',
  'demand/removed',
  'demand/added',
  'demand/changed',
];

test('every code is met alone, in both directions, or is named as one that cannot be', () => {
  const met = new Set(CASES.flatMap(([code]) => [code, MIRROR[code]]));
  expect(CHANGE_CODES.filter((code) => !met.has(code))).toEqual(TOGETHER);
});

test('ten things changed at once are ten changes', () => {
  const before = edition(
    {
      ...plan('datum: 2023-01\nparter:\n  - Gävle\n  - Hofors\n'),
      ...text('Kursen hålls. :plan[kurs]\n\nHållen. :svar[dag]{status=genomförd}'),
      ...inArea(
        'målgrupper:\n  - vuxna\naktiviteter:\n  - id: film\n    text: Filmen visas.\n    senast: 2024\n    status: pågår\nmål:\n  - id: fler\n    text: Fler får en SIP.\n',
      ),
      ...target('2025', '12'),
    },
    '2023',
  );
  const after = edition(
    {
      ...plan('datum: 2024-01\nparter:\n  - Gävle\n'),
      ...text('Ord.'),
      ...inArea(
        'målgrupper:\n  - unga\naktiviteter:\n  - id: film\n    text: Filmen visas.\n    senast: 2025\n    status: försenad\n',
      ),
      ...target('2025', '10'),
    },
    '2024',
  );
  expect(
    compareEditions(before, after)
      .changes.map(({ code }) => code)
      .sort(),
  ).toEqual([
    'area/audience-changed',
    'deadline/later',
    'goal/removed',
    'party/removed',
    'plan/field-changed',
    'promise/withdrawn',
    'result/removed',
    'status/delayed',
    'target/lowered',
    'text/changed',
  ]);
});
