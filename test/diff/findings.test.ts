import { describe, expect, test } from 'vitest';
import { compareEditions, findingsAbout, makeLedger } from '../../src/diff/index.ts';
import { area, foundIn, section, year } from './two-years.ts';

const promised = year('2023', {
  '1-inledning.md': section('En folder tas fram. :plan[folder]{senast=2024}'),
});

describe('a promise', () => {
  test('that nobody answers is found in the part of the text with the same name, or else in plan.md', () => {
    expect(foundIn(year('2024'), promised)).toEqual(['1-inledning.md:5 promise/silent']);
    const before = year('2023', { '2-nuläge.md': section('En folder tas fram. :plan[folder]') });
    expect(foundIn(year('2024'), before)).toEqual(['plan.md:1 promise/silent']);
  });

  test('of an area that is still there is found at that area', () => {
    const before = year('2023', { '2-sip.md': area('sip', '', 'Fler utbildas. :plan[utbildning]') });
    const after = year('2024', { '2-stöd.md': area('sip', '', 'Länet samverkar.') });
    expect(foundIn(after, before)).toEqual(['2-stöd.md:7 promise/silent']);
  });

  test('is shown where it was made', () => {
    const [found] = findingsAbout(year('2024').edition, { previous: [promised.edition] });
    expect(found?.related).toEqual([
      { role: 'promised', span: expect.objectContaining({ path: 'plans/2023/1-inledning.md' }) },
    ]);
    expect(found?.data).toEqual({ id: 'folder', text: 'En folder tas fram.', plan: '2023', kind: 'promise' });
  });

  test.each([
    ['an answer', { '1-inledning.md': section('Den är tryckt. :svar[folder]{status=genomförd}') }, ''],
    [
      'an activity under way',
      { '2-sip.md': area('sip', 'aktiviteter:\n  - id: folder\n    text: Trycka.\n    status: pågår\n') },
      '',
    ],
    [
      'its leaving the plan',
      {},
      'utgår:\n  - id: folder\n    status: avbruten\n    orsak: Medlen tog slut\n',
    ],
    [
      'a successor',
      { '1-inledning.md': section('En film tas fram. :plan[film]') },
      'utgår:\n  - id: folder\n    status: ersatt\n    orsak: Filmen når fler\n    ersatt-av: [film]\n',
    ],
    [
      'an activity that carries it on',
      {
        '2-sip.md': area(
          'sip',
          'aktiviteter:\n  - id: film\n    text: Spela in.\n    status: pågår\n    fortsätter: folder\n',
        ),
      },
      '',
    ],
  ])('is not silent with %s', (_, over, plan) => {
    expect(foundIn(year('2024', over, 'redovisning', plan), promised)).toEqual([]);
  });

  test('planned again is enough in a plan, and an untold story in a report', () => {
    const again = { '1-inledning.md': section('En folder tas fram. :plan[folder]') };
    expect(foundIn(year('2024', again, 'handlingsplan'), promised)).toEqual([]);
    expect(foundIn(year('2024', again), promised)).toEqual(['1-inledning.md:7 promise/untold']);
  });

  test('that was done and not planned again is due no more', () => {
    const done = year('2023', {
      '1-inledning.md': section('Den är tryckt. :svar[folder]{status=genomförd}'),
    });
    expect(foundIn(year('2024'), done)).toEqual([]);
  });

  test('is not called silent when something could not be read', () => {
    const after = year('2024', { '2-mer.md': '# Utan huvud\n\n:svar[folder]{status=genomförd}\n' });
    expect(foundIn(after, promised)).toEqual(['plan.md:6 promise/undecidable']);
  });

  test('is due in each of the plans that a plan follows on', () => {
    const other = year('2022', { '1-inledning.md': section('Ett nätverk bildas. :plan[nätverk]') });
    expect(foundIn(year('2024'), promised, other)).toEqual([
      '1-inledning.md:5 promise/silent',
      '1-inledning.md:5 promise/silent',
    ]);
  });
});

test('goals and targets are promises too', () => {
  const before = year('2023', {
    '2-sip.md': area(
      'sip',
      'mål:\n  - id: fler-sip\n    text: Fler får en SIP.\n    indikatorer: [sip-antal]\nindikatorer: [sip-antal]\n',
    ),
    'indikatorer.yaml':
      'sip-antal:\n  text: Antal SIP\n  typ: antal\n  målvärde:\n    år: 2024\n    värde: 300\n',
  });
  expect(foundIn(year('2024', { '2-sip.md': area('sip', '') }), before)).toEqual([
    '2-sip.md:7 promise/silent',
    'plan.md:1 promise/silent',
  ]);
});

