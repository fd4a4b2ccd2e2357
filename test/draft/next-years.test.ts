import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readAgreement } from '../../src/bind/index.ts';
import { nextFolderName, nextPeriod, nextPlan } from '../../src/draft/index.ts';
import { movedOn } from '../../src/draft/years.ts';
import { checkFiles, entryOf, textFile } from '../support/fixture.ts';

/** What `plan next` knows of the time to come, and what it asks instead of guessing. */
const agreement = (id: string) =>
  readAgreement(
    {
      id,
      entry: entryOf(`schema/agreements/${id}.yaml`, readFileSync(`schema/agreements/${id}.yaml`)),
      shadows: false,
    },
    [],
  ).agreement;

function next(
  texts: Readonly<Record<string, string>>,
  { name = '2023', after, ended = false }: { name?: string; after?: string; ended?: boolean } = {},
) {
  const files = new Map(Object.entries(texts).map(([file, text]) => [file, textFile(text)]));
  const { edition, sources } = checkFiles(files, name);
  const period = nextPeriod(edition!.plan);
  const into = `plans/${nextFolderName(name, period)}`;
  const drafted = nextPlan({
    edition: edition!,
    sources,
    folder: `plans/${name}`,
    into,
    period,
    agreement: after === undefined ? undefined : agreement(after),
    directionEnded: ended,
  });
  return {
    into,
    paths: drafted.map(({ path }) => path),
    of: (end: string) => drafted.find(({ path }) => path.endsWith(end))?.text ?? '',
  };
}

const plan = (period: string, more = '', titel = 'Plan') =>
  `---\ntyp: plan\nslag: handlingsplan\ntitel: ${titel}\nlän: Gävleborg\nperiod: ${period}\n${more}---\n`;
const area = (fields: string) => `---\ntyp: område\nid: sip\n${fields}---\n\n# SIP\n`;

describe('the time of the next plan', () => {
  const timeAfter = (from: string, to: string, extendedTo?: string) =>
    nextPeriod({ period: { from, to, text: undefined, extendedTo } });

  test('is as long as the one before, and asked about where it is no single year', () => {
    expect(timeAfter('2023', '2023')).toEqual({ year: '2024', from: '2024', to: '2024', isGuess: false });
    expect(timeAfter('2024', '2026')).toEqual({ year: '2027', from: '2027', to: '2029', isGuess: true });
    expect(timeAfter('2024-03', '2026-09')).toEqual({
      year: '2026',
      from: '2026-10',
      to: '2029-04',
      isGuess: true,
    });
    expect(timeAfter('2018', '2020', '2021')).toMatchObject({ from: '2022', to: '2024' });
  });

  test('is written as a proposal with a question, and no title tells of a time that nobody decided', () => {
    const { into, of } = next({
      'plan.md': plan('\n  från: 2024\n  till: 2026', 'undertitel: Plan för 2024–2026\n'),
    });
    expect(into).toBe('plans/2027');
    expect(of('plan.md')).toContain(
      '# att skriva: hur länge planen ska gälla. Här står 2027 till 2029, lika länge som den förra.\nperiod:\n  från: 2027\n  till: 2029\n',
    );
    expect(of('plan.md')).toContain('# att skriva: undertitel var ”Plan för 2024–2026” och nämner år.');
    expect(of('plan.md')).not.toMatch(/2024–2027|2025/);
  });

  test('names its folder as the old one was named', () => {
    const period = timeAfter('2024', '2026');
    expect(nextFolderName('dalarna/2024-2026', period)).toBe('dalarna/2027-2029');
    expect(nextFolderName('2024', period)).toBe('2027');
  });
});

describe('a year in a title', () => {
  const moved = (words: string, from = '2024', last = from) =>
    movedOn(words, { from, last, to: String(Number(last) + 1) });

  test.each([
    ['Handlingsplan 2024', 'Handlingsplan 2025'],
    ['Planering inför 2025, efter 2012 års lag', 'Planering inför 2026, efter 2012 års lag'],
    ['Handlingsplan', 'Handlingsplan'],
  ])('moves where it is the plan’s own: %s', (words, after) => {
    expect(moved(words)).toBe(after);
  });

  test.each([
    'Handlingsplan 2020–2024',
    'Handlingsplan 2024-2026',
    'Strategi 2020/2024',
    'Plan, förlängd till och med 2024',
    'Gäller t.o.m. 2024',
    'Från 2024 och framåt',
  ])('is left to its author where it tells of other times: %s', (words) => {
    expect(moved(words)).toBeUndefined();
  });

  test('is left where the plan is for several years', () => {
    expect(moved('Plan 2025', '2024', '2026')).toBeUndefined();
    expect(moved('Plan 2019', '2024', '2026')).toBe('Plan 2019');
  });
});

