import { describe, expect, test } from 'vitest';
import { lineStarts, positionAt, type Span } from '../../src/diagnostics/index.ts';
import { compareEditions } from '../../src/diff/index.ts';
import { makeStanding, placesOf, UNDERTAKING_STATES } from '../../src/standing/index.ts';
import { area, section, type Texts, year } from '../diff/two-years.ts';
import type { CheckedEdition } from '../support/editions.ts';
import { realEdition } from '../support/editions.ts';

const standingOf = (now: CheckedEdition, ...before: readonly CheckedEdition[]) =>
  makeStanding(
    now.edition,
    before.map(({ edition }) => edition),
  );

function ofTexts(texts: Texts, before?: Texts, slag = 'redovisning') {
  const now = year('2024', texts, slag, 'datum: 2025-01-31\n');
  return standingOf(now, ...(before ? [year('2023', before)] : []));
}

const activity = (id: string, more = '') => `  - id: ${id}\n    text: Något ${id}.\n${more}`;

describe('an undertaking', () => {
  test.each([
    ['status: pågår', 'underway', false],
    ['status: delvis', 'underway', false],
    ['status: försenad', 'late', false],
    ['status: genomförd', 'done', false],
    ['status: avbruten', 'ended', false],
    ['status: planerad', 'planned', false],
    ['senast: 2024-12', 'late', true],
    ['senast: 2025-01', 'planned', false],
    ['senast: 2024\n    status: genomförd', 'done', false],
    ['senast: 2024\n    status: försenad', 'late', false],
  ] as const)('with “%s” is %s', (field, state, overdue) => {
    const fields = `ansvariga:\n  - Processledare\naktiviteter:\n${activity('kurs', `    ${field}\n`)}`;
    const [own] = ofTexts({ '2-sip.md': area('sip', fields) }).areas;
    expect(own?.undertakings).toMatchObject([{ id: 'kurs', state, overdue, responsible: ['Processledare'] }]);
    expect(own?.state).toBe(state);
  });

  test('that nobody tells of is silent, in the area that goes on for its own', () => {
    const fields = `aktiviteter:\n${activity('kurs')}${activity('folder')}`;
    const now = `tidigare: [sip]\naktiviteter:\n${activity('kurs', '    status: genomförd\n')}`;
    const standing = ofTexts({ '2-plan.md': area('samordning', now) }, { '2-sip.md': area('sip', fields) });
    expect(standing.areas).toMatchObject([
      {
        state: 'silent',
        isNew: false,
        undertakings: [
          { id: 'kurs', state: 'done' },
          { id: 'folder', state: 'silent', from: '2023' },
        ],
      },
    ]);
    expect(standing.gone).toEqual([]);
    expect(standing.remaining.untold.map(({ id }) => id)).toEqual(['folder']);
  });

  test('that was let go says why, and what took its place', () => {
    const before = { '2-sip.md': area('sip', `aktiviteter:\n${activity('kurs')}${activity('folder')}`) };
    const now = year(
      '2024',
      { '2-sip.md': area('sip', `aktiviteter:\n${activity('film')}`) },
      'redovisning',
      'datum: 2025-01-31\nutgår:\n  - id: folder\n    status: ersatt\n    orsak: Få läste den.\n    ersatt-av: [film]\n  - id: kurs\n    status: genomförd\n',
    );
    const standing = standingOf(now, year('2023', before));
    expect(standing.areas[0]?.undertakings).toMatchObject([
      { id: 'film', state: 'planned' },
      { id: 'kurs', state: 'done' },
      { id: 'folder', state: 'ended', reason: 'Få läste den.', replacedBy: ['Något film.'] },
    ]);
  });

  test('is counted once when it goes on under another id', () => {
    const now = `aktiviteter:\n${activity('kurs-två', '    fortsätter: kurs\n    status: pågår\n')}`;
    const before = { '2-sip.md': area('sip', `aktiviteter:\n${activity('kurs')}`) };
    expect(ofTexts({ '2-sip.md': area('sip', now) }, before).undertakings).toMatchObject([
      { id: 'kurs-två', state: 'underway' },
    ]);
  });

  test('outside every area stands with its section, or with what was its section', () => {
    const standing = ofTexts(
      { '1-inledning.md': section('Vi ses mer. :svar[möten]{status=pågår}') },
      {
        '1-inledning.md': section('Vi ska ses. :plan[möten]\n\nOch mer. :plan[mer]'),
        '3-grupper.md': section('Ett råd bildas. :plan[råd]', 'Grupper'),
      },
    );
    expect(standing.besides).toMatchObject([
      { title: 'Inledning', place: { anchor: 'inledning' }, undertakings: [{ id: 'möten' }, { id: 'mer' }] },
      { title: 'Grupper', place: { anchor: undefined }, undertakings: [{ id: 'råd', state: 'silent' }] },
    ]);
    expect(standing.undertakings).toHaveLength(3);
  });

  test('is unknown where it may stand in what could not be read', () => {
    const before = { '2-sip.md': area('sip', `aktiviteter:\n${activity('kurs')}`) };
    const broken = { '2-sip.md': area('sip', ''), '3-mer.md': '---\ntyp: [\n---\n\n# Mer\n' };
    const standing = ofTexts(broken, before);
    expect(standing.unread.length).toBeGreaterThan(0);
    expect(standing.areas[0]?.undertakings).toMatchObject([{ id: 'kurs', state: 'unknown' }]);
  });
});

