import { describe, expect, test } from 'vitest';
import { makeLedger } from '../../src/diff/index.ts';
import { type Neighbour, previousOf } from '../../src/diff/previous.ts';
import type { PlanHead } from '../../src/model/index.ts';
import { realEdition } from '../support/editions.ts';
import { area, section, type Texts, year } from './two-years.ts';

const before = year('2023', {
  '1-inledning.md': section('En folder tas fram. :plan[folder]{senast=2023}'),
});

function row(text: string, over: Readonly<Record<string, string>> = {}, plan = '', slag = 'redovisning') {
  const after = year('2024', { '1-inledning.md': section(text), ...over }, slag, plan);
  const { rows } = makeLedger(before.edition, after.edition);
  expect(rows).toHaveLength(1);
  return rows[0]!;
}

describe('an open promise is told as', () => {
  test.each([
    'genomförd',
    'delvis',
    'pågår',
    'försenad',
    'avbruten',
  ] as const)('%s by an answer', (status) => {
    const { outcome, answer } = row(`Så gick det. :svar[folder]{status=${status} orsak="brist på tid"}`);
    expect(outcome).toBe(status);
    expect(answer).toMatchObject({ text: 'Så gick det.', reason: 'brist på tid', again: false });
  });

  test('replaced, with what took its place in its own words', () => {
    const { outcome, answer } = row(
      'En film spelas in. :plan[film]\n\nNej. :svar[folder]{status=ersatt ersatt-av=film}',
    );
    expect([outcome, answer?.by]).toEqual(['ersatt', ['En film spelas in.']]);
  });

  test('planned again, and whether word for word', () => {
    expect(row('En folder  tas fram :plan[folder]').answer).toMatchObject({ verbatim: true, untold: true });
    expect(row('En folder trycks. :plan[folder]').answer).toMatchObject({ verbatim: false });
    const inPlan = row('En folder trycks. :plan[folder]', {}, '', 'handlingsplan');
    expect([inPlan.outcome, inPlan.answer?.untold]).toEqual(['igen', false]);
  });

  test('going on, and planned again as well', () => {
    const { outcome, answer } = row(
      'Börjat. :svar[folder]{status=pågår}\n\nTrycks. :plan[folder]{senast=2025}',
    );
    expect([outcome, answer?.again, answer?.date]).toEqual(['pågår', true, 'later']);
  });

  test('carried on under another id', () => {
    const { outcome, answer } = row('Ord.', {
      '2-sip.md': area('sip', 'aktiviteter:\n  - id: film\n    text: Spela in.\n    fortsätter: folder\n'),
    });
    expect([outcome, answer?.id]).toEqual(['igen', 'film']);
  });

  test('silent where nothing is said', () => {
    expect(row('Ord.')).toMatchObject({ outcome: 'tyst', answer: undefined });
  });

  test('unknown where it may stand in what could not be read', () => {
    expect(row('Ord.', { '2-mer.md': '# Utan huvud\n' }).outcome).toBe('okänt');
  });

  test.each([
    ['Trycks. :plan[folder]{senast=2023}', 'kept'],
    ['Trycks. :plan[folder]{senast=2023-06}', 'earlier'],
    ['Trycks. :plan[folder]', 'dropped'],
    ['Tryckt. :svar[folder]{status=genomförd}', 'none'],
  ])('%s: its date is %s', (text, date) => {
    expect(row(text).answer?.date).toBe(date);
  });
});

test('what the plan before let go of itself is no row', () => {
  const first = year(
    '2023',
    {},
    'redovisning',
    'utgår:\n  - id: folder\n    status: avbruten\n    orsak: Inga medel\n',
  );
  expect(makeLedger(first.edition, year('2024').edition).rows).toEqual([]);
});

