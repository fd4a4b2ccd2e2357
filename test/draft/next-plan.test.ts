import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readAgreement } from '../../src/bind/index.ts';
import { judge } from '../../src/check/index.ts';
import { makeLedger, openPromises } from '../../src/diff/index.ts';
import { type DraftFile, nextFolderName, nextPeriod, nextPlan } from '../../src/draft/index.ts';
import type { Plan, Section } from '../../src/model/index.ts';
import { type Checked, checkFiles, entryOf, type Files, readFiles, textFile } from '../support/fixture.ts';

/** Every real plan, by the name of its folder. */
const PLANS = plansBelow('');

function plansBelow(folder: string): readonly string[] {
  return readdirSync(`plans/${folder}`, { withFileTypes: true }).flatMap((item) => {
    const name = folder === '' ? item.name : `${folder}/${item.name}`;
    return /^\d{4}$/.test(item.name) ? [name] : item.isDirectory() ? plansBelow(name) : [];
  });
}

function agreementNamed(id: string) {
  const place = `schema/agreements/${id}.yaml`;
  const bytes = (() => {
    try {
      return readFileSync(place);
    } catch {
      return undefined;
    }
  })();
  return bytes && readAgreement({ id, entry: entryOf(place, bytes), shadows: false }, []).agreement;
}

function draftOf(
  files: Files,
  name = '2023',
): { readonly before: Checked; readonly year: string; readonly files: readonly DraftFile[] } {
  const before = checkFiles(files, name);
  const edition = before.edition!;
  const period = nextPeriod(edition.plan);
  const year = nextFolderName(name, period).slice(name.lastIndexOf('/') + 1);
  const drafted = nextPlan({
    edition,
    sources: before.sources,
    folder: `plans/${name}`,
    into: `plans/${year}`,
    period,
    agreement: agreementNamed(period.year),
    directionEnded: false,
  });
  return { before, year, files: drafted };
}

const filesOf = (drafted: readonly DraftFile[], year: string): Files =>
  new Map(drafted.map(({ path, text }) => [path.slice(`plans/${year}/`.length), textFile(text)]));

/** Ids that are open after a plan's year: activities and promises of the text, as the plan's own model has them. */
function openIds({ sections, marks }: Plan): readonly string[] {
  const closed = (status: string | undefined) => ['genomförd', 'avbruten', 'ersatt'].includes(status ?? '');
  const activities: string[] = [];
  const visit = (section: Section) => {
    const areas = [...(section.area ? [section.area] : []), ...section.subareas.map(({ area }) => area)];
    for (const { id, status } of areas.flatMap((area) => area.activities))
      if (id !== undefined && !closed(status)) activities.push(id);
    section.sections.forEach(visit);
  };
  sections.forEach(visit);
  const open = marks.filter(({ role, status }) => role === 'plan' || !closed(status));
  return [...new Set([...activities, ...open.map(({ id }) => id)])].sort();
}

describe.each(PLANS)('the year after %s', (name) => {
  const { before, year, files } = draftOf(readFiles(`plans/${name}`), name);
  const after = checkFiles(filesOf(files, year), year);

  test('can be read, and has no error of its own', () => {
    const errors = judge(after.findings, 'utkast').filter(({ severity }) => severity === 'fel');
    expect(errors.map(({ code, span }) => `${span.path} ${code}`)).toEqual([]);
    expect(after.edition?.plan.period.from).toBe(year);
  });

  test('carries every open id once, and no other', () => {
    expect(openIds(after.edition!.plan)).toEqual(openIds(before.edition!.plan));
  });

  test('leaves nothing silent, by the ledger', () => {
    const { rows } = makeLedger(before.edition!, after.edition!);
    expect(rows.filter(({ outcome }) => outcome === 'tyst')).toEqual([]);
    expect(rows.length).toBeGreaterThanOrEqual(openPromises(before.edition!).length);
  });

  test('decides nothing: no status, no decision, no date', () => {
    const plan = after.edition!.plan;
    expect([plan.date, plan.decisions, plan.registrations, plan.leaving]).toEqual([undefined, [], [], []]);
    expect(plan.marks.filter(({ status }) => status !== undefined)).toEqual([]);
  });

  test('says what is left to write', () => {
    expect(after.findings.filter(({ code }) => code === 'text/to-write').length).toBeGreaterThan(2);
  });

  test('keeps goals and indicators as they were', () => {
    const goals = (plan: Plan) => {
      const all: unknown[] = [];
      const visit = (section: Section) => {
        for (const { id, text, horizon } of section.area?.goals ?? []) all.push({ id, text, horizon });
        section.sections.forEach(visit);
      };
      plan.sections.forEach(visit);
      return all;
    };
    expect(goals(after.edition!.plan)).toEqual(goals(before.edition!.plan));
    const indicators = (plan: Plan) => plan.indicators.map(({ origin: _, ...indicator }) => indicator);
    expect(indicators(after.edition!.plan)).toEqual(indicators(before.edition!.plan));
  });
});

