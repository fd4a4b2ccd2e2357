import { describe, expect, test } from 'vitest';
import type { Indicator } from '../../src/model/index.ts';
import { indicatorChart, titleOf } from '../../src/report/plan/indicator-chart.ts';
import { checkFiles, laidOver, readBase, textFile } from '../support/fixture.ts';

const FREE = { form: undefined, per: undefined } as const;

/** An indicator read from its file, as authors write it. */
function indicator(yaml: string): Indicator {
  const text = `tal:\n${yaml.replace(/^(?=.)/gm, '  ')}`;
  const { edition } = checkFiles(laidOver(readBase('2023'), new Map([['indikatorer.yaml', textFile(text)]])));
  return edition!.plan.indicators.find(({ id }) => id === 'tal')!;
}

const SUICIDE = `text: Självmord, 25 år och äldre
typ: tal
enhet: per 100 000 invånare
baslinje:
  år: 2018
  värde: 12,4
målvärde:
  år: 2025
  värde: 6,2
serier:
  - nivå: län
    kön: kvinnor
    värden:
      2018: 8,1
      2019: 7,9
      2020: okänt
      2021: 8,4
      2022: 7,2
  - nivå: län
    kön: män
    värden:
      2018: 18,2
      2021: 16,8
      2022: 16,1
brott:
  - från: 2021
    orsak: ny mätmetod
`;

describe('the chart of an indicator', () => {
  test('has a place for every period, and nothing where nothing is known', () => {
    const chart = indicatorChart(indicator(SUICIDE), FREE)!;
    expect(chart.periods).toEqual(['2018', '2019', '2020', '2021', '2022', '2025']);
    expect(chart.panels).toEqual([
      {
        title: undefined,
        series: [
          { name: 'Länet, kvinnor', values: [8.1, 7.9, undefined, 8.4, 7.2, undefined] },
          { name: 'Länet, män', values: [18.2, undefined, undefined, 16.8, 16.1, undefined] },
        ],
      },
    ]);
    expect(chart.breaks).toEqual([{ before: 3, label: 'Brott i serien från 2021: ny mätmetod' }]);
    expect(chart.baseline).toEqual({ label: 'Baslinje 12,4 (2018)', value: 12.4 });
    expect(chart.target).toEqual({ label: 'Målvärde 6,2 (2025)', value: 6.2, period: 5 });
    expect(chart.form).toBe('line');
  });

  test('tells the same in words', () => {
    expect(indicatorChart(indicator(SUICIDE), FREE)!.alternative).toBe(
      'Linjediagram över Självmord, 25 år och äldre (per 100 000 invånare), 2018–2022. Länet, kvinnor: från 8,1 (2018) till 7,2 (2022), högst 8,4 (2021). Uppgift saknas för 2020. Länet, män: från 18,2 (2018) till 16,1 (2022). Uppgift saknas för 2019 och 2020. Baslinje 12,4 (2018). Målvärde 6,2 (2025). Brott i serien från 2021: ny mätmetod. Alla värden står i tabellen efter diagrammet.',
    );
  });

  test('is bars for what is counted, unless the author wants a line', () => {
    const counted = SUICIDE.replace('typ: tal', 'typ: antal');
    expect(indicatorChart(indicator(counted), FREE)!.form).toBe('bars');
    expect(indicatorChart(indicator(counted), { ...FREE, form: 'linje' })!.form).toBe('line');
  });

  test('is a small chart each, with the same series in each, where that is asked for', () => {
    const chart = indicatorChart(indicator(SUICIDE), { ...FREE, per: 'kön' })!;
    expect(chart.panels.map(({ title, series }) => [title, series.map(({ name }) => name)])).toEqual([
      ['Kvinnor', ['Länet']],
      ['Män', ['Länet']],
    ]);
    const places = indicatorChart(indicator(SUICIDE), { ...FREE, per: 'kommun' })!;
    expect(places.panels.map(({ title, series }) => [title, series.map(({ name }) => name)])).toEqual([
      ['Länet', ['Kvinnor', 'Män']],
    ]);
  });

  test('of more lines than can be told apart is a small chart for each place', () => {
    const of = (count: number) =>
      `text: Något\nserier:\n${Array.from({ length: count }, (_, i) => `  - nivå: kommun\n    namn: Ort ${i}\n    värden:\n      2021: ${i}\n      2022: ${i + 1}\n`).join('')}`;
    const panelsOf = (count: number) => indicatorChart(indicator(of(count)), FREE)!.panels;
    expect(panelsOf(6).map(({ series }) => series.length)).toEqual([6]);
    expect(panelsOf(7).map(({ title }) => title)).toEqual(Array.from({ length: 7 }, (_, i) => `Ort ${i}`));
    expect(new Set(panelsOf(7).map(({ series }) => series.length))).toEqual(new Set([1]));
  });

  test('of more small charts than anybody looks at is the first of them, and its name says so', () => {
    const of = (count: number) =>
      indicator(
        `text: Något\nserier:\n${Array.from({ length: count }, (_, i) => `  - nivå: kommun\n    namn: Ort ${i}\n    värden:\n      2021: ${i}\n      2022: ${i + 1}\n`).join('')}`,
      );
    const nameOf = (count: number) => titleOf(of(count), indicatorChart(of(count), FREE)!);
    const { panels, alternative } = indicatorChart(of(1200), FREE)!;
    expect(panels.map(({ title }) => title)).toEqual(Array.from({ length: 60 }, (_, i) => `Ort ${i}`));
    expect(alternative).not.toContain('Ort 60');
    expect(nameOf(60)).toBe('Något');
    expect(nameOf(1200)).toBe('Något (de 60 första av 1\u00a0200; alla står i tabellen)');
  });

  test('is none where there is nothing to draw a line between', () => {
    const values = (lines: string) =>
      `text: Något\nserier:\n  - nivå: län\n    värden:\n${lines.replace(/^(?=.)/gm, '      ')}`;
    expect(indicatorChart(indicator(values('2021: 4\n')), FREE)).toBeUndefined();
    expect(indicatorChart(indicator(values('2021: okänt\n2022: ej mätbar\n')), FREE)).toBeUndefined();
    expect(indicatorChart(indicator('text: Något\ntyp: ja-nej\n'), FREE)).toBeUndefined();
  });

  test('reads numbers as Swedish writes them', () => {
    const written =
      'text: Något\nserier:\n  - nivå: län\n    värden:\n      2019–2022: 1 240,5\n      2020–2023: "38 %"\n';
    const chart = indicatorChart(indicator(written), FREE)!;
    expect(chart.periods).toEqual(['2019–2022', '2020–2023']);
    expect(chart.panels[0]!.series[0]!.values).toEqual([1240.5, 38]);
  });
});