describe('an area', () => {
  const stateOf = (statuses: readonly string[], slag = 'redovisning') => {
    const list = statuses.map((status, i) => activity(`a${i}`, `    status: ${status}\n`)).join('');
    const fields = statuses.length === 0 ? '' : `aktiviteter:\n${list}`;
    return ofTexts({ '2-sip.md': area('sip', fields) }, undefined, slag).areas[0]?.state;
  };

  test.each([
    [[], 'untold'],
    [['genomförd', 'genomförd'], 'done'],
    [['genomförd', 'försenad', 'pågår'], 'late'],
    [['genomförd', 'pågår'], 'underway'],
    [['genomförd', 'avbruten'], 'done'],
    [['avbruten', 'avbruten'], 'ended'],
    [['planerad', 'planerad'], 'planned'],
  ] as const)('with %j is %s', (statuses, state) => {
    expect(stateOf(statuses)).toBe(state);
  });

  test('in a report is not held back by what is planned for the next year, and in a plan is under way', () => {
    expect(stateOf(['genomförd', 'planerad'])).toBe('done');
    expect(stateOf(['genomförd', 'planerad'], 'handlingsplan')).toBe('underway');
  });

  test('has no changes to tell without exactly one plan before', () => {
    const texts = { '2-sip.md': area('sip', `aktiviteter:\n${activity('kurs')}`) };
    const now = year('2024', texts);
    const [one, two] = [year('2023', texts), year('2022', texts)];
    expect(standingOf(now).areas[0]).toMatchObject({ changes: undefined, isNew: undefined });
    expect(standingOf(now, one, two).areas[0]).toMatchObject({ changes: undefined, isNew: undefined });
    expect(standingOf(now, one).areas[0]).toMatchObject({ isNew: false });
    expect(standingOf(now, year('2023')).areas[0]).toMatchObject({ isNew: true });
    expect(standingOf(year('2024'), one).gone).toMatchObject([{ id: 'sip' }]);
  });
});

describe('money', () => {
  const medel = (fields: string) => `poster:\n  samsjuklighet:\n    rubrik: Samsjuklighet\n${fields}`;
  const moneyOf = (texts: Texts) => ofTexts(texts).areas.map(({ money }) => money);
  const one = { '2-sip.md': area('sip', '') };

  test('of a line is the only area’s that is about it', () => {
    const texts = { ...one, 'medel.yaml': medel('    belopp: 2 000 kr\n    använt: 1 500,50 kr\n') };
    expect(moneyOf(texts)).toMatchObject([
      {
        allotted: undefined,
        had: { kind: 'known', money: 200_000 },
        used: { kind: 'known', money: 150_050 },
      },
    ]);
  });

  test('that two areas are about is neither’s', () => {
    const texts = { ...one, '3-annat.md': area('annat', ''), 'medel.yaml': medel('    belopp: 2 000 kr\n') };
    expect(moneyOf(texts)).toEqual(Array(2).fill({ allotted: undefined, had: undefined, used: undefined }));
    expect(ofTexts(texts).money).toMatchObject({ had: { kind: 'known', money: 200_000 }, used: undefined });
  });

  test('that nobody knows is unknown and not nought', () => {
    const texts = { ...one, 'medel.yaml': medel('    belopp: 2 000 kr\n    använt: okänt\n') };
    expect(moneyOf(texts)).toMatchObject([{ used: { kind: 'unknown' } }]);
    expect(ofTexts(one).money).toBeUndefined();
  });

  test('that one of two lines does not tell of is unknown for the whole', () => {
    const more = `${medel('    belopp: 2 000 kr\n    använt: 1 kr\n')}  eget:\n    rubrik: Eget\n    slag: eget\n    belopp: 3 kr\n`;
    expect(ofTexts({ ...one, 'medel.yaml': more }).money).toMatchObject({
      had: { kind: 'known', money: 200_300 },
      used: { kind: 'unknown' },
    });
  });

  test('of activities is added', () => {
    const fields = `aktiviteter:\n${activity('a', '    medel:\n      samsjuklighet: 250 kr\n')}${activity('b', '    medel:\n      samsjuklighet: 1,50 kr\n')}`;
    const texts = { '2-sip.md': area('sip', fields), 'medel.yaml': medel('    belopp: 2 000 kr\n') };
    expect(moneyOf(texts)).toMatchObject([{ allotted: { kind: 'known', money: 25_150 } }]);
  });
});

