import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { Edition } from '../../src/model/index.ts';
import { openDataCsv, openDataJson } from '../../src/render/index.ts';
import { makeOpenData, type OpenData } from '../../src/report/index.ts';
import { realEdition } from '../support/editions.ts';
import { checkFiles, checkTexts, readFiles } from '../support/fixture.ts';

const FIXTURE = 'test/fixtures/report/2024';

const everything = (): Edition => checkFiles(readFiles(FIXTURE), '2024').edition!;

/** A plan with all that is hard about amounts, values and words. */
const HARD = {
  '2-gemensamt/2-pengar.md': `---
typ: område
id: pengar
fokusområden: [2]
ansvariga:
  - Länsledningen
mål:
  - id: nå-fram
    text: "=HYPERLINK(\\"x\\") når fram"
    senast: 2025-06
aktiviteter:
  - id: lär-ut
    text: Lär ut; "på riktigt"
    senast: 2024-03-05
    status: pågår
    mål: [nå-fram]
    medel:
      samsjuklighet: okänt
  - text: Bara en mening
    ansvariga:
      - Kommunerna
indikatorer: []
---

# Pengar

En folder tas fram. :plan[folder-klar]{senast=2024}
`,
  'medel.yaml': `poster:
  samsjuklighet:
    rubrik: Samsjuklighet
    belopp: 2 377 tkr
    använt: okänt
    kvar: 0 kr
`,
};

const hard = (): Edition => checkTexts(HARD).edition!;

const EDITIONS: readonly (readonly [string, () => Edition])[] = [
  ['a plan with everything', everything],
  ['a plan with hard amounts', hard],
  ...['2017', '2023', 'blekinge/2016', 'dalarna/2020'].map(
    (name) => [name, () => realEdition(name).edition] as const,
  ),
];

describe.each(EDITIONS)('the data of %s', (_, make) => {
  test('is what the schema describes, and has no field that it does not', () => {
    const data = JSON.parse(openDataJson(makeOpenData(make())));
    expect(errorsOf(data)).toEqual([]);
    expect(data.version).toBe(1);
  });

  test('has a row in its table for each goal, activity and value', () => {
    const data = makeOpenData(make());
    const tables = new Map(openDataCsv(data).map(({ name, text }) => [name, rowsOf(text)]));
    expect([...tables.keys()]).toEqual(['aktiviteter', 'mal', 'indikatorer', 'medel']);
    for (const [name, [head, ...rows]] of tables)
      expect(new Set(rows.map((row) => row.length)), name).toEqual(
        new Set(rows.length > 0 ? [head!.length] : []),
      );
    expect(tables.get('aktiviteter')).toHaveLength(data.activities.length + 1);
    expect(tables.get('mal')).toHaveLength(data.goals.length + 1);
    const ids = new Set(
      tables
        .get('indikatorer')!
        .slice(1)
        .map((row) => row[0]),
    );
    expect([...ids]).toEqual(data.indicators.map(({ id }) => id));
    expect(tables.get('medel')).toHaveLength(amountsIn(data) + 1);
  });
});

test('the schema refuses what is not so', () => {
  const data = JSON.parse(openDataJson(makeOpenData(everything())));
  expect(errorsOf({ ...data, version: 2 })).not.toEqual([]);
  expect(errorsOf({ ...data, nytt: 1 })).not.toEqual([]);
  expect(errorsOf({ ...data, mål: [{ ...data.mål[0], senast: 'i vår' }] })).not.toEqual([]);
  expect(errorsOf({ ...data, medel: { ...data.medel, poster: [{ belopp: { öre: 0.5 } }] } })).not.toEqual([]);
});

test('every id and every text of the front matter is there as it is written', () => {
  const json = openDataJson(makeOpenData(everything()));
  // The demands that a section tells of are the agreement's, and no part of the work itself.
  const written = [...readFiles(FIXTURE).values()]
    .map((bytes) =>
      Buffer.from(bytes)
        .toString('utf8')
        .replace(/\nkrav:\n(?: .*\n)+/, '\n'),
    )
    .join('\n');
  const fields = /^\s*(?:- )?(?:id|text|status|om|prioritet|orsak|nyckel|organ|senast|från): (.+?)$/gm;
  const values = [...written.matchAll(fields)].map((match) => match[1]!.replace(/^"|"$/g, ''));
  expect(values.length).toBeGreaterThan(30);
  // A section that is no area stands in the report alone.
  expect(values.filter((value) => !json.includes(value))).toEqual(['små']);
});

describe('amounts', () => {
  const line = () => JSON.parse(openDataJson(makeOpenData(hard()))).medel.poster[0];

  test('are whole öre with the text as written', () => {
    expect(line().belopp).toEqual({ öre: 237_700_000, text: '2 377 tkr', enhet: 'tusental' });
    expect(line().kvar).toEqual({ öre: 0, text: '0 kr', enhet: 'krona' });
  });

  test('that are unknown say so and are never nought; those that nobody gave are null', () => {
    expect(line().använt).toEqual({ öre: null, text: 'okänt', enhet: null });
    expect(line().överfört).toBeNull();
    const funds = openDataCsv(makeOpenData(hard())).find(({ name }) => name === 'medel')!;
    expect(rowsOf(funds.text).slice(1)).toEqual([
      ['post', 'samsjuklighet', 'Samsjuklighet', '', 'belopp', '237700000', '2 377 tkr', 'tusental'],
      ['post', 'samsjuklighet', 'Samsjuklighet', '', 'använt', '', 'okänt', ''],
      ['post', 'samsjuklighet', 'Samsjuklighet', '', 'kvar', '0', '0 kr', 'krona'],
      ['aktivitet', 'lär-ut', 'Lär ut; "på riktigt"', 'samsjuklighet', 'avsatt', '', 'okänt', ''],
    ]);
  });

  test('of a real county are those of its source, to the öre', () => {
    const { funds } = makeOpenData(realEdition('dalarna/2020').edition);
    const known = funds!.lines.find(({ id }) => id === 'samsjuklighet')!.amounts.belopp;
    expect(known).toEqual({ ore: 764_941_097, text: '7 649 410,97 kr', precision: 'öre' });
  });
});

