import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  AMOUNT_STATUSES,
  ANSWER_KINDS,
  ASKED_VALUES,
  CONFORMANCES,
  COUNTED,
  COVER_FORMS,
  DECISION_STATUSES,
  DECISION_TYPES,
  DIRECTIONS,
  FUND_SORTS,
  GOAL_OUTCOMES,
  HOLDERS,
  HORIZONS,
  INDICATOR_TYPES,
  LEAVING_STATUSES,
  LISTED,
  MARK_ROLES,
  ORE_IN,
  PARTY_KINDS,
  PLAN_KINDS,
  PRIORITIES,
  RECIPIENTS,
  REQUIREMENT_RULES,
  ROUNDINGS,
  SCOPES,
  SECTION_KINDS,
  SERIES_LEVELS,
  SEXES,
  STATUSES,
  STRENGTHS,
  TABLE_COLUMNS,
} from '../../src/model/index.ts';
import { ANNEXES, AREA_PARTS, COVER_PARTS, FRONT_PARTS, LEAVABLE } from '../../src/report/outline.ts';

const FOLDER = 'schema';
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.schema.json'));

/** Nobody but SKR and the state have to do with the money of SKR itself. */
const IN_THE_COUNTY = RECIPIENTS.filter((recipient) => recipient !== 'skr');
const YES_NO = ['ja', 'nej'];

/** Every list of words in the schemas, by the end of its place, with the words of the code. The first that fits is meant. */
const LISTS: readonly (readonly [place: RegExp, words: readonly string[]])[] = [
  [/^mall .*\/inledning\/items$/, FRONT_PARTS],
  [/^mall .*\/utan\/items$/, LEAVABLE],
  [/^plan .*\/diagram$/, YES_NO],
  [/^(plan|mall) .*\/förteckningar\/items$/, LISTED],
  [/\/utfall$/, GOAL_OUTCOMES],
  [/^plan .*\/slag$|^krav .*\/gäller\/items$/, PLAN_KINDS],
  [/^plan .*\/beslut\/.*\/typ$/, DECISION_TYPES],
  [/^plan .*\/beslut\/.*\/status$/, DECISION_STATUSES],
  [/^plan .*\/utgår\/.*\/status$/, LEAVING_STATUSES],
  [/^common .*\/status$/, STATUSES],
  [/\/sikt\/(then\/items|else|items)$/, HORIZONS],
  [/\/prioritet$/, PRIORITIES],
  [/^delar .*\/parter\/.*\/typ$/, PARTY_KINDS],
  [/^område .*\/tabell\/items$/, TABLE_COLUMNS],
  [/^oppna-data .*\/roll$/, MARK_ROLES],
  [/^oppna-data .*\/enhet$/, Object.keys(ORE_IN)],
  [/^indikatorer .*\/typ$/, INDICATOR_TYPES],
  [/^indikatorer .*\/bättre$/, DIRECTIONS],
  [/^indikatorer .*\/nivå$/, SERIES_LEVELS],
  [/^indikatorer .*\/kön$/, SEXES],
  [/^agreement .*\/mottagare\/else\/items$/, RECIPIENTS],
  [/^agreement .*\/nivå\/items$|^medel .*\/mottagare\//, IN_THE_COUNTY],
  [/^agreement .*\/medel\/.*\/status$/, AMOUNT_STATUSES],
  [/^medel .*\/(andel|nyckel)\/.*\/status$/, AMOUNT_STATUSES.filter((status) => status !== 'okänd')],
  [/^(medel|oppna-data) .*\/slag$/, FUND_SORTS],
  [/^medel .*\/avrunda$/, ROUNDINGS],
  [/\/utfall$/, GOAL_OUTCOMES],
  [/^krav .*\/regel$/, REQUIREMENT_RULES],
  [/^krav .*\/styrka$/, STRENGTHS],
  [/^krav .*\/per$/, SCOPES],
  [/^krav .*\/vad$/, COUNTED],
  [/^krav .*\/hos$/, HOLDERS],
  [/^krav .*\/vilket$/, ASKED_VALUES],
  [/^fragor .*\/avser$/, ANSWER_KINDS],
  [/^webbplats .*\/förenlig$/, CONFORMANCES],
  [/^mall .*\/form$/, COVER_FORMS],
  [/^mall .*\/disposition\/properties\/omslag\/items$/, COVER_PARTS],
  [/^mall .*\/disposition\/properties\/(område|fråga-efter)\/items$/, AREA_PARTS],
  [/^mall .*\/disposition\/properties\/bilagor\/items$/, ANNEXES],
  [/\/(numrering|individbaserad|kolumnsumma)$|\/numrering\/else$/, YES_NO],
  // What the program writes, and reads nowhere.
  [/^underlag .*\/delar\/.*\/slag$/, ['vem', 'område', 'övrigt', 'helhet', 'andra']],
  [/^underlag .*\/vem$/, ['överenskommelsen', 'vanlig fråga']],
];

interface WordList {
  readonly place: string;
  readonly words: readonly string[];
}

function listsIn(value: unknown, place: string): readonly WordList[] {
  if (value === null || typeof value !== 'object') return [];
  const own = (value as { enum?: unknown }).enum;
  const words = Array.isArray(own) ? own.filter((word) => word !== null) : undefined;
  return [
    ...(words ? [{ place, words }] : []),
    ...Object.entries(value).flatMap(([key, inside]) => listsIn(inside, `${place}/${key}`)),
  ];
}

function schema(name: string): { readonly [key: string]: unknown } {
  return JSON.parse(readFileSync(path.join(FOLDER, name), 'utf8'));
}

const lists = FILES.flatMap((name) => listsIn(schema(name), `${name.replace('.schema.json', '')} `));

describe('the closed words of the code are those of the schemas', () => {
  test.each(lists.map(({ place, words }) => [place, words] as const))('%s', (place, words) => {
    const [, own] = LISTS.find(([pattern]) => pattern.test(place)) ?? [];
    expect(own, 'a list of words that no array of the model stands for').toBeDefined();
    expect([...words].sort()).toEqual([...own!].sort());
  });

  test('and every array stands in a schema', () => {
    const unmet = LISTS.filter(([pattern]) => !lists.some(({ place }) => pattern.test(place)));
    expect(unmet).toEqual([]);
  });

  test('a kind of section is a schema whose `typ` is that word', () => {
    const types = FILES.flatMap((name) => {
      const fields = schema(name).properties as { typ?: { const?: string } } | undefined;
      return fields?.typ?.const ?? [];
    });
    expect(types.sort()).toEqual(['plan', ...SECTION_KINDS].sort());
  });
});