test('money that was left is to be accounted for, at its fund line', () => {
  const funds = (amounts: string) => ({
    'medel.yaml': `poster:\n  samsjuklighet:\n    rubrik: Samverkan\n    belopp: 1 000 kr\n${amounts}`,
  });
  const before = year('2023', funds('    kvar: 99,50 kr\n'));
  expect(foundIn(year('2024', funds('')), before)).toEqual(['medel.yaml:2 promise/silent']);
  expect(foundIn(year('2024'), before)).toEqual(['plan.md:1 promise/silent']);
  expect(foundIn(year('2024', funds('    överfört: 99,50 kr\n')), before)).toEqual([
    'medel.yaml:2 promise/silent',
  ]);
  expect(foundIn(year('2024', funds('    ingående: 99,50 kr\n')), before)).toEqual([]);
  expect(foundIn(year('2024', funds('    ingående: 90 kr\n')), before)).toEqual([
    'medel.yaml:5 money/incoming-differs',
  ]);
});

describe('an answer', () => {
  const answer = (id: string) =>
    year('2024', { '1-inledning.md': section(`Den är tryckt. :svar[${id}]{status=genomförd}`) });

  test('to what nobody promised is found, and the id that was meant with it', () => {
    const found = findingsAbout(answer('foldr').edition, { previous: [promised.edition] });
    expect(found.map(({ code }) => code)).toEqual(['promise/silent', 'answer/without-promise']);
    expect(found[1]?.data).toEqual({ id: 'foldr', plan: '2023', suggestion: 'folder' });
  });

  test('takes kin for no slip of the pen', () => {
    const before = year('2023', { '1-inledning.md': section('Text. :plan[suicidprevention-hemsida]') });
    const found = findingsAbout(answer('suicidprevention-enkät').edition, { previous: [before.edition] });
    expect(found.at(-1)?.data).toMatchObject({ suggestion: undefined });
  });

  test('in a first year answers nobody', () => {
    expect(foundIn(answer('workshop'))).toEqual([]);
  });
});

describe('an id of the year before', () => {
  const goal = (id: string, fields = '') =>
    area('sip', `mål:\n  - id: ${id}\n    text: Fler får en SIP.\n${fields}`);
  const before = year('2023', { '2-sip.md': goal('fler-sip') });

  test('answers for the thing that had it', () => {
    expect(
      foundIn(year('2024', { '2-sip.md': goal('alla-sip', '    tidigare: fler-sip\n') }), before),
    ).toEqual([]);
  });

  test('that nothing had is found, with the one that was meant', () => {
    const after = year('2024', { '2-sip.md': goal('alla-sip', '    tidigare: [fler-sipp]\n') });
    expect(foundIn(after, before)).toEqual([
      '2-sip.md:11 promise/silent',
      '2-sip.md:8 promise/earlier-unknown',
    ]);
    const found = findingsAbout(after.edition, { previous: [before.edition] });
    expect(found.find(({ code }) => code === 'promise/earlier-unknown')?.data).toEqual({
      earlier: 'fler-sipp',
      field: 'tidigare',
      kind: 'goal',
      plan: '2023',
      suggestion: 'fler-sip',
    });
  });

  test('must have been of the same kind', () => {
    const after = year('2024', {
      '2-stöd.md': area(
        'stöd',
        'tidigare: fler-sip\nmål:\n  - id: fler-sip\n    text: Fler.\naktiviteter:\n  - id: kurs\n    text: Kurs.\n    fortsätter: sip\n',
      ),
      'indikatorer.yaml': 'antal:\n  text: Antal\n  tidigare: fler-sip\n',
    });
    expect(foundIn(after, before)).toEqual([
      '2-stöd.md:5 promise/earlier-unknown',
      '2-stöd.md:12 promise/earlier-unknown',
      'indikatorer.yaml:3 promise/earlier-unknown',
    ]);
  });

  test('is an old note where the plan before says the same', () => {
    const noted = { '2-sip.md': goal('alla-sip', '    tidigare: fler-sip\n') };
    expect(foundIn(year('2025', noted), year('2024', noted))).toEqual([]);
  });

  test('is not looked for in what could not be read', () => {
    const broken = year('2023', { '2-sip.md': '# Utan huvud\n' });
    const after = year('2024', { '2-sip.md': goal('alla-sip', '    tidigare: fler-sip\n') });
    expect(foundIn(after, broken)).toEqual(['plan.md:6 promise/undecidable']);
    expect(foundIn(after)).toEqual([]);
  });
});

