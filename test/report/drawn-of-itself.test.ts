import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Block, type Outlines, planReport } from '../../src/report/index.ts';
import { section, type Texts, year } from '../diff/two-years.ts';
import { realEdition } from '../support/editions.ts';

const outlines = JSON.parse(readFileSync('templates/standard/outline.json', 'utf8')) as Outlines;

const chartsOf = (texts: Texts, plan = '') =>
  chartsIn(planReport(year('2024', texts, 'redovisning', plan).edition, outlines).blocks);
const chartsIn = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'chart' ? [block] : []));

const indicator = (values: string, more = '') =>
  `tal:\n  text: Tal\n  typ: tal\n  serier:\n    - nivå: län\n      värden:\n${values}${more}`;
const two = '        2022: 12,4\n        2023: 11,9\n';

describe('an indicator', () => {
  const target =
    '  målvärde:\n    år: 2025\n    värde: 10\n  brott:\n    - från: 2023\n      orsak: ny enkät\n';

  test('is drawn small in the annex, with its target and its break', () => {
    expect(chartsOf({ 'indikatorer.yaml': indicator(two, target) })).toMatchObject([
      {
        form: 'line',
        small: true,
        target: { value: 10 },
        breaks: [{ before: 1 }],
        caption: 'Tal, i diagram',
      },
    ]);
  });

  test.each([
    ['has one value only', { 'indikatorer.yaml': indicator('        2022: 12,4\n') }, ''],
    [
      'has values that nobody knows',
      { 'indikatorer.yaml': indicator('        2022: okänt\n        2023: okänt\n') },
      '',
    ],
    ['is of a plan without charts', { 'indikatorer.yaml': indicator(two) }, 'diagram: nej\n'],
  ])('is not drawn where it %s', (_, texts, plan) => {
    expect(chartsOf(texts, plan)).toEqual([]);
  });

  test('is drawn among two hundred, and among more its table stands alone', () => {
    const many = (count: number) => ({
      'indikatorer.yaml': Array.from({ length: count }, (_, i) =>
        indicator(two).replace('tal:', `tal-${i}:`),
      ).join(''),
    });
    expect(chartsOf(many(200))).toHaveLength(200);
    expect(chartsOf(many(201))).toEqual([]);
    const { blocks } = planReport(year('2024', many(201), 'redovisning', '').edition, outlines);
    expect(blocks.filter(({ kind }) => kind === 'table')).toHaveLength(201);
  });

  test('is drawn with all the values that a chart may have together, and among more its table stands alone', () => {
    const many = (count: number) => {
      const values = Array.from({ length: 100 }, (_, i) => `        ${1920 + i}: ${i}\n`).join('');
      const all = Array.from({ length: count }, (_, i) => indicator(values).replace('tal:', `tal-${i}:`));
      return { 'indikatorer.yaml': all.join('') };
    };
    expect(chartsOf(many(100))).toHaveLength(100);
    expect(chartsOf(many(101))).toEqual([]);
  });

  test('is drawn once where a text has drawn it', () => {
    const text = section('Se här.\n\n::diagram{indikator=tal}');
    const charts = chartsOf({ 'indikatorer.yaml': indicator(two), '1-inledning.md': text });
    expect(charts.map(({ small, caption }) => [small, caption.includes('Figur')])).toEqual([
      [undefined, true],
    ]);
  });
});

describe('money', () => {
  test('is drawn by party above its table, and by line where there is one party', () => {
    const blocks = planReport(realEdition('dalarna/2020').edition, outlines).blocks;
    const charts = chartsIn(blocks);
    expect(charts.map(({ periods }) => periods.length)).toEqual([4, 15]);
    expect(charts[0]?.panels[0]?.series[0]?.words?.[0]?.replaceAll('\u00a0', ' ')).toBe('7 649 410,97 kr');
    for (const chart of charts) expect(blocks[blocks.indexOf(chart) + 1]?.kind).toBe('table');
  });

  test('is not drawn where there is one amount, or none that is known', () => {
    const medel = (fields: string) => ({
      'medel.yaml': `poster:\n  samsjuklighet:\n    rubrik: Samsjuklighet\n${fields}`,
    });
    expect(chartsOf(medel('    belopp: 2 000 kr\n'))).toEqual([]);
    expect(chartsOf(medel('    belopp: okänt\n'))).toEqual([]);
  });
});
