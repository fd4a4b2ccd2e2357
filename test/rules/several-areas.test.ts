import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/report/index.ts';
import { makeOpenData, makeUnderlag, type Outlines, planReport } from '../../src/report/index.ts';
import { checkTexts } from '../support/fixture.ts';

const OUTLINES = JSON.parse(readFileSync('templates/standard/outline.json', 'utf8')) as Outlines;

const area = (id: string, title: string, fields: string) =>
  `---\ntyp: område\nid: ${id}\nfokusområden: [brukarmedverkan]\nansvariga: [Länsledningen]\nindikatorer: [suicidtal]\n${fields}---\n\n# ${title}\n`;

const GOAL = (more: string) => `mål:\n  - id: trygghet\n    text: Alla är trygga.\n${more}`;
const ACTIVITY = (more: string) => `aktiviteter:\n  - id: kurs\n    text: En kurs hålls.\n${more}`;
const ALSO = '    områden: [skola]\n';

/** A plan of two areas: the first has a goal and an activity, the second has nothing of its own. */
function planWith(more: string, second = '') {
  return checkTexts(
    {
      '2-områden/1-suicidprevention.md': area(
        'suicidprevention',
        'Suicidprevention',
        GOAL(more) + ACTIVITY(more),
      ),
      '2-områden/2-brukarmedverkan.md': area('skola', 'Skola', second),
    },
    '2024',
  );
}

const aboutSkola = (said: readonly string[]) => said.filter((place) => place.includes('2-brukarmedverkan'));

describe('a goal and an activity of two areas', () => {
  test('are asked for in an area that has none, and not in one that shares them', () => {
    expect(aboutSkola(planWith('').said)).not.toEqual([]);
    expect(aboutSkola(planWith(ALSO).said)).toEqual([]);
  });

  test('are one goal and one activity in open data, with the areas that they also belong to', () => {
    const data = makeOpenData(planWith(ALSO).edition!);
    expect(data.goals.map(({ id, area: home, alsoIn }) => [id, home, alsoIn])).toEqual([
      ['trygghet', 'suicidprevention', ['skola']],
    ]);
    expect(data.activities.map(({ id, alsoIn }) => [id, alsoIn])).toEqual([['kurs', ['skola']]]);
  });

  test('may name the area that they stand in, which says nothing more', () => {
    const data = makeOpenData(planWith('    områden: [suicidprevention, skola]\n').edition!);
    expect(data.goals[0]?.alsoIn).toEqual(['skola']);
  });

  test('are told once in the account to the state, and pointed at in the other area', () => {
    const { parts } = makeUnderlag(planWith(ALSO).edition!);
    const rows = parts.flatMap(({ title: part, inPlan, questions }) =>
      questions.flatMap(({ groups }) =>
        groups.flatMap(({ title, rows: own }) =>
          own.map(({ value }) => `${title ?? inPlan[0] ?? part}: ${value}`),
        ),
      ),
    );
    expect(rows).toContain('Suicidprevention: Alla är trygga.');
    expect(rows).toContain('Skola: Alla är trygga (står under ”Suicidprevention”).');
    expect(rows).toContain('Skola: En kurs hålls (står under ”Suicidprevention”).');
  });

  test('are told once in the report, and pointed at in the other area', () => {
    const { blocks } = planReport(planWith(ALSO).edition!, OUTLINES);
    const words = JSON.stringify(blocks);
    expect(words.match(/"kind":"anchor","id":"trygghet"/g)).toHaveLength(1);
    const facts = blocks.flatMap((block: Block) => (block.kind === 'facts' ? block.facts : []));
    const pointed = facts.filter(({ term }) => term.includes('delas med andra områden'));
    expect(pointed.map(({ term }) => term)).toEqual([
      'Mål som delas med andra områden',
      'Aktiviteter som delas med andra områden',
    ]);
    expect(JSON.stringify(pointed[0]?.values)).toContain('"target":"trygghet"');
    expect(JSON.stringify(pointed[0]?.values)).toContain('står under ”Suicidprevention”');
    expect(words).toContain('hör också till ”Skola”');
  });
});

/** How often it is asked of each goal and activity which areas it belongs to, while the account to the state is made. */
function askedOfEach(areas: number): number {
  const texts = Array.from({ length: areas }, (_, i) => [
    `2-områden/${i + 1}-o.md`,
    area(
      `o${i}`,
      `Område ${i}`,
      `mål:\n  - id: m${i}\n    text: Mål.\naktiviteter:\n  - id: a${i}\n    text: Kurs.\n`,
    ),
  ]);
  const { edition } = checkTexts(Object.fromEntries(texts), '2024');
  let asked = 0;
  let things = 0;
  const seen = new Set<unknown>();
  const count = (value: unknown) => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    for (const inside of Object.values(value)) count(inside);
    if (!('alsoIn' in value && 'id' in value && /^[ma]\d+$/.test(String(value.id)))) return;
    const { alsoIn } = value;
    things += 1;
    Object.defineProperty(value, 'alsoIn', {
      get: () => {
        asked += 1;
        return alsoIn;
      },
    });
  };
  count(edition);
  makeUnderlag(edition!);
  expect(things).toBe(2 * areas);
  return asked / things;
}

test('what areas share is looked up once in the account to the state, however many they are', () => {
  expect([askedOfEach(3), askedOfEach(12)]).toEqual([1, 1]);
});
