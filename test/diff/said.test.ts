import { describe, expect, test } from 'vitest';
import { type Change, compareEditions } from '../../src/diff/index.ts';
import { localeFor } from '../../src/locale/index.ts';
import { nameOf, partsOf, sentenceFor, sideOf, suggestionText } from '../../src/report/index.ts';
import { area, section, type Texts, year } from './two-years.ts';

const { changes: words } = localeFor('sv');

/** What is said of two years, each row with what it is about. */
function said(before: Texts, after: Texts, plans: readonly [string, string] = ['', '']): readonly string[] {
  return changesOf(before, after, plans).map(
    (change) => `${nameOf(sideOf(change))}: ${sentenceFor(change, words)}`,
  );
}

function changesOf(
  before: Texts,
  after: Texts,
  [a, b]: readonly [string, string] = ['', ''],
): readonly Change[] {
  return diffOf(before, after, [a, b]).changes.filter(({ code }) => code !== 'plan/period-changed');
}

function diffOf(before: Texts, after: Texts, [a, b]: readonly [string, string] = ['', '']) {
  const [old, now] = [year('2024', before, 'handlingsplan', a), year('2024', after, 'handlingsplan', b)];
  return compareEditions(old.edition, now.edition);
}

function focus(ids: string): Texts {
  return { '2-sip.md': `---\ntyp: område\nid: sip\nfokusområden: [${ids}]\n---\n\n# SIP\n` };
}

describe('an area of the plan and those of the agreement', () => {
  test.each([
    ['suicidprevention', 'suicidprevention, barn-och-unga', /^SIP: Fokusområden nu också: [^,]*barn[^,]*\.$/],
    [
      'suicidprevention, barn-och-unga',
      'suicidprevention',
      /^SIP: Fokusområden inte längre: [^,]*barn[^,]*\.$/,
    ],
  ])('from [%s] to [%s] only what came or went is named', (a, b, row) => {
    const rows = said(focus(a), focus(b));
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatch(row);
  });

  const scheme = (covers: string) => `indelning:\n  - id: s1\n    rubrik: Stöd\n    motsvarar: [${covers}]\n`;

  test('an area of the county’s own that comes to cover more tells only that', () => {
    const plans = [scheme('suicidprevention'), scheme('suicidprevention, barn-och-unga')] as const;
    const rows = said(focus('s1'), focus('s1'), plans).filter((row) => row.startsWith('SIP'));
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatch(/^SIP: Fokusområden nu också: [^,]*barn[^,]*\.$/);
  });

  test('one that loses all it covers is never called new', () => {
    const rows = said(focus('s1'), focus('s1'), [scheme('suicidprevention'), scheme('')]);
    expect(rows.join()).not.toContain('nu också: s1');
  });
});

describe('what is replaced', () => {
  const leaving = (by: string) =>
    `utgår:\n  - id: gammal\n    status: ersatt\n    orsak: Den nya når fler\n    ersatt-av: [${by}]\n`;
  const old = { '1-inledning.md': section('Kursen hålls. :plan[gammal]') };

  test('is the thing that went, by what took its place, why, and the new one is listed', () => {
    const now = { '1-inledning.md': section('En film visas. :plan[ny]') };
    expect(said(old, now, ['', leaving('ny')])).toEqual([
      'Kursen hålls.: Ersatt av ”En film visas”. Orsak: Den nya når fler.',
      'En film visas.: Nytt.',
    ]);
  });

  test('keeps its reason where two things take its place', () => {
    const now = { '1-inledning.md': section('En film visas. :plan[ny]\n\nEn bok ges ut. :plan[bok]') };
    expect(said(old, now, ['', leaving('ny, bok')])).toEqual([
      'Kursen hålls.: Ersatt av ”En film visas” och ”En bok ges ut”. Orsak: Den nya når fler.',
      'En film visas.: Nytt.',
      'En bok ges ut.: Nytt.',
    ]);
  });
});

test('a plan that no longer names an agreement is no agreement that has changed', () => {
  const plan = (agreement: string) => ({
    'plan.md': `---\ntyp: plan\nslag: handlingsplan\ntitel: Länsgemensam plan\nlän: Gävleborg\nperiod: 2024\n${agreement}---\n\nSammanfattning.\n`,
  });
  expect(said(plan('överenskommelse: 2024\n'), plan(''))).toEqual([
    'Länsgemensam plan: Överenskommelse står inte kvar. Det var ”2024”.',
  ]);
});

test('a period is said as people say it', () => {
  const plan = (extended: string) => ({
    'plan.md': `---\ntyp: plan\nslag: handlingsplan\ntitel: Plan\nlän: Gävleborg\nperiod:\n  från: 2022\n  till: 2024\n${extended}---\n\nOrd.\n`,
  });
  const [change] = diffOf(plan(''), plan('  förlängd: 2025\n')).changes;
  expect(sentenceFor(change!, words)).toBe(
    'Gäller 2022–2024, förlängd till och med 2025. Planen före gällde 2022–2024.',
  );
});