describe('a circle', () => {
  const ring = (...ids: readonly string[]) =>
    year('2024', {
      '1-inledning.md': section(
        ids
          .map((id, i) => `Ord. :svar[${id}]{status=ersatt ersatt-av=${ids[(i + 1) % ids.length]}}`)
          .join('\n\n'),
      ),
    });

  test.each([
    [['a']],
    [['a', 'b']],
    [['a', 'b', 'c']],
  ])('of %j is found once, with its other places', (ids) => {
    const found = findingsAbout(ring(...ids).edition, { previous: [] });
    expect(found.map(({ code, data }) => [code, data])).toEqual([['promise/circle', { ids }]]);
    expect(found[0]?.related?.length ?? 0).toBe(ids.length - 1);
  });

  test('is none where a line only joins', () => {
    const text =
      'Ord. :svar[a]{status=ersatt ersatt-av=c}\n\nOrd. :svar[b]{status=ersatt ersatt-av=c}\n\nOrd. :plan[c]';
    expect(foundIn(year('2024', { '1-inledning.md': section(text) }))).toEqual([]);
  });
});

describe('a mark', () => {
  const promise = (mark: string) => section(`En hemsida finns. ${mark}`);

  test('may carry its own words, which the ledger then shows', () => {
    const words = 'Hemsidan kommer till användning i enheterna.';
    const { edition } = year('2023', {
      '1-inledning.md': promise(`Nu ska den komma till användning. :plan[hemsida]{text="${words}"}`),
    });
    const [row] = makeLedger(edition, year('2024').edition).rows;
    expect(row?.promised.title).toBe(words);
    expect(edition.plan.marks.map(({ text }) => text)).toEqual([words]);
  });

  test('and an activity of one id are one promise, said twice', () => {
    const activity = area('sip', 'aktiviteter:\n  - id: hemsida\n    text: Hemsidan används.\n');
    const checked = year('2023', { '1-inledning.md': promise(':plan[hemsida]'), '2-sip.md': activity });
    const codes = (found: typeof checked) => found.findings.map(({ code }) => code);
    expect(codes(checked)).not.toContain('id/duplicate');
    expect(makeLedger(checked.edition, year('2024').edition).rows).toHaveLength(1);
    const thrice = year('2023', {
      '1-inledning.md': section('Ett. :plan[hemsida]\n\nTvå. :plan[hemsida]'),
      '2-sip.md': activity,
    });
    expect(codes(thrice)).toContain('id/duplicate');
  });
});

describe('what leaves a plan', () => {
  const leaving = (id: string) => `utgår:\n  - id: ${id}\n    status: avbruten\n    orsak: Medlen tog slut\n`;
  test.each([
    ['foldern', 'folder'],
    ['workshop', undefined],
  ])('must have been there: %s', (id, suggestion) => {
    const found = findingsAbout(year('2024', {}, 'handlingsplan', leaving(id)).edition, {
      previous: [promised.edition],
    }).filter(({ code }) => code === 'leaving/unknown');
    expect(found.map(({ data }) => data)).toEqual([{ id, plan: '2023', suggestion }]);
  });

  test('is not unknown where the plan before had it, or had let it go itself', () => {
    expect(foundIn(year('2024', {}, 'handlingsplan', leaving('folder')), promised)).toEqual([]);
    const old = year('2023', {}, 'handlingsplan', leaving('gammalt'));
    expect(foundIn(year('2024', {}, 'handlingsplan', leaving('gammalt')), old)).toEqual([]);
  });
});

describe('an answer in quite other words', () => {
  const dialogue = year('2023', {
    '1-inledning.md': section('Dialogmöten hålls med brukare och föreningar. :plan[dialog]'),
  });
  test.each([
    ['Anhöriga erbjuds stödsamtal under hösten.', ['1-inledning.md:7 answer/unlike']],
    ['Dialogmötena har hållits två gånger.', []],
    ['Klart.', []],
  ])('%s', (told, found) => {
    const after = year('2024', { '1-inledning.md': section(`${told} :svar[dialog]{status=pågår}`) });
    expect(foundIn(after, dialogue)).toEqual(found);
  });
});