describe('an indicator', () => {
  const movedWith = (values: string, more = '') => {
    const file = `tal:\n  text: Tal\n  typ: tal\n  bättre: lägre\n  serier:\n    - nivå: län\n      värden:\n${values}${more}`;
    const texts = { '2-sip.md': area('sip', 'indikatorer: [tal]\n'), 'indikatorer.yaml': file };
    return ofTexts(texts).areas[0]?.indicators[0];
  };
  const two = '        2022: 12,4\n        2023: 11,9\n';

  test('tells its two newest values, and whether it went the right way', () => {
    expect(movedWith(two)).toMatchObject({
      before: { period: '2022', value: '12,4' },
      latest: { period: '2023', value: '11,9' },
      moved: 'down',
      judged: 'better',
    });
  });

  test('passes over what is not known', () => {
    expect(movedWith(`${two}        2024: okänt\n`)?.latest?.period).toBe('2023');
    expect(movedWith('        2024: okänt\n')).toMatchObject({ latest: undefined, moved: undefined });
  });

  test('is not compared over a break', () => {
    const broken = movedWith(two, '  brott:\n    - från: 2023\n      orsak: ny enkät\n');
    expect(broken).toMatchObject({ moved: undefined, judged: undefined });
  });

  test('meets its target by the value of that year only', () => {
    const target = (year: string) => `  målvärde:\n    år: ${year}\n    värde: 12\n`;
    expect(movedWith(two, target('2023'))?.target?.met).toBe(true);
    expect(movedWith(two, target('2025'))?.target?.met).toBeUndefined();
  });
});

describe('the six plans', () => {
  const CASES = [
    ['2017', []],
    ['2022', []],
    ['2023', ['2022']],
    ['2024', ['2023']],
    ['blekinge/2016', []],
    ['dalarna/2020', []],
  ] as const;

  test.each(
    CASES,
  )('%s: every undertaking is counted once, and stands where its place says', (name, before) => {
    const [now, ...older] = [name, ...before].map(realEdition);
    const standing = standingOf(now!, ...older);
    const counted = [...standing.areas, ...standing.besides].flatMap(({ undertakings }) => undertakings);
    expect(new Set(counted)).toEqual(new Set(standing.undertakings));
    expect(counted).toHaveLength(standing.undertakings.length);
    const sources = new Map([now!, ...older].flatMap((one) => [...one.sources]));
    for (const { id, text, place } of counted) {
      const line = lineAt(place.span, sources);
      expect(line.includes(id ?? text), `${id}: ${line}`).toBe(true);
    }
    const places = UNDERTAKING_STATES.flatMap((state) => placesOf(standing.undertakings, state));
    expect(places).toHaveLength(counted.length);
  });
});

/** The line that a place begins on, with those of the thing that it is a field of. */
function lineAt({ path, start, end }: Span, sources: CheckedEdition['sources']): string {
  const text = sources.get(path)?.text ?? '';
  const starts = lineStarts(text);
  const first = positionAt(starts, start).line;
  const last = positionAt(starts, end).line;
  return text
    .split('\n')
    .slice(Math.max(0, first - 6), last)
    .join('\n');
}

test('what has changed in an area is told in the order of the comparison, without mere wording', () => {
  const [before, after] = [realEdition('2022').edition, realEdition('2023').edition];
  const all = compareEditions(before, after).changes;
  const { areas } = makeStanding(after, [before]);
  for (const { changes = [] } of areas) {
    const said = changes.map((change) => JSON.stringify(change));
    expect(said).toEqual(
      all.map((change) => JSON.stringify(change)).filter((change) => said.includes(change)),
    );
    expect(changes.map(({ group }) => group)).not.toContain('ordval');
  }
  expect(areas.some(({ changes = [] }) => changes.length > 1)).toBe(true);
});