test('values that are not there keep their word and are no number', () => {
  const { indicators } = makeOpenData(everything());
  const indicator = indicators.find(({ id }) => id === 'sip-antal')!;
  expect(indicator.baseline).toEqual({ period: '2021', text: 'ej mätbar', number: null });
  expect(indicator.series[1]!.values).toEqual([{ period: '2023', text: 'okänt', number: null }]);
  expect(indicator.series[0]!.values[0]).toEqual({ period: '2022', text: '12', number: 12 });
});

test('activities carry who is responsible, when and with what, as written', () => {
  const { activities, goals, promises } = makeOpenData(hard());
  const [own, bare] = activities.filter(({ area }) => area === 'pengar');
  expect(own).toMatchObject({ id: 'lär-ut', due: '2024-03-05', status: 'pågår', goals: ['nå-fram'] });
  expect(own!.responsible).toEqual(['Länsledningen']);
  expect(bare).toMatchObject({ id: null, text: 'Bara en mening', responsible: ['Kommunerna'], due: null });
  expect(goals.find(({ id }) => id === 'nå-fram')?.due).toBe('2025-06');
  expect(promises.find(({ id }) => id === 'folder-klar')).toMatchObject({
    role: 'plan',
    text: 'En folder tas fram.',
    due: '2024',
  });
});

test('what ties the plan to others, decisions with their conditions, and the cost of the next year are there', () => {
  const data = JSON.parse(openDataJson(makeOpenData(everything())));
  expect(data['föregås-av']).toEqual({ planer: ['2022', '2023'], ingen: null });
  expect(data.under).toBe('2023');
  expect(data.indelning[0]).toEqual({
    id: 'unga',
    titel: 'Unga i länet',
    nummer: '1',
    motsvarar: ['barn-och-unga', 'suicidprevention'],
  });
  expect(data.beslut[1]).toMatchObject({ per: null, villkor: 'alla kommuner har sagt ja', paragraf: '12' });
  expect(data.beslut[2]).toMatchObject({ per: 'part', villkor: null, paragraf: null });
  expect(data['kostnad-nästa-år']).toEqual({ belopp: '2 400 tkr', avser: 'fortsatt utbildning' });
});

test('a table is Excel’s in Swedish, and no cell of it is a formula', () => {
  const goals = openDataCsv(makeOpenData(hard())).find(({ name }) => name === 'mal')!;
  expect(goals.text.startsWith('\ufeffOmråde;Områdets titel;Id;Mål;')).toBe(true);
  expect(goals.text.endsWith('\r\n')).toBe(true);
  expect(rowsOf(goals.text).find((row) => row[2] === 'nå-fram')![3]).toBe('\'=HYPERLINK("x") når fram');
});

test('who can be reached about the plan is not in the data', () => {
  const plan = Buffer.from(readFiles('test/fixtures/base/2023').get('plan.md')!).toString('utf8');
  const contact = 'kontakt:\n  - funktion: Samordnaren\n    adress: registrator@example.se\n';
  const { edition } = checkTexts({ 'plan.md': plan.replace('\nperiod:', `\n${contact}period:`) });
  expect(edition!.plan.contacts).toHaveLength(1);
  const data = makeOpenData(edition!);
  const all = [openDataJson(data), ...openDataCsv(data).map(({ text }) => text)].join('\n');
  expect(all).not.toMatch(/example\.se|Samordnaren/);
});

/** Against the published schema, made strict: whoever adds a field must describe it. */
function errorsOf(data: unknown): readonly string[] {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  for (const file of readdirSync('schema').filter((name) => name.endsWith('.schema.json'))) {
    const schema = JSON.parse(readFileSync(path.join('schema', file), 'utf8'));
    ajv.addSchema(file === 'oppna-data.schema.json' ? closed(schema) : schema);
  }
  ajv.validate('https://plan.example/schema/oppna-data.schema.json', data);
  return (ajv.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

function closed(schema: unknown): object {
  if (Array.isArray(schema)) return schema;
  const entries = Object.entries(schema as object).map(([key, value]) => [
    key,
    value !== null && typeof value === 'object' ? closed(value) : value,
  ]);
  const made = Object.fromEntries(entries);
  return 'properties' in made && 'required' in made ? { ...made, additionalProperties: false } : made;
}

/** CSV as a spreadsheet reads it. */
function rowsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const cells = text.replace(/^\ufeff/, '').matchAll(/(?:"((?:[^"]|"")*)"|([^;"\r\n]*))(;|\r\n)/g);
  for (const [, quoted, plain, end] of cells) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain!);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

/** Every amount that the plan states, wherever it stands. */
function amountsIn(data: OpenData): number {
  const count = (value: unknown): number => {
    if (value === null || typeof value !== 'object') return 0;
    if ('ore' in value) return 1;
    return Object.values(value).reduce((so: number, part) => so + count(part), 0);
  };
  return count(data);
}
