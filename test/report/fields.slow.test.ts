import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { COMPARED } from '../../src/diff/fields.ts';
import { compareEditions } from '../../src/diff/index.ts';
import type { Authored, Edition, EveryField, Section } from '../../src/model/index.ts';
import { makeOpenData, type Outlines, planReport } from '../../src/report/index.ts';
import { PUBLISHED } from '../../src/report/open-data/fields.ts';
import { SHOWN } from '../../src/report/plan/fields.ts';
import { realEdition } from '../support/editions.ts';
import { checkTexts, readFiles } from '../support/fixture.ts';

/**
 * The tables of fields are held against what the program does: every field of every thing in a plan is changed by itself, and
 * the report, the comparison and the open data must change where their table names a function, and nowhere else.
 */
const OUTLINES = JSON.parse(readFileSync('templates/standard/outline.json', 'utf8')) as Outlines;

const MONEY = `rekvirerat:
  av: Region Gävleborg
  omfattar: hela länet
förvaltas-av: Länsledningen
andel:
  befolkning: 2,788853655 %
  status: angiven
poster:
  samsjuklighet:
    rubrik: Samsjuklighet
    post: samsjuklighet-2024
    mottagare: län
    belopp: 2 377 tkr
    använt: 1 000 tkr
    nyckel:
      fast: 1 000 tkr
      befolkning: 1 377 tkr
      status: angiven
    delar:
      kurser:
        rubrik: Kurser
        belopp: 500 tkr
`;

const COSTLY = `---
typ: område
id: pengar
fokusområden: [2]
aktiviteter:
  - id: kosta
    text: Något köps in.
    medel:
      samsjuklighet: 20 tkr
---

# Pengar

Det här har en not.[^k]

[^k]: Noten.
`;

function everything(): Edition {
  const files = readFiles('test/fixtures/report/2024');
  const texts = Object.fromEntries(
    [...files].map(([name, bytes]) => [name, Buffer.from(bytes).toString('utf8')]),
  );
  return checkTexts({ ...texts, '2-områden/9-pengar.md': COSTLY, 'medel.yaml': MONEY }, '2024').edition!;
}

/** Between them they hold a thing of every type. So many of each are tried. */
const EDITIONS: readonly (readonly [edition: Edition, things: number])[] = [
  [everything(), 12],
  [realEdition('dalarna/2020').edition, 12],
];

type Thing = { readonly [field: string]: unknown };

/** Every thing of each type in a plan. */
function thingsIn({ plan }: Edition): { readonly [T in keyof Authored]: readonly Authored[T][] } {
  const below = (section: Section): readonly Section[] => [section, ...section.sections.flatMap(below)];
  const sections = plan.sections.flatMap(below);
  const subareas = sections.flatMap((section) => section.subareas);
  const areas = [...sections.flatMap(({ area }) => area ?? []), ...subareas.map(({ area }) => area)];
  const activities = areas.flatMap((area) => area.activities);
  const { funds } = plan;
  const [lines, tables] = [funds?.lines ?? [], funds?.tables ?? []];
  return {
    plan: [plan],
    period: [plan.period],
    party: plan.parties,
    decision: plan.decisions,
    registration: plan.registrations,
    contact: plan.contacts,
    nextYearCost: [plan.nextYearCost ?? []].flat(),
    predecessors: [plan.precededBy ?? []].flat(),
    schemeArea: plan.scheme,
    ownName: plan.ownNames,
    excluded: plan.excluded,
    leaving: plan.leaving,
    section: sections,
    subarea: subareas,
    demand: sections.flatMap((section) => section.demands),
    area: areas,
    goal: areas.flatMap((area) => area.goals),
    activity: activities,
    allotment: activities.flatMap((activity) => activity.funds),
    shortForm: plan.shortForms,
    mark: plan.marks,
    indicator: plan.indicators,
    series: plan.indicators.flatMap((indicator) => indicator.series),
    funds: [funds ?? []].flat(),
    share: [funds?.share ?? []].flat(),
    fundLine: lines,
    fundKey: lines.flatMap(({ key }) => key ?? []),
    fundPart: lines.flatMap(({ parts }) => parts),
    fundTable: tables,
    fundColumn: tables.flatMap(({ columns }) => columns),
    fundRow: tables.flatMap(({ rows }) => rows),
    rowTotal: tables.flatMap(({ rowTotal }) => rowTotal ?? []),
  };
}

