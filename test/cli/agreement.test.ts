import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { projectFolder, runPlan, temporaryFolder, workspaceWith } from '../support/program.ts';

const FOLDER = path.join(projectFolder, 'schema', 'agreements');
const years = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => file.replace('.yaml', ''));

interface AgreementFacts {
  readonly titel: string;
  readonly 'tillägg-till'?: string;
  readonly alias?: readonly string[];
  readonly parter: readonly string[];
  readonly källa: readonly string[];
  readonly områden: readonly Fact[];
  readonly 'områdena-kallas'?: Fact;
  readonly handlingsplaner?: Fact;
  readonly medel: readonly Fact[];
  readonly rekvisition: readonly Fact[];
  readonly redovisning: readonly Fact[];
  readonly återbetalning: readonly Fact[];
  readonly krav: readonly Fact[];
  readonly källor: { readonly [id: string]: { titel: string; adress: string; läst: string } };
}

type Fact = { readonly [key: string]: string | readonly string[] } & { readonly källa: readonly string[] };

/** The sources of a fact, and of each thing that is said against it. */
const withOthers = ({ källa, motsägs }: Fact): readonly (readonly string[])[] => [
  källa,
  ...((motsägs ?? []) as unknown as readonly Fact[]).map((other) => other.källa),
];

const listOf = (list: readonly Fact[] | string): readonly Fact[] => (typeof list === 'string' ? [] : list);

/** Every scalar as the text that stands in the file. */
function factsOf(year: string): AgreementFacts {
  const text = readFileSync(path.join(FOLDER, `${year}.yaml`), 'utf8');
  const facts = parse(text, { schema: 'failsafe' }) as AgreementFacts;
  // A list that is not known is written as a word.
  return {
    ...facts,
    områden: listOf(facts.områden),
    krav: listOf(facts.krav),
    rekvisition: listOf(facts.rekvisition ?? []),
    redovisning: listOf(facts.redovisning),
    återbetalning: listOf(facts.återbetalning ?? []),
  };
}

/** Every test looks at the same words, so that the program is asked for them once. */
const asked = new Map<string, string>();