describe('a county’s own scheme', () => {
  const scheme = (covers: string) =>
    `överenskommelse: 2023\nindelning:\n  - id: s1\n    rubrik: Vårt område\n    motsvarar: ${covers}\n`;

  test('follows, with the areas that take it up', () => {
    const drafted = next(
      { 'plan.md': plan('2023', scheme('[suicidprevention]')), '1-sip.md': area('fokusområden: [s1]\n') },
      { after: '2024' },
    );
    expect(drafted.of('1-sip.md')).toContain('fokusområden:\n  - s1\n');
    expect(drafted.of('1-sip.md')).not.toContain('inget motsvarande område');
    expect(drafted.of('plan.md')).toContain('motsvarar:\n      - suicidprevention\n');
    expect(drafted.of('plan.md')).not.toContain('Stämmer motsvarar');
    expect(drafted.paths.filter((path) => path.includes('suicidprevention'))).toEqual([]);
  });

  test('is asked about where the agreement’s areas are others, and claims nothing where nobody knows', () => {
    const other = next(
      {
        'plan.md': plan('2022', scheme('[samsjuklighet]').replace('2023', '2022')),
        '1-sip.md': area('fokusområden: [s1]\n'),
      },
      { name: '2022', after: '2016' },
    );
    expect(other.of('plan.md')).toContain('Stämmer motsvarar för varje del av indelningen?');
    const unknown = next(
      { 'plan.md': plan('2023', scheme('okänt')), '1-sip.md': area('fokusområden: [s1]\n') },
      { after: '2024' },
    );
    expect(unknown.of('plan.md')).toContain('motsvarar: okänt');
    expect(unknown.paths).toEqual(['plans/2024/plan.md', 'plans/2024/1-sip.md']);
  });
});

describe('what still holds, and what may not', () => {
  test('keeps who gets and who handles the money and the county’s own names, and asks what the next year costs', () => {
    const drafted = next({
      'plan.md': plan('2031', 'kostnad-nästa-år:\n  belopp: 900 000 kr\n  avser: samordning\n'),
      'medel.yaml':
        'förvaltas-av: Region Gävleborg\nposter:\n  sam:\n    post: samsjuklighet\n    rubrik: Vår pott\n    mottagare: [kommun]\n    belopp: 10 000 kr\n',
    });
    expect(drafted.of('medel.yaml')).toMatch(/förvaltas-av: Region Gävleborg\n/);
    expect(drafted.of('medel.yaml')).toContain(
      'rubrik: Vår pott\n    mottagare:\n      - kommun\n    belopp: okänt',
    );
    expect(drafted.of('plan.md')).not.toContain('900 000');
    expect(drafted.of('plan.md')).toContain('att skriva: vad arbetet beräknas kosta året därpå');
  });

  test('asks about goals and targets whose day has passed', () => {
    const drafted = next({
      'plan.md': plan('2023'),
      '1-sip.md': area(
        'fokusområden: []\nutanför: eget\nmål:\n  - id: m\n    text: Ett mål.\n    senast: 2023\n  - id: n\n    text: Ett annat.\n    senast: 2025\n',
      ),
      'indikatorer.yaml': 'tal:\n  text: Antal\n  målvärde:\n    år: 2023\n    värde: 10\n',
    });
    expect(drafted.of('1-sip.md')).toContain('tiden har gått ut för m. Hur gick det');
    expect(drafted.of('indikatorer.yaml')).toContain(
      '  # att skriva: målvärdet gällde 2023. Skriv ett nytt, eller ta bort det.\n  målvärde:',
    );
  });

  test('asks about the plans beside it, which were of the year before', () => {
    const drafted = next({ 'plan.md': plan('2023', 'systerplaner:\n  - suicid/2023\n  - missbruk/2023\n') });
    expect(drafted.of('plan.md')).toContain(
      '# att skriva: planen för 2023 hade systerplaner: suicid/2023 och missbruk/2023. Skriv årets, om de finns kvar (systerplaner).',
    );
    expect(drafted.of('plan.md')).not.toMatch(/^systerplaner/m);
    expect(next({ 'plan.md': plan('2023') }).of('plan.md')).not.toContain('systerplaner');
  });

  test('asks about a direction that holds no longer', () => {
    const texts = { 'plan.md': plan('2023', 'under: inriktning/2021\n') };
    expect(next(texts, { ended: true }).of('plan.md')).toContain(
      'hör under inriktning/2021, som inte gäller längre',
    );
    expect(next(texts).of('plan.md')).not.toContain('gäller längre');
  });
});