const SPAN = { path: 'x.md', start: 0, end: 0 };
const ORIGIN = { span: SPAN, at: () => SPAN };
const REF = { id: 'en-annan', span: SPAN };
const WORDS = [{ kind: 'text', text: 'ett annat ord' }];
const PROSE = [{ kind: 'paragraph', content: WORDS, span: SPAN }];

/** Values that are tried where nothing can be made of the one that is there. */
const SAMPLES: { readonly [field: string]: readonly unknown[] } = {
  status: ['genomförd', 'avbruten', 'fattat', 'väntar', 'angiven', 'härledd'],
  keyFigures: [[{ id: 'parter', span: SPAN }]],
  lists: [['tabeller']],
  kind: ['redovisning', 'brukarorganisation', 'rubrik', 'arbetsgrupp'],
  horizon: [['lång'], ['kort', 'lång']],
  type: ['antar', 'antal'],
  title: ['ett annat ord', WORDS],
  body: [PROSE],
  summary: [PROSE],
  funds: [undefined, []],
  focus: [[REF]],
  audiences: [['alla']],
  responsible: [['någon annan']],
  role: ['plan', 'svar', 'analys'],
  roundTo: ['öre', 'krona'],
  from: ['2021', '2024-02'],
  due: ['2021', '2024-02'],
  date: ['2021', '2024-02-01'],
  level: [5, 'riket'],
  sort: ['eget', 'annat-bidrag'],
  sharedWith: [['En annan plan']],
  values: [[['1999', '12']]],
  recipients: [['kommun']],
  totals: [{ name: 'Summa', span: SPAN, cells: [], total: { kind: 'unknown', span: SPAN }, line: SPAN }],
};

/** Another id, or amounts that nobody knows. */
function otherObject(value: object): object {
  if ('from' in value) return { ...value, from: '2021' };
  if ('id' in value) return { ...value, id: 'en-annan' };
  const unknown = { kind: 'unknown', span: SPAN };
  return 'kind' in value
    ? unknown
    : Object.fromEntries(Object.entries(value).map(([key, one]) => [key, one === undefined ? one : unknown]));
}

/** What an author writes of ids that followed ids, in the shapes that the types have for it. */
const LINKS: readonly string[] = ['previously', 'continues', 'replacedBy'];

function linksTo(things: readonly Thing[]): readonly unknown[] {
  return things.slice(0, 3).flatMap(({ id }) => {
    const ref = { id, span: SPAN };
    return [[ref], ref, id, [id]];
  });
}

function othersThan(value: unknown, field: string): readonly unknown[] {
  const made =
    typeof value === 'string'
      ? [`${value} igen`]
      : typeof value === 'boolean'
        ? [!value]
        : typeof value === 'number'
          ? [value + 1]
          : value instanceof Map
            ? [new Map()]
            : Array.isArray(value)
              ? value.length > 0
                ? [[]]
                : [[REF], [{ ...REF, origin: ORIGIN }]]
              : value === undefined
                ? ['ett annat ord', REF]
                : [undefined, otherObject(value as object)];
  return [...(SAMPLES[field] ?? []), ...made];
}

/** The same value with one thing in it exchanged for another. Maps and functions are left as they are. */
function exchanged<V>(value: V, old: object, now: object): V {
  if ((value as unknown) === old) return now as V;
  if (value === null || typeof value !== 'object' || value instanceof Map) return value;
  if (Array.isArray(value)) return value.map((item) => exchanged(item, old, now)) as V;
  return Object.fromEntries(
    Object.entries(value).map(([key, inside]) => [
      key,
      key === 'origin' ? inside : exchanged(inside, old, now),
    ]),
  ) as V;
}

