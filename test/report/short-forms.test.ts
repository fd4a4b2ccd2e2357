import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Outlines, planReport, wordsOf } from '../../src/report/index.ts';
import { section, type Texts, year } from '../diff/two-years.ts';

const outlines = JSON.parse(readFileSync('templates/standard/outline.json', 'utf8')) as Outlines;

function listIn(texts: Texts): readonly (readonly [string, string])[] {
  const blocks = planReport(year('2024', texts).edition, outlines).blocks;
  const at = blocks.findIndex((block) => block.kind === 'heading' && block.id === 'bilaga.förkortningar');
  const facts = at === -1 ? undefined : blocks[at + 1];
  return facts?.kind === 'facts'
    ? facts.facts.map(({ term, values }) => [term, values.map(wordsOf).join()])
    : [];
}

const text = section('Nationellt programområde (NPO) och en samordnad individuell plan (SIP).');

test('short forms are listed as the text explains them, in their order', () => {
  expect(listIn({ '1-inledning.md': text })).toEqual([
    ['NPO', 'Nationellt programområde'],
    ['SIP', 'samordnad individuell plan'],
  ]);
});

test('the plan’s own list goes before the text, and is shown whole', () => {
  const own = 'SIP: plan som görs tillsammans\nÖK: överenskommelse\n';
  expect(listIn({ '1-inledning.md': text, 'ordlista.yaml': own })).toEqual([
    ['NPO', 'Nationellt programområde'],
    ['SIP', 'plan som görs tillsammans'],
    ['ÖK', 'överenskommelse'],
  ]);
});

test('one short form is no list', () => {
  expect(listIn({ '1-inledning.md': section('En samordnad individuell plan (SIP).') })).toEqual([]);
});

test('a list that is no list of texts is a finding', () => {
  const { findings } = year('2024', { 'ordlista.yaml': 'SIP:\n  - plan\n' });
  expect(findings.map(({ code }) => code)).toContain('field/type');
});