describe('goals and targets', () => {
  const goals = (text: string) => area('sip', `mål:\n  - id: fler-sip\n    text: ${text}\n`);
  const target = (extra: string) => `sip-antal:\n  text: Antal SIP\n  typ: antal\n${extra}`;

  test('stand again, word for word or not', () => {
    const [a, b] = [
      year('2023', { '2-sip.md': goals('Fler får en SIP.') }),
      year('2024', { '2-sip.md': goals('Alla får en SIP.') }),
    ];
    const told = (x: typeof a, y: typeof a) =>
      makeLedger(x.edition, y.edition).rows.map(({ kind, outcome, answer }) => [
        kind,
        outcome,
        answer?.verbatim,
      ]);
    expect(told(a, b)).toEqual([['goal', 'igen', false]]);
    expect(told(a, year('2024', { '2-sip.md': goals('Fler får en SIP.') }))).toEqual([
      ['goal', 'igen', true],
    ]);
  });

  test.each([
    ['  målvärde:\n    år: 2024\n    värde: 300\n', 'igen'],
    ['  serier:\n    - nivå: län\n      värden:\n        2024: 280\n', 'redovisad'],
    ['', 'tyst'],
  ])('a target with %j is %s', (extra, outcome) => {
    const a = year('2023', { 'indikatorer.yaml': target('  målvärde:\n    år: 2024\n    värde: 300\n') });
    const b = year('2024', { 'indikatorer.yaml': target(extra) });
    expect(makeLedger(a.edition, b.edition).rows.map((each) => [each.kind, each.outcome])).toEqual([
      ['target', outcome],
    ]);
  });
});

describe('what became of a goal', () => {
  const goal = (fields = '') => area('sip', `mål:\n  - id: m\n    text: Alla får en SIP.\n${fields}`);
  const a = year('2023', { '2-sip.md': goal() });
  const told = (b: Texts) =>
    makeLedger(a.edition, year('2024', b).edition).rows.map(({ kind, outcome, answer }) => [
      kind,
      outcome,
      answer?.text,
    ]);

  test('is said on the goal, or by an answer in the text, also where the goal is gone', () => {
    const own = goal('    utfall: delvis\n    kommentar: I hälften.\n');
    expect(told({ '2-sip.md': own })).toEqual([['goal', 'delvis', 'I hälften.']]);
    const text = section('Alla har fått en. :svar[m]{utfall=nått}');
    expect(told({ '1-inledning.md': text })).toEqual([['goal', 'nått', 'Alla har fått en.']]);
    expect(told({ '1-inledning.md': text, '2-sip.md': goal() })).toEqual([
      ['goal', 'nått', 'Alla har fått en.'],
    ]);
  });

  test('is no promise: next year asks for it again only where it was not reached', () => {
    const reached = year('2024', { '2-sip.md': goal('    utfall: nått\n') });
    const after = year('2025', {});
    expect(makeLedger(reached.edition, after.edition).rows).toEqual([]);
    const missed = year('2024', { '2-sip.md': goal('    utfall: inte-nått\n') });
    expect(
      makeLedger(missed.edition, after.edition).rows.map(({ kind, outcome }) => [kind, outcome]),
    ).toEqual([['goal', 'tyst']]);
  });
});

describe('a target whose year has come', () => {
  const indicator = (better: string, value: string, more = '') => ({
    'indikatorer.yaml': `sip:\n  text: Andel\n${better}  målvärde:\n    år: 2024\n    värde: 100\n  serier:\n    - nivå: län\n      värden:\n        2024: ${value}\n${more}`,
  });
  const a = year('2023', {
    'indikatorer.yaml': 'sip:\n  text: Andel\n  målvärde:\n    år: 2024\n    värde: 100\n',
  });
  const told = (b: Texts) =>
    makeLedger(a.edition, year('2024', b).edition).rows.map(({ outcome, answer }) => [outcome, answer?.text]);

  test.each([
    ['  bättre: högre\n', '83,0', 'inte-nått'],
    ['  bättre: högre\n', '100', 'nått'],
    ['  bättre: lägre\n', '83,0', 'nått'],
    ['', '83,0', 'redovisad'],
    ['  bättre: högre\n', 'ej mätbar', 'redovisad'],
  ])('is held against the value, where one can (%j %s): %s', (better, value, outcome) => {
    expect(told(indicator(better, value))).toEqual([[outcome, value]]);
  });

  test('is not told where nobody knows a value, and says whose each is where there are several', () => {
    expect(told(indicator('  bättre: högre\n', 'okänt'))).toEqual([['igen', '100']]);
    const sexes =
      'sip:\n  text: Andel\n  målvärde:\n    år: 2024\n    värde: 100\n  serier:\n    - nivå: län\n      kön: flickor\n      värden:\n        2024: 70,5\n    - nivå: län\n      kön: pojkar\n      värden:\n        2024: 60\n';
    expect(told({ 'indikatorer.yaml': sexes })).toEqual([['redovisad', 'flickor 70,5, pojkar 60']]);
  });

  test('goes by the whole county’s value', () => {
    const more = '    - nivå: kommun\n      namn: Gävle\n      värden:\n        2024: 120\n';
    expect(told(indicator('  bättre: högre\n', '83,0', more))).toEqual([['inte-nått', '83,0']]);
  });
});