describe('said once', () => {
  test('areas that get the same responsible', () => {
    const areas = (fields: string) =>
      Object.fromEntries(['a', 'b', 'c'].map((id, i) => [`${i + 2}-${id}.md`, area(id, fields)]));
    const diff = diffOf(areas(''), areas('ansvariga: [Utskottet]\n'));
    expect(diff.changes.map(({ group }) => group)).toEqual(['ändrat', 'ändrat', 'ändrat']);
    const [part, ...rest] = partsOf(diff.changes, diff, words);
    expect(rest).toEqual([]);
    expect(part!.entries.map(({ lead }) => lead)).toEqual(['Områden där Utskottet nu står som ansvarig']);
  });

  test('areas that are gone, and where what stood there went, are not told without it', () => {
    const before = Object.fromEntries(
      ['a', 'b'].map((id, i) => [`${i + 2}-${id}.md`, area(id, '', `Något görs. :plan[löfte-${id}]`)]),
    );
    const after = { '2-c.md': area('c', '', 'Det görs. :plan[löfte-a]\n\nDet görs också. :plan[löfte-b]') };
    const diff = diffOf(before, after);
    const gone = diff.changes.filter(({ code }) => code === 'area/removed');
    const leads = partsOf(gone, diff, words).flatMap(({ entries }) => entries.map(({ lead }) => lead));
    expect(leads).toEqual(['Områden: området finns inte kvar. En del av det som stod där står nu i ”c”']);
  });

  test('parties that leave, in one sentence', () => {
    const diff = diffOf({}, {}, ['parter: [Gävle, Hofors, Ockelbo]\n', 'parter: [Gävle]\n']);
    const changes = partsOf(diff.changes, diff, words)[0]?.entries[0]?.changes ?? [];
    expect(
      words.listed(
        changes.map((change) => nameOf(sideOf(change))),
        changes[0]!,
      ),
    ).toBe('Är inte längre parter: Hofors och Ockelbo.');
  });

  test('the area’s responsible, though eight activities have it', () => {
    const acts = Array.from({ length: 8 }, (_, i) => `  - id: x${i}\n    text: Sak ${i} görs.\n`).join('');
    const with_ = (owner: string) => ({
      '2-sip.md': area('sip', `ansvariga: [${owner}]\naktiviteter:\n${acts}`),
    });
    expect(said(with_('Utskottet'), with_('Nämnden'))).toEqual([
      'sip: Ansvarig inte längre: Utskottet. Ansvarig nu också: Nämnden.',
    ]);
  });
});

test('a decision is told by what it is, and not by a word that fits no sentence', () => {
  const plan = 'beslut:\n  - organ: Utskottet\n    typ: antar\n    status: väntar\n';
  expect(said({}, {}, [plan, ''])).toEqual([
    'Utskottet antar: Beslutet står inte kvar. Det är inte fattat än.',
  ]);
});

describe('what is only alike', () => {
  test.each([
    [
      'area',
      'tidigare:',
      { '2-a.md': area('stöd-till-unga', '') },
      { '2-b.md': area('stöd-till-alla-unga', '') },
    ],
    [
      'section',
      'id:',
      { '2-a.md': section('Ord.', 'Stöd till unga i länet') },
      { '2-b.md': section('Ord.', 'Stöd till alla unga i länet') },
    ],
  ] as const)('of kind %s, gets an advice that is possible', (kind, field, before, after) => {
    const { suggestions } = diffOf(before, after);
    expect(suggestions.map((each) => each.kind)).toEqual([kind]);
    const text = suggestionText(suggestions[0]!, words);
    expect(text).toContain(field);
    expect(text).not.toContain('fortsätter');
  });
});

