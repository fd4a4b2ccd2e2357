import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Block, type Outlines, planReport } from '../../src/report/index.ts';
import { checkFiles, laidOver, readBase, textFile } from '../support/fixture.ts';

const OUTLINES = JSON.parse(readFileSync('templates/standard/outline.json', 'utf8')) as Outlines;
const INDICATORS = `sip-antal:
  text: Antal upprättade SIP
  typ: antal
  serier:
    - nivå: kommun
      namn: Gävle
      värden:
        2022: 30
        2023: 41
ensam:
  text: Ett enda värde
  serier:
    - nivå: län
      värden:
        2023: 4
`;
const FUNDS = `poster:
  samsjuklighet:
    belopp: 7 649 410,97 kr
    använt: 5 000 000 kr
  suicidprevention:
    belopp: okänt
`;

function blocksOf(body: string, indicators = INDICATORS): readonly Block[] {
  const files = {
    '1-inledning.md': `---\ntyp: avsnitt\n---\n\n# Inledning\n\n${body}\n`,
    'indikatorer.yaml': indicators,
    'medel.yaml': FUNDS,
  };
  const over = new Map(Object.entries(files).map(([name, text]) => [name, textFile(text)]));
  const { edition } = checkFiles(laidOver(readBase('2023'), over));
  const { blocks } = planReport(edition!, OUTLINES);
  const from = blocks.findIndex((block) => block.kind === 'heading' && block.id === 'inledning');
  const to = blocks.findIndex((block, i) => i > from && block.kind === 'heading');
  return blocks.slice(from + 1, to);
}

describe('::diagram', () => {
  test('is a picture with its number, and the table of its values', () => {
    const blocks = blocksOf('::diagram{indikator=sip-antal}');
    expect(blocks.map(({ kind }) => kind)).toEqual(['chart', 'table']);
    expect(blocks[0]).toMatchObject({
      form: 'bars',
      caption: 'Figur\u00a01. Antal upprättade SIP',
      panels: [{ series: [{ name: 'Gävle', values: [30, 41] }] }],
    });
    expect(blocks[1]).toMatchObject({ caption: 'Värden i figur\u00a01: Antal upprättade SIP' });
  });

  test('of which not all is drawn says so in its caption, and has all in its table', () => {
    const places = Array.from(
      { length: 61 },
      (_, i) =>
        `    - nivå: kommun\n      namn: Ort ${i}\n      värden:\n        2022: ${i}\n        2023: 41\n`,
    ).join('');
    const [chart, table] = blocksOf(
      '::diagram{indikator=sip-antal}',
      `sip-antal:\n  text: Besök\n  serier:\n${places}`,
    );
    expect(chart).toMatchObject({
      caption: 'Figur\u00a01. Besök (de 60 första av 61; alla står i tabellen)',
      name: 'Besök',
    });
    expect(table).toMatchObject({ caption: 'Värden i figur\u00a01: Besök' });
    expect(table?.kind === 'table' && JSON.stringify(table.rows)).toContain('Ort 60');
  });

  test('sets many long values under each other, so that the page need not be turned', () => {
    const years = Array.from({ length: 9 }, (_, i) => `        ${2015 + i}: ${1_284_000 + i}\n`).join('');
    const many = `sip-antal:\n  text: Besök\n  serier:\n    - nivå: län\n      värden:\n${years}`;
    const [, table] = blocksOf('::diagram{indikator=sip-antal}', many);
    expect(table).toMatchObject({ header: [[{ text: 'Period' }], [{ text: 'län' }]] });
    expect(table?.kind === 'table' && table.rows.length).toBe(9);
  });

  test('shows what there is where it is too little to draw, and counts no figure', () => {
    const blocks = blocksOf('::diagram{indikator=ensam}\n\n::diagram{indikator=sip-antal}');
    expect(blocks.map(({ kind }) => kind)).toEqual(['table', 'chart', 'table']);
    expect(blocks[1]).toMatchObject({ caption: 'Figur\u00a01. Antal upprättade SIP' });
  });

  test('draws money as bars with the amounts in words, and says what is not known', () => {
    const [chart, table] = blocksOf('::diagram{medel=poster}');
    expect(chart).toMatchObject({ kind: 'chart', form: 'rows' });
    const text = chart?.kind === 'chart' ? chart.alternative.replaceAll('\u00a0', ' ') : '';
    expect(text).toContain('7 649 410,97 kr');
    expect(text).toContain('5 000 000');
    expect(text).toMatch(/Okänt|okänt/);
    const values = chart?.kind === 'chart' ? chart.panels[0]?.series.map(({ values: known }) => known) : [];
    expect(values).toEqual([
      [764941097, undefined],
      [500000000, undefined],
    ]);
    expect(table).toMatchObject({ kind: 'table' });
  });
});