function shown(year: string, ...words: string[]): string {
  const key = [year, ...words].join(' ');
  const known = asked.get(key);
  if (known !== undefined) return known;
  const { code, out, err } = runPlan(projectFolder, ['agreement', year, ...words]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  asked.set(key, out);
  return out;
}

/** The words without the lines they are broken into and the columns they stand in. */
const flat = (text: string) => text.replace(/\s+/g, ' ');

/** The part below one heading, without the headings around it. */
function part(out: string, heading: string): string {
  const [, after = ''] = out.split(`\n${heading}\n`);
  return after.split(/\n(?=[A-ZÅÄÖ])/)[0]!;
}

describe('plan agreement says what a year asks', () => {
  test.each(['2016', '2024'])('%s, as it stands on the screen (golden)', async (year) => {
    await expect(shown(year)).toMatchFileSnapshot(`../golden/agreement-${year}.txt`);
  });

  test.each(years)('%s: every fact of its file is there, and nothing is invented', (year) => {
    const facts = factsOf(year);
    const out = shown(year);
    const words = (heading: string) => flat(part(out, heading));
    const top = flat(out.split('\nOmråden\n')[0]!);
    for (const fact of [facts.titel, ...(facts.alias ?? []), ...facts.parter]) expect(top).toContain(fact);

    const areas = words('Områden');
    for (const area of facts.områden) {
      for (const fact of [area.titel, area.id, area.kallas ?? [], area.nummer ?? []].flat())
        expect(areas).toContain(fact);
    }
    if (facts.områden.length === 0) expect(areas).toContain('okänt');

    // The lines of the file are held against the lines of the screen, in order: no amount stands at another's title.
    const amounts = [...part(out, 'Medel').matchAll(/^ {2,}(\d[\d ]* kr|okänt) {2}/gm)].map(
      (match) => match[1],
    );
    expect(amounts).toEqual(facts.medel.map(({ belopp }) => belopp));
    const derived = facts.medel.filter(({ status }) => status === 'härledd').length;
    expect(part(out, 'Medel').match(/^ *uträknat /gm) ?? []).toHaveLength(derived);
    for (const fund of facts.medel) {
      const title = (fund.rubrik as string).split(' ');
      expect(words('Medel').replaceAll(' uträknat ', ' ')).toContain(title.join(' '));
      if (fund.nyckel)
        expect(words('Medel').replaceAll(' uträknat ', ' ')).toContain(`Fördelning: ${fund.nyckel}`);
    }

    for (const heading of ['Rekvisition', 'Redovisning', 'Återbetalning']) {
      const duties = facts[heading.toLowerCase() as 'redovisning'];
      const told = words(heading).toLowerCase();
      for (const { vem, till, form, följd } of duties)
        for (const fact of [vem, till, form, följd].flatMap((word) => word ?? []))
          expect(told).toContain(fact.toLowerCase());
      const deadlines = [...part(out, heading).matchAll(/Senast +(.*)/g)].map((match) => isoOf(match[1]!));
      expect(deadlines).toEqual(duties.map(({ senast }) => senast));
      if (duties.length === 0) expect(told).toContain('okänt');
    }

    for (const { titel, adress, läst } of Object.values(facts.källor)) {
      expect(words('Källor')).toContain(titel);
      expect(words('Källor')).toContain(`Läst: ${läst}.`);
      // An address is whole on a line of its own, so that it can be clicked and copied.
      if (adress !== 'okänt') expect(out).toMatch(new RegExp(`^ *${escaped(adress)}$`, 'm'));
    }
  });

  test.each(years)('%s: every number leads to the source that the file names', (year) => {
    const facts = factsOf(year);
    const out = shown(year);
    const ids = new Map(Object.entries(facts.källor).map(([id, { titel }]) => [titel, id]));
    const listed = [...part(out, 'Källor').matchAll(/^ *\[(\d+)\] (.*(?:\n {7}(?!http|Läst|Adress).*)*)/gm)];
    expect(listed.map((match) => Number(match[1]))).toEqual(listed.map((_, i) => i + 1));
    const numbers = listed.map((match) => ids.get(flat(match[2]!)));
    expect([...numbers].sort()).toEqual([...ids.values()].sort());
    const cited = (text: string) =>
      [...flat(text).matchAll(/(?:\[\d+\])+/g)].map(([run]) =>
        [...run.matchAll(/\d+/g)].map(([number]) => numbers[Number(number) - 1]),
      );
    const bySource = (all: readonly (readonly (string | undefined)[])[]) => all.map(String).sort();
    expect(cited(out.split('\nOmråden\n')[0]!)).toEqual([
      facts.källa,
      ...(facts.handlingsplaner ? [facts.handlingsplaner.källa] : []),
    ]);
    expect(cited(part(out, 'Medel'))).toEqual(facts.medel.map(({ källa }) => källa));
    for (const heading of ['Rekvisition', 'Redovisning', 'Återbetalning'])
      expect(cited(part(out, heading))).toEqual(
        facts[heading.toLowerCase() as 'redovisning'].flatMap(withOthers),
      );
    expect(bySource(cited(part(out, 'Krav på planen')))).toEqual(bySource(facts.krav.flatMap(withOthers)));
    // What an addendum takes over from the agreement that it adds to stands in that one's file.
    const base = facts['tillägg-till'];
    const taken = base === undefined ? [] : factsOf(base).områden;
    const areas = [
      ...facts.områden,
      ...taken.filter(({ id }) => !facts.områden.some((own) => own.id === id)),
    ];
    const called = facts['områdena-kallas'] ? [facts['områdena-kallas'].källa] : [];
    expect(bySource(cited(part(out, 'Områden')))).toEqual(
      bySource([...called, ...areas.map(({ källa }) => källa)]),
    );
  });

  test.each(years)('%s fits in eighty columns, but for addresses', (year) => {
    for (const line of [...shown(year).split('\n'), ...shown(year, '--lang', 'en').split('\n')]) {
      if (!/^ *https?:\S+$/.test(line)) expect(line.length, line).toBeLessThanOrEqual(80);
    }
  });

  test('areas stand below those they are for', () => {
    const headings = [...part(shown('2020'), 'Områden').matchAll(/^ {2}(\S.*)$/gm)].map((match) => match[1]);
    expect(headings).toEqual(['Länsgemensamt', 'Region', 'Region och kommun, var för sig']);
  });

  test('bold headings and no other ink, and only when asked to', () => {
    const plain = shown('2016');
    expect(plain).not.toContain('\u001b');
    const inked = shown('2016', '--color', 'always');
    expect(inked).toContain('\u001b[1mMedel\u001b[22m');
    expect(inked.replace(/\u001b\[(1|22)m/g, '')).toBe(plain);
  });

  test('English around the Swedish facts', () => {
    const out = shown('2016', '--lang', 'en');
    expect(out).toContain('\nThe agreement 2016\n'.trimStart());
    for (const heading of ['Areas', 'Money', 'Reporting', 'Sources']) expect(out).toContain(`\n${heading}\n`);
    expect(out).toContain('1. Förebyggande och främjande insatser');
    expect(flat(out)).toContain('Deadline 31 October 2016');
    expect(flat(out)).toContain('By 31 October 2016: Report to SKL:');
    expect(out).not.toMatch(/okänt|Senast|Läst:/);
  });
});

describe('plan agreement without a year', () => {
  test('lists every agreement with its title', () => {
    const { code, out, err } = runPlan(projectFolder, ['agreement']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const year of years) {
      const { titel } = factsOf(year);
      expect(flat(out)).toContain(` ${year} ${titel === 'okänt' ? 'titeln är okänd' : titel} `);
    }
  });

  test('is the same where there is no workspace', () => {
    const nowhere = temporaryFolder();
    expect(runPlan(nowhere, ['agreement'])).toEqual(runPlan(projectFolder, ['agreement']));
    expect(runPlan(nowhere, ['agreement', '2024']).out).toBe(shown('2024'));
  });
});

describe('plan agreement never pretends', () => {
  const OWN = `titel: Länets egen
gäller:
  från: 2024-03
  till: 2025
källa:
  - beslut
områden: []
källor:
  beslut:
    titel: Regionens beslut
`;

  test('a year without an agreement ends with 2 and all there are, and none is said to have been meant', () => {
    const { code, out, err } = runPlan(projectFolder, ['agreement', '2204']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('”2204”');
    expect(err).not.toContain('Menade du');
    for (const year of years) expect(err).toContain(`\n  ${year}\n`);
    expect(runPlan(projectFolder, ['agreement', '2204', '--lang', 'en']).err).not.toContain('Did you mean');
    expect(runPlan(projectFolder, ['agreement', '2o24']).err).toContain('Menade du ”2024”?');
  });

  test("the workspace's own file takes the place of a built-in one, and that is seen", () => {
    const folder = workspaceWith({
      'schema/agreements/2024.yaml': OWN,
      'schema/agreements/lan-x.yaml': OWN,
    });
    const ran = runPlan(folder, ['agreement', '2024']);
    expect(ran.code).toBe(0);
    expect(ran.err).toContain('agreement/shadowed');
    expect(ran.out).toMatch(/^Överenskommelsen 2024\nArbetsmappens egen fil används i stället/);
    expect(flat(ran.out)).toContain('Titel Länets egen Gäller mars 2024–2025 Källor [1]');
    expect(ran.out).not.toContain('suicidprevention');
    expect(flat(runPlan(folder, ['agreement']).out)).toContain('2024 Länets egen Arbetsmappens egen fil');

    const beside = runPlan(folder, ['agreement', 'lan-x']);
    expect({ code: beside.code, err: beside.err }).toEqual({ code: 0, err: '' });
    expect(beside.out).not.toContain('Arbetsmappens egen fil');
  });

  test('what is wrong with the file is said first, and what could be read is still shown', () => {
    const wrong = `${OWN.replace('  - beslut', '  - beslutet')}medel:\n  - id: allt\n    rubrik: Allt\n`;
    const folder = workspaceWith({ 'schema/agreements/lan-x.yaml': wrong });
    const ran = runPlan(folder, ['agreement', 'lan-x']);
    expect(ran.code).toBe(1);
    expect(ran.err).toMatch(/schema\/agreements\/lan-x\.yaml:6:5 {2}fel {2}agreement\/source-unknown/);
    expect(ran.err.indexOf('source-unknown')).toBeLessThan(ran.err.indexOf('field/missing'));
    expect(ran.out).toContain('[beslutet]');
    expect(flat(part(ran.out, 'Medel'))).toBe(' okänt Allt Till okänt. ');
    expect(runPlan(folder, ['agreement']).code).toBe(1);
  });

  test('a file that cannot be read is no agreement', () => {
    const secret = path.join(temporaryFolder(), 'hemlig.yaml');
    writeFileSync(secret, 'titel: Hemligheten\n');
    const folder = workspaceWith({ 'schema/agreements/lan-x.yaml': 'titel: [\n' });
    symlinkSync(secret, path.join(folder, 'schema/agreements/lan-y.yaml'));
    for (const [id, code] of [
      ['lan-x', 'yaml/'],
      ['lan-y', 'path/outside-workspace'],
    ] as const) {
      const ran = runPlan(folder, ['agreement', id]);
      expect({ code: ran.code, out: ran.out }).toEqual({ code: 1, out: '' });
      expect(ran.err).toContain(code);
    }
    const list = runPlan(folder, ['agreement']);
    expect(list.code).toBe(1);
    expect(list.out).toContain('lan-x  filen kan inte läsas');
    expect(list.out + list.err).not.toContain('Hemligheten');
  });

  test('nothing in a file can change the screen', () => {
    const hostile = OWN.replace('titel: Länets egen', 'titel: "Röd \\e[31m\\u202etext"');
    const folder = workspaceWith({ 'schema/agreements/lan-x.yaml': hostile });
    for (const words of [['agreement'], ['agreement', 'lan-x']]) {
      const { out, err } = runPlan(folder, words);
      expect(out).toContain('Röd \ufffd[31m');
      expect(out + err).not.toMatch(/[\u001b\u202e]/);
    }
  });
});

const MONTHS = 'januari februari mars april maj juni juli augusti september oktober november december'.split(
  ' ',
);

/** `31 oktober 2016` as a file writes it; anything else as it stands. */
function isoOf(date: string): string {
  const [day = '', month = '', year = ''] = flat(date).split(' ');
  const number = MONTHS.indexOf(month) + 1;
  return number === 0 ? date : `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

describe('plan agreement says first which days the county has to keep', () => {
  const days = (...words: string[]) => flat(part(shown(...(words as [string])), 'Dagar att hålla'));

  test('the nearest first, each with what is to be done and to whom', () => {
    expect(days('2026')).toBe(
      flat(`
  – Senast 1 december 2026: Rekvisition hos Kammarkollegiet: medlen betalas ut vid ett tillfälle.
  – Senast 31 mars 2027: Redovisning (mottagaren är okänd): vad som har gjorts och hur medlen har använts.
  – Senast 31 mars 2027: Redovisning till Kammarkollegiet: ekonomisk redovisning för kalenderåret 2026. `),
    );
  });

  test('counted from --today, and from nothing else', () => {
    const counted = (today: string) =>
      days('2026', '--today', today).match(/\(([^)]*\d* dagar|i dag|i morgon|har passerat)\)/g);
    expect(counted('2026-11-25')).toEqual(['(om 6 dagar)', '(om 126 dagar)', '(om 126 dagar)']);
    expect(counted('2026-11-30')?.[0]).toBe('(i morgon)');
    expect(counted('2026-12-01')?.[0]).toBe('(i dag)');
    expect(counted('2026-12-02')).toEqual(['(har passerat)', '(om 119 dagar)', '(om 119 dagar)']);
    expect(days('2026')).not.toMatch(/om \d+ dagar/);
  });

  test('a day that nobody knows is unknown, and what only a replaced decision says is no day', () => {
    expect(days('2024')).toContain('– Okänd dag (kanske 31 mars 2025): Återbetalning till Kammarkollegiet');
    for (const year of ['2018', '2025']) expect(days(year)).toMatch(/^ ?– Vilka dagar .* är okänt: /);
  });

  test("what authorities and SKR report to the government is not the county's", () => {
    for (const year of years)
      expect(days(year)).not.toMatch(/Socialdepartementet|Regeringskansliet|regeringen/);
  });
});