describe('words that may change what is said', () => {
  const promise = (text: string) => ({ '1-inledning.md': section(`${text} :plan[p]`) });
  test.each([
    ['Utbildare rekryteras löpande.', 'Utbildare rekryteras efter behov.', 'löpande', 'efter behov'],
    ['Alla får kursen.', 'Vissa får kursen.', 'alla', 'vissa'],
    ['Minst 80 procent får en plan.', 'Minst 60 procent får en plan.', '80 procent', '60 procent'],
    ['Rapporten lämnas 1 mars.', 'Rapporten lämnas 1 maj.', 'mars', 'maj'],
    ['Mötet hålls i höst.', 'Mötet hålls i vår.', 'i höst', 'i vår'],
    ['Gruppen ska mötas.', 'Gruppen kan mötas.', 'ska', 'kan'],
  ])('%s → %s', (before, after, removed, added) => {
    const [change] = changesOf(promise(before), promise(after));
    expect(change).toMatchObject({
      code: 'meaning/changed',
      severity: 'varning',
      data: { removed: [removed], added: [added] },
    });
  });

  test.each([
    ['Alla får kursen.', 'Samtliga får kursen.'],
    ['Gruppen ska mötas.', 'Gruppen kommer att mötas.'],
    ['Kursen hålls på hösten.', 'På hösten hålls kursen.'],
  ])('not so: %s → %s', (before, after) => {
    expect(changesOf(promise(before), promise(after)).map(({ code }) => code)).toEqual(['wording/changed']);
  });

  test('a goal’s number, a negation, and a number in running text', () => {
    const goal = (text: string) => ({ '2-sip.md': area('sip', `mål:\n  - id: g\n    text: ${text}\n`) });
    const codes = (before: Texts, after: Texts) => changesOf(before, after).map(({ code }) => code);
    expect(codes(goal('Högst 10 dör.'), goal('Högst 12 dör.'))).toEqual(['meaning/changed']);
    expect(codes(promise('Mötena hålls.'), promise('Mötena hålls inte.'))).toEqual(['meaning/changed']);
    const text = (count: string) => ({
      '1-inledning.md': section(`I länet bor ${count} unga. Vi samverkar.`),
    });
    expect(codes(text('30 000'), text('20 000'))).toEqual(['meaning/changed']);
  });
});

describe('the national strategy', () => {
  const serving = (a: string, b = ''): Texts => ({
    '2-sip.md': `---\ntyp: område\nid: sip\nfokusområden: [samsjuklighet]\n${a}---\n\n# SIP\n`,
    '3-stöd.md': `---\ntyp: område\nid: stöd\nfokusområden: [suicidprevention]\n${b}---\n\n# Stöd\n`,
  });

  test('an aim that the plan came to serve or serves no longer is told once, of the plan', () => {
    expect(
      said(serving('strategi: [2, 6]\n', 'strategi: [6]\n'), serving('strategi: [5]\n', 'strategi: [5]\n')),
    ).toEqual([
      expect.stringMatching(
        /: Inget i planen bidrar längre till delmål 2 \(Ökade .*\) och delmål 6 \(Stärkt/,
      ),
      expect.stringMatching(/: Planen bidrar nu till delmål 5 \(Vård och omsorg/),
    ]);
  });

  test('one that only moves between areas is told of the areas', () => {
    expect(said(serving('strategi: [6]\n'), serving('', 'strategi: [6]\n'))).toEqual([
      'SIP: Delmål i den nationella strategin inte längre: 6.',
      'Stöd: Delmål i den nationella strategin nu också: 6.',
    ]);
  });

  test('is spoken of by nothing where no plan points at it', () => {
    expect(said(serving(''), serving(''))).toEqual([]);
  });
});

describe('what an activity may cost', () => {
  const costing = (money: string): Texts => ({
    '2-sip.md': `---\ntyp: område\nid: sip\nfokusområden: [samsjuklighet]\naktiviteter:\n  - id: kurs\n    text: Kursen hålls.\n${money}---\n\n# SIP\n`,
  });
  const of = (amount: string) => `    medel:\n      suicidprevention: ${amount}\n`;

  test.each([
    [of('100 000 kr'), of('80 000 kr'), 'Insatsens medel ur ”suicidprevention” minskar från 100'],
    [of('100 000 kr'), '', 'Insatsens medel ur ”suicidprevention” finns inte kvar'],
    ['', of('80 000 kr'), 'Insatsens medel ur ”suicidprevention”: 80'],
  ])('is said to be the money of that activity (%#)', (before, after, words) => {
    expect(said(costing(before), costing(after)).join()).toContain(words);
  });
});

describe('several things in English', () => {
  const english = localeFor('en').changes;
  const activities = (texts: readonly string[]): Texts => ({
    '2-sip.md': `---\ntyp: område\nid: sip\nfokusområden: [samsjuklighet]\naktiviteter:\n${texts.map((text, i) => `  - id: a${i}\n    text: ${text}\n`).join('')}---\n\n# SIP\n`,
  });

  test('are told in the plural', () => {
    const diff = diffOf(activities(['Ett.', 'Två.']), activities([]));
    const entries = partsOf(diff.changes, diff, english).flatMap((part) => part.entries);
    expect(entries.map(({ lead }) => lead)).toContain('Promises that are gone, and of which nothing is said');
    const other = diffOf(activities([]), activities(['Ett.', 'Två.']));
    expect(partsOf(other.changes, other, english).flatMap((part) => part.entries)[0]?.lead).toBe(
      'New promises',
    );
  });
});