const HEAD =
  'typ: plan\nslag: redovisning\ntitel: Plan\nlän: Gävleborg\nperiod: 2023\növerenskommelse: 2023\n';
const plan = (more = '') => `---\n${HEAD}${more}---\n`;
const area = (front: string, body = '') =>
  `---\ntyp: område\nid: sip\nfokusområden: [samsjuklighet]\n${front}---\n\n# SIP\n${body}`;
const texts = (named: Readonly<Record<string, string>>): Files =>
  new Map(Object.entries(named).map(([name, text]) => [name, textFile(text)]));
const textOf = (files: readonly DraftFile[], end: string) =>
  files.find(({ path }) => path.endsWith(end))?.text ?? '';

describe('a drafted file', () => {
  test('asks anew for a day that has passed, keeps one that has not, and forgets ids of the year before', () => {
    const front =
      'aktiviteter:\n  - id: a\n    text: En sak.\n    senast: 2023-05\n    status: försenad\n    orsak: väntar\n  - id: b\n    text: En annan.\n    senast: 2024-05\n    tidigare: gammal\n    fortsätter: gammal-med\n  - id: c\n    text: En klar.\n    status: genomförd\n';
    const text = textOf(draftOf(texts({ 'plan.md': plan(), '1-sip.md': area(front) })).files, '1-sip.md');
    expect(text).toContain('dagen har passerat för a');
    expect(text).toContain('senast: 2024-05');
    expect(text).not.toMatch(/2023-05|försenad|väntar|En klar|gammal/);
  });

  test('makes no activity of a goal that was answered by a status', () => {
    const front = 'mål:\n  - id: fler\n    text: Fler får en SIP.\n';
    const body = '\n## Uppföljning\n\nHälften har fått en. :svar[fler]{status=delvis}\n';
    const { files, year } = draftOf(texts({ 'plan.md': plan(), '1-sip.md': area(front, body) }));
    expect(textOf(files, '1-sip.md').match(/id: fler/g)).toHaveLength(1);
    const { findings } = checkFiles(filesOf(files, year), year);
    expect(findings.filter(({ code }) => code === 'id/duplicate')).toEqual([]);
  });

  test('gives a promise in prose back with its day and kind, whatever signs it holds', () => {
    const body =
      '---\ntyp: avsnitt\n---\n\n# Grupper\n\n- 1\\. En *grupp* [a] se\\: a|b. :plan[grupp]{senast=2025 slag=arbetsgrupp}\n';
    const { files, year } = draftOf(texts({ 'plan.md': plan(), '1-grupper.md': body }));
    const [mark] = checkFiles(filesOf(files, year), year).edition!.plan.marks;
    expect(mark).toMatchObject({ id: 'grupp', due: '2025', kind: 'arbetsgrupp', role: 'plan' });
    expect(mark?.text).toBe('1. En grupp [a] se: a|b.');
  });

  test('lets a plan with money ask for the next year’s, line by line, and decides no amount', () => {
    const drafted = filesOf(draftOf(readFiles('plans/dalarna/2020'), '2020').files, '2021');
    const text = Buffer.from(drafted.get('medel.yaml')!).toString('utf8');
    expect(text).toContain('att skriva: vad länet har fått för 2021');
    expect([...text.matchAll(/belopp: (.*)$/gm)].map((match) => match[1])).toEqual(
      [...text.matchAll(/belopp: /g)].map(() => 'okänt'),
    );
    expect(drafted.has('1-belopp.md')).toBe(true);
  });

  test('asks what activities may cost, and keeps the lines of money where no agreement is known', () => {
    const front = 'aktiviteter:\n  - id: a\n    text: En sak.\n    medel:\n      samsjuklighet: 10 000 kr\n';
    const files = texts({
      'plan.md': plan().replace('period: 2023', 'period: 2031'),
      '1-sip.md': area(front),
      'medel.yaml': 'poster:\n  samsjuklighet:\n    belopp: 10 000 kr\n',
    });
    const { files: drafted, year } = draftOf(files);
    expect(year).toBe('2032');
    expect(textOf(drafted, '1-sip.md')).toContain('att skriva: vad aktiviteterna får kosta');
    expect(textOf(drafted, '1-sip.md')).not.toContain('10 000');
    expect(textOf(drafted, 'medel.yaml')).toContain('samsjuklighet:\n    rubrik');
  });

  test('carries money that is left on, also on a line that the next agreement lacks, and asks about it', () => {
    const files = texts({
      'plan.md': plan(),
      '1-sip.md': area(''),
      'medel.yaml':
        'poster:\n  samsjuklighet:\n    rubrik: Samverkan\n    belopp: 1 000 kr\n    använt: 600 kr\n  gammal:\n    rubrik: Gammal\n    belopp: 500 kr\n    kvar: 500 kr\n  potten:\n    rubrik: Potten\n    slag: eget\n    från: Kommunerna\n    delas-med: Planen för äldre\n    belopp: 900 kr\n    använt: 900 kr\n  slut:\n    rubrik: Slut\n    belopp: 500 kr\n    återbetalt: 500 kr\n    kvar: 0 kr\n',
    });
    const text = textOf(draftOf(files).files, 'medel.yaml');
    expect(text).toContain('att skriva: stämmer det som var kvar från 2023 (ingående)?');
    expect(text).toContain('  gammal:\n    rubrik: Gammal\n    ingående: 500 kr\n    ingående-från: 2023\n');
    expect(text).not.toMatch(/gammal:\n( {4}.*\n)* {4}belopp/);
    expect(text).toContain('ingående: 400 kr');
    expect(text).toMatch(/potten:\n( {4}.*\n)* {4}slag: eget\n( {4}.*\n)* {4}belopp: okänt/);
    expect(text).not.toContain('slut:');
  });

  test('carries the small areas of one file, without what is done', () => {
    const chapter = `---
typ: avsnitt
krav:
  - text: Redovisa i tid.
delområden:
  - id: information
    rubrik: Information
    fokusområden: [samsjuklighet]
    aktiviteter:
      - id: klar
        text: En klar sak.
        status: genomförd
      - id: öppen
        text: En öppen sak.
        status: pågår
---

# Små
`;
    const text = textOf(draftOf(texts({ 'plan.md': plan(), '1-små.md': chapter })).files, '1-små.md');
    expect(text).toContain('id: öppen');
    expect(text).not.toMatch(/klar sak|pågår|krav:/);
    expect(text).toContain('att skriva: besluta om varje aktivitet');
  });

  test('asks for what the next agreement asks and this year’s did not', () => {
    const asked = textOf(
      draftOf(texts({ 'plan.md': plan(), '1-a.md': '---\ntyp: avsnitt\n---\n\n# A\n' })).files,
      'plan.md',
    );
    const next = agreementNamed('2024')!;
    const said = next.requirements.filter(({ kinds }) => kinds.includes('handlingsplan'));
    expect(said.length).toBeGreaterThan(2);
    for (const { text } of said) expect(asked).toContain(`2024: ${text}`);
  });

  test('moves the year in titles and names, and no other year', () => {
    const { files } = draftOf(
      texts({
        'plan.md': plan(),
        '1-planering-2024.md': '---\ntyp: avsnitt\n---\n\n# Planering inför 2024, efter 2012 års lag\n',
      }),
    );
    expect(textOf(files, '1-planering-2025.md')).toContain('# Planering inför 2025, efter 2012 års lag');
  });

  test('makes room for an area that only the next agreement has', () => {
    const { files } = draftOf(
      texts({
        'plan.md': plan(),
        '2-kap/index.md': '---\ntyp: kapitel\n---\n\n# Områden\n',
        '2-kap/3-sip.md': area(''),
      }),
    );
    const made = files
      .filter(({ path }) => /2-kap\/\d+-/.test(path))
      .map(({ path }) => path.slice('plans/2024/'.length));
    expect(made).toEqual([
      '2-kap/3-sip.md',
      '2-kap/4-barn-och-unga.md',
      '2-kap/5-brukarmedverkan.md',
      '2-kap/6-suicidprevention.md',
    ]);
  });

  test('takes with it what stands in no section', () => {
    const { files } = draftOf(
      texts({
        'plan.md': `${plan()}\nVi lovar. :plan[löfte]\n`,
        '1-a.md': '---\ntyp: avsnitt\n---\n\n# A\n',
      }),
    );
    expect(textOf(files, 'plan.md')).toContain('- Vi lovar. :plan[löfte]');
  });

  test('leaves the indicators’ own letters alone', () => {
    const written =
      '# min anteckning\nsip:\n  text:   Antal SIP # så här\n  serier:\n    - nivå: län\n      värden:\n        2022: 3\n        2023: 4\n';
    const { files } = draftOf(
      texts({ 'plan.md': plan(), '1-sip.md': area('indikatorer: [sip]\n'), 'indikatorer.yaml': written }),
    );
    const text = textOf(files, 'indikatorer.yaml');
    expect(text).toBe(`${written}        # att skriva: värdena för 2024.\n`);
  });
});