describe('a day that has passed', () => {
  const late = (status: string, slag: string) =>
    year(
      '2024',
      {
        '2-sip.md': area(
          'sip',
          `aktiviteter:\n  - id: kurs\n    text: Kursen hålls.\n    senast: 2023-06\n    ${status}\n`,
        ),
      },
      slag,
      'datum: 2025-01-31\n',
    ).findings.filter(({ code }) => code === 'date/passed').length;
  test.each([
    ['status: försenad\n    orsak: Pandemin', 'redovisning', 0],
    ['status: delvis\n    orsak: Pandemin', 'redovisning', 0],
    ['status: försenad', 'redovisning', 1],
    ['status: pågår\n    orsak: Pandemin', 'redovisning', 1],
    ['status: försenad\n    orsak: Pandemin', 'handlingsplan', 1],
  ])('%s in a %s: %i', (status, slag, count) => {
    expect(late(status, slag)).toBe(count);
  });
});

describe('an outcome', () => {
  const goals = (id: string) => area('sip', `mål:\n  - id: ${id}\n    text: Fler får en plan.\n`);
  const told = { '1-inledning.md': section('Det gick bra. :svar[fler-sip]{utfall=nått}') };

  test('of a goal of the plan before is no finding', () => {
    expect(foundIn(year('2024', told), year('2023', { '2-sip.md': goals('fler-sip') }))).toEqual([]);
  });

  test('of what is no goal is found at its place, and only as that', () => {
    const before = year('2023', { '2-sip.md': goals('fler-planer') });
    expect(foundIn(year('2024', told), before)).toContain('1-inledning.md:7 goal/unknown');
    expect(foundIn(year('2024', told), before).join()).not.toContain('answer/without-promise');
  });

  test('where nothing lies before may be of a plan that nobody has here', () => {
    expect(findingsAbout(year('2024', told).edition, { previous: [] })).toEqual([]);
  });
});

test.each([
  [
    'series',
    (value: string) => ({
      'indikatorer.yaml': `a:\n  text: Antal\n  typ: antal\n  serier:\n${[value, '7'].map((each) => `    - nivå: län\n      värden:\n        2022: ${each}\n`).join('')}`,
    }),
    () => '',
    'value/revised',
  ],
  [
    'parties',
    () => ({}),
    (value: string) =>
      `parter:\n  - namn: NSPH\n    typ: ${value === '5' ? 'region' : 'kommun'}\n  - namn: NSPH\n    typ: civilsamhälle\n`,
    'party/kind-changed',
  ],
  [
    'areas that are left out',
    () => ({}),
    (value: string) =>
      `utanför:\n  - område: suicidprevention\n    orsak: ${value}\n  - område: suicidprevention\n    orsak: B\n`,
    'excluded/changed',
  ],
])('of two %s of one name each is held against its own', (_, files, plan, code) => {
  const [before, after] = ['5', '6'].map((value, i) =>
    year(String(2023 + i), files(value), 'redovisning', plan(value)),
  );
  const codes = compareEditions(before!.edition, after!.edition).changes.map((change) => change.code);
  expect(codes.filter((each) => each === code)).toEqual([code]);
});

test('of two demands that speak of one thing each is held against its own', () => {
  const demands = (...words: readonly string[]) =>
    `---\ntyp: avsnitt\nkrav:\n${words.map((text) => `  - avser: redovisning\n    text: ${text}\n`).join('')}---\n\n# Inledning\n\nText.\n`;
  const told = (before: readonly string[], after: readonly string[]) =>
    compareEditions(
      year('2023', { '1-inledning.md': demands(...before) }).edition,
      year('2024', { '1-inledning.md': demands(...after) }).edition,
    ).changes.flatMap(({ kind, code, data }) =>
      kind === 'demand' ? [[code, 'words' in data ? data.words.after : undefined]] : [],
    );
  const [one, two, other] = ['Ett är ett krav.', 'Två är ett krav.', 'Tre är ett helt annat.'];
  expect(told([one, two], [other, two])).toEqual([['meaning/changed', other]]);
  expect(told([one, two], [two, one])).toEqual([]);
  expect(told([one, two], [two])).toEqual([['demand/removed', undefined]]);
  expect(told([two], [one, two])).toEqual([['demand/added', undefined]]);
});