/** Two plans that differ in this field of one thing, and the one of ours that both were made from. */
interface Pair {
  readonly base: Edition;
  readonly zero: Edition;
  readonly one: Edition;
}

/** A link between ids says something only where a thing has another id than before, or was replaced. */
const GONE_ON: { readonly [T in keyof Authored]?: Thing } = {
  area: { id: 'ny-id', previously: [] },
  goal: { id: 'ny-id', previously: [] },
  indicator: { id: 'ny-id', previously: [] },
  activity: { id: 'ny-id', previously: [], continues: undefined, replacedBy: [], status: 'ersatt' },
  mark: { role: 'svar', status: 'ersatt', replacedBy: undefined },
};

function* changed(type: keyof Authored, field: string): Generator<Pair> {
  for (const [edition, count] of EDITIONS) {
    const things = thingsIn(edition)[type] as unknown as readonly Thing[];
    for (const thing of things.slice(0, count)) {
      const others = LINKS.includes(field) ? linksTo(things) : othersThan(thing[field], field);
      for (const other of others) {
        if (!(other instanceof Map) && textOf(other) === textOf(thing[field])) continue;
        const [zero, one] = LINKS.includes(field)
          ? [
              { ...thing, ...GONE_ON[type] },
              { ...thing, ...GONE_ON[type], [field]: other },
            ]
          : [thing, { ...thing, [field]: other }];
        yield { base: edition, zero: exchanged(edition, thing, zero), one: exchanged(edition, thing, one) };
      }
    }
  }
}

/** Whether the change is seen; a plan that a made-up value leaves without sense proves nothing. */
function isSeen(pair: Pair, see: See): boolean {
  try {
    return see(pair);
  } catch {
    return false;
  }
}

/** A share is a fraction of big integers. */
function textOf(value: unknown): string {
  return JSON.stringify(value, (_, one) => (typeof one === 'bigint' ? String(one) : one)) ?? '';
}

type See = (pair: Pair) => boolean;

const differ =
  (make: (edition: Edition) => unknown): See =>
  ({ zero, one }) =>
    textOf(make(zero)) !== textOf(make(one));

const READERS: readonly (readonly [string, EveryField, See])[] = [
  ['the report', SHOWN, differ((edition) => planReport(edition, OUTLINES))],
  [
    'the comparison',
    COMPARED,
    ({ base, zero, one }) =>
      textOf(compareEditions(base, zero).changes) !== textOf(compareEditions(base, one).changes),
  ],
  ['the open data', PUBLISHED, differ(makeOpenData)],
];

test('there is a thing of every type to try with', () => {
  const types = Object.keys(SHOWN) as (keyof Authored)[];
  expect(types.filter((type) => EDITIONS.every(([edition]) => thingsIn(edition)[type].length === 0))).toEqual(
    [],
  );
});

/** Says something only of an id that the other year has and this one has not: test/fixtures/diff/promise/replaced. */
const TRIED_ELSEWHERE: readonly string[] = ['leaving.replacedBy'];

describe.each(READERS)('%s', (_, table, see) => {
  test.each(
    Object.keys(table) as (keyof Authored)[],
  )('handles the fields of %s as its table says', (type) => {
    const fields = Object.entries(table[type]);
    const seen = fields.filter(([field]) => {
      if (TRIED_ELSEWHERE.includes(`${type}.${field}`)) return false;
      for (const pair of changed(type, field)) if (isSeen(pair, see)) return true;
      return false;
    });
    const named = fields.filter(
      ([field, placed]) => typeof placed === 'function' && !TRIED_ELSEWHERE.includes(`${type}.${field}`),
    );
    expect(seen.map(([field]) => field)).toEqual(named.map(([field]) => field));
  });
});
