import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Block, type Outlines, planReport, wordsOf } from '../../src/report/index.ts';
import { realEdition } from '../support/editions.ts';

const outlines = JSON.parse(readFileSync('templates/standard/outline.json', 'utf8')) as Outlines;

function annexOf(name: string, asked: boolean): readonly Block[] {
  const { edition } = realEdition(name);
  const own = outlines[edition.plan.kind];
  const outline = asked ? { ...own, annexes: [...own.annexes, 'underskrifter' as const] } : own;
  const { blocks } = planReport(edition, { ...outlines, [edition.plan.kind]: outline });
  const from = blocks.findIndex((block) => block.kind === 'heading' && block.id === 'bilaga.underskrifter');
  return from === -1 ? [] : blocks.slice(from);
}

test('a plan has no place to sign unless its template asks for one', () => {
  for (const name of ['2017', '2022', '2023', '2024', 'blekinge/2016', 'dalarna/2020'])
    expect(annexOf(name, false), name).toEqual([]);
});

test('asked for, each party has a row, and nothing is written in it', () => {
  const table = annexOf('2024', true).find((block) => block.kind === 'table')!;
  const rows = table.rows.map((row) => row.map(wordsOf));
  expect(rows.map(([party]) => party)).toEqual(
    realEdition('2024').edition.plan.parties.map(({ name }) => name),
  );
  for (const [, place, signature] of rows)
    for (const cell of [place, signature]) {
      expect(cell!.trim()).toBe('');
      // Three lines: room for a hand.
      expect(cell!.match(/\u00a0/g)).toHaveLength(3);
    }
});

test('a plan without parties has nobody to sign it', () => {
  expect(annexOf('blekinge/2016', true)).toEqual([]);
});