describe('money that was left', () => {
  const line = (amounts: string, id = 'samsjuklighet') => ({
    'medel.yaml': `poster:\n  ${id}:\n    rubrik: Samverkan\n    belopp: 1 000 kr\n${amounts}`,
  });
  const told = (before: Texts, after: Texts) =>
    makeLedger(year('2023', before).edition, year('2024', after).edition).rows.map(
      ({ kind, promised, outcome, answer }) => [kind, promised.title, outcome, answer?.text],
    );

  test.each([
    // What the year itself has used or left says nothing of the rest of the year before.
    ['    kvar: 99,50 kr\n', '    överfört: 99,50 kr\n', 'tyst', undefined],
    ['    kvar: 99,50 kr\n', '    ingående: 99,50 kr\n', 'pågår', 'ingående 99,50 kr, belopp 1 000 kr'],
    [
      '    kvar: 99,50 kr\n',
      '    ingående: 99,50 kr\n    använt: 1 060 kr\n    återbetalt: 39,50 kr\n',
      'redovisad',
      'ingående 99,50 kr, belopp 1 000 kr, använt 1 060 kr, återbetalt 39,50 kr',
    ],
    ['    överfört: 99,50 kr\n', '', 'tyst', undefined],
    ['    kvar: 99,50 kr\n', '    ingående: okänt\n', 'okänt', 'ingående okänt, belopp 1 000 kr'],
  ])('%j against %j is %s', (before, after, outcome, text) => {
    expect(told(line(before), line(after))).toEqual([['money', 'Samverkan: 99,50 kr', outcome, text]]);
  });

  test.each(['    kvar: 0 kr\n', '    använt: 1 000 kr\n', ''])('%j leaves nothing open', (before) => {
    expect(told(line(before), {})).toEqual([]);
  });

  test('is worked out where nobody says it, and answered by a line without money of its own year', () => {
    const spent = {
      'medel.yaml':
        'poster:\n  samsjuklighet:\n    rubrik: Samverkan\n    ingående: 100 kr\n    återbetalt: 100 kr\n',
    };
    expect(told(line('    använt: 900 kr\n'), spent)).toEqual([
      ['money', 'Samverkan: 100 kr (uträknat)', 'redovisad', 'ingående 100 kr, återbetalt 100 kr'],
    ]);
  });

  test('is followed by the agreement’s line, and is unknown where medel.yaml cannot be read', () => {
    const before = line('    kvar: 1 kr\n');
    const other = line('    post: samsjuklighet\n    ingående: 1 kr\n    använt: 1 kr\n', 'sam');
    const text = 'ingående 1 kr, belopp 1 000 kr, använt 1 kr';
    expect(told(before, other)).toEqual([['money', 'Samverkan: 1 kr', 'redovisad', text]]);
    expect(told(before, { 'medel.yaml': 'poster: [' })).toEqual([
      ['money', 'Samverkan: 1 kr', 'okänt', undefined],
    ]);
    expect(told(before, {})).toEqual([['money', 'Samverkan: 1 kr', 'tyst', undefined]]);
  });
});

describe('the year before', () => {
  const { plan } = year('2024').edition;
  /** A plan's head by its name, which tells when it holds where nothing else is said. */
  const head = (name: string, over: Partial<PlanHead> = {}): Neighbour => {
    const [from, to = from] = name.slice(name.lastIndexOf('/') + 1).split('-') as [string, string?];
    const period = { from, to, text: undefined, extendedTo: undefined };
    return { name, head: { ...plan, name, period, ...over } };
  };
  const previous = (name: string, plans: readonly (string | Neighbour)[], over: Partial<PlanHead> = {}) =>
    previousOf(
      head(name, over).head!,
      plans.map((each) => (typeof each === 'string' ? head(each) : each)),
    );
  const named = (...args: Parameters<typeof previous>) => previous(...args).names;

  test('is the one that ends the year before in the same series', () => {
    expect(named('2024', ['2022', '2023', '2024', 'dalarna/2023'])).toEqual(['2023']);
    expect(named('dalarna/2024', ['2023', 'dalarna/2023'])).toEqual(['dalarna/2023']);
    expect(named('2024-2026', ['2021-2023', '2023'])).toEqual(['2021-2023', '2023']);
    expect(named('2024', ['2025', '2024'])).toEqual([]);
  });

  test('goes by the time that plans hold for, not by their names', () => {
    const long = (from: string, to: string, extendedTo?: string) => ({
      period: { from, to, text: undefined, extendedTo },
    });
    expect(named('2027', [head('2024', long('2024', '2026'))])).toEqual(['2024']);
    expect(named('2021', [head('2018', long('2018', '2019', '2020')), '2019'])).toEqual(['2018']);
    expect(
      named('2025', [head('2024', long('2024', '2026')), head('2024-liten', long('2024', '2024'))]),
    ).toEqual(['2024-liten']);
    expect(named('2024', [head('2023', long('2023-03', '2023-10'))])).toEqual(['2023']);
  });

  test('is no direction, no other county’s, and no memo where there is a plan', () => {
    expect(named('2025', [head('2024', { kind: 'inriktning' }), '2023'])).toEqual([]);
    expect(previous('2025', [head('2024', { kind: 'inriktning' }), '2023']).distant).toEqual(['2023']);
    expect(named('2027', [head('2026', { kind: 'inriktning' })], { kind: 'inriktning' })).toEqual(['2026']);
    expect(named('2025', [head('2024', { county: 'Halland' })])).toEqual([]);
    expect(named('2025', [head('2024', { kind: 'medelsförslag' })])).toEqual(['2024']);
    const memo = { ...head('2024-pengar', { kind: 'medelsförslag' }) };
    expect(named('2025', [memo, '2024'])).toEqual(['2024']);
  });

  test('is not one that ended so long before that another must be missing', () => {
    expect(previous('2022', ['2017'])).toEqual({ names: [], none: undefined, distant: ['2017'] });
    expect(previous('2023', ['2021'])).toMatchObject({ names: [], distant: ['2021'] });
    expect(previous('2023', [{ name: '2022', head: undefined }]).names).toEqual(['2022']);
  });

  test('is none where the period is no time, and nothing is said to be missing', () => {
    for (const from of ['2024-13', '2023-02-29', 'igår'])
      expect(
        previous('2024', ['2022'], { period: { from, to: from, text: undefined, extendedTo: undefined } }),
      ).toEqual({
        names: [],
        none: undefined,
        distant: [],
      });
  });

  test('is what the author says', () => {
    const ref = (id: string) => ({ id, span: plan.origin.span });
    const said = (precededBy: typeof plan.precededBy) => previous('2024', ['2022', '2023'], { precededBy });
    expect(said({ plans: [ref('2022')], none: undefined }).names).toEqual(['2022']);
    expect(said({ plans: [], none: 'Den första planen' })).toMatchObject({
      names: [],
      none: 'Den första planen',
    });
  });
});

/** What became of what the documents promised. Each was looked up in the source documents by hand. */
describe('the real plans', () => {
  const outcomes = (a: string, b: string) =>
    new Map(
      makeLedger(realEdition(a).edition, realEdition(b).edition).rows.map(({ promised, outcome }) => [
        promised.id,
        outcome,
      ]),
    );
  const [first, second] = [outcomes('2022', '2023'), outcomes('2023', '2024')];

  test.each([
    ['hvb-placeringar', 'tyst'],
    ['mini-maria', 'pågår'],
    ['efterlevandefolder', 'delvis'],
    ['hembesöksprogram', 'pågår'],
    ['samsjuklighet-lokalt', 'pågår'],
    ['trisam-uppföljningsträffar', 'genomförd'],
    ['sip-träffar', 'igen'],
    ['suicidprevention-kommunikationsplan', 'tyst'],
    ['brukarrepresentation', 'pågår'],
    ['dialogmöten-brukare', 'ersatt'],
    ['små-barn-förebilder', 'tyst'],
    ['länsledning-ny-organisation', 'tyst'],
    ['sip-it-verktyg', 'tyst'],
    ['sip-utbildare', 'igen'],
  ])('2022 to 2023: %s is %s', (id, outcome) => {
    expect(first.get(id)).toBe(outcome);
  });

  test.each([
    ['mini-maria', 'pågår'],
    ['efterlevandefolder', 'pågår'],
    ['hembesöksprogram', 'pågår'],
    ['min-vård', 'tyst'],
    ['kunskapsinhämtning', 'tyst'],
  ])('2023 to 2024: %s is %s', (id, outcome) => {
    expect(second.get(id)).toBe(outcome);
  });
});
