import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawChart } from '../../../src/render/chart/index.ts';
import { patterned } from '../../../src/render/chart/patterns.ts';
import { renderHtml, renderPdf } from '../../../src/render/index.ts';
import type { Shape, VectorDrawing } from '../../../src/render/vector/index.ts';
import type { Chart } from '../../../src/report/index.ts';
import { tagsOf, wordsOfMain } from '../../support/html-words.ts';
import { checkPdf, wordsInOrder } from '../../support/pdf/index.ts';
import { sampleCharts } from '../../support/sample-charts.ts';
import { sampleAssets, sampleReport, sampleTheme } from '../../support/sample-report.ts';

const [LINE, BARS, SMALL, ROWS] = sampleCharts() as [Chart, Chart, Chart, Chart];
const texts = ({ shapes }: VectorDrawing) =>
  shapes.flatMap((shape) => (shape.kind === 'text' ? [shape] : []));
const paths = ({ shapes }: VectorDrawing) =>
  shapes.flatMap((shape) => (shape.kind === 'path' ? [shape] : []));
const stroked = (drawing: VectorDrawing, ink: string) =>
  paths(drawing).filter(({ stroke, commands }) => stroke?.ink === ink && commands.at(-1)?.[0] !== 'Z');
const signs = (drawing: VectorDrawing, ink: string) =>
  paths(drawing).filter(({ stroke, commands }) => stroke?.ink === ink && commands.at(-1)?.[0] === 'Z');

/** Every number of a shape's geometry, with which axis it counts along. */
function pointsOf(shape: Shape): readonly (readonly [number, number])[] {
  if (shape.kind === 'text') return [[shape.x, shape.y]];
  if (shape.kind === 'group') return shape.shapes.flatMap(pointsOf);
  return shape.commands.flatMap(([, ...numbers]) =>
    Array.from({ length: numbers.length / 2 }, (_, i) => [numbers[i * 2]!, numbers[i * 2 + 1]!] as const),
  );
}

describe('a line chart', () => {
  const drawing = drawChart(LINE, 420);

  test('says its series, its reference lines and its break in the legend, and its periods and unit at the axes', () => {
    const words = texts(drawing).map(({ text }) => text);
    for (const word of [
      'Länet, kvinnor',
      'Länet, män',
      'Riket',
      'Baslinje 12,4 (2018)',
      'Mål 6,2 (2025)',
      'Ny mätmetod från 2021',
      'per 100 000 invånare',
      '2018',
      '2025',
    ])
      expect(words).toContain(word);
  });

  test('parts its line where a value is missing and where the series breaks', () => {
    // 2018–2019, then nothing for 2020, then 2021–2023; the sample of the legend is one more.
    expect(stroked(drawing, 'series1').length).toBe(3);
    // Men have no gap, but a break before 2021.
    expect(stroked(drawing, 'series2').length).toBe(3);
    expect(signs(drawing, 'series1').length).toBe(1 + 5);
  });

  test('puts higher values higher, in proportion', () => {
    const [first, second] = signs(
      drawChart(
        {
          ...LINE,
          panels: [
            {
              title: undefined,
              series: [
                { name: 'a', values: [5, 10, 15, undefined, undefined, undefined, undefined] },
                { name: 'b', values: [] },
              ],
            },
          ],
          baseline: undefined,
          target: undefined,
          breaks: [],
        },
        420,
      ),
      'series1',
    )
      .slice(1)
      .map((sign) => pointsOf(sign).reduce((sum, [, y]) => sum + y, 0) / pointsOf(sign).length)
      .map((y, i, all) => (all[i + 1] === undefined ? Number.NaN : y - all[i + 1]!));
    expect(first).toBeGreaterThan(0);
    expect(first).toBeCloseTo(second!, 6);
  });

  test('gives two years between two values twice the room of one', () => {
    const at = (period: string) => texts(drawing).find(({ text }) => text === period)!.x;
    expect(at('2025') - at('2023')).toBeCloseTo(2 * (at('2023') - at('2022')), 6);
  });

  test('begins at nothing unless all values lie close together far from it', () => {
    const numbers = (values: readonly number[]) =>
      texts(
        drawChart(
          {
            ...LINE,
            unit: undefined,
            baseline: undefined,
            target: undefined,
            breaks: [],
            periods: ['1', '2'],
            panels: [{ title: undefined, series: [{ name: 'a', values }] }],
          },
          420,
        ),
      ).map(({ text }) => text);
    expect(numbers([10, 80])).toContain('0');
    expect(numbers([80, 84])).not.toContain('0');
    expect(numbers([-4, 84])).toContain('0');
  });
});

describe('a bar chart', () => {
  test('begins every bar at nothing, however close the values', () => {
    const drawing = drawChart(
      { ...BARS, panels: [{ title: undefined, series: [{ name: 'a', values: [98, 99, 100] }] }] },
      420,
    );
    expect(texts(drawing).map(({ text }) => text)).toContain('0');
    const feet = paths(drawing)
      .filter(({ fill }) => fill === 'series1')
      .map((bar) => Math.max(...pointsOf(bar).map(([, y]) => y)));
    expect(new Set(feet.map((foot) => foot.toFixed(4))).size).toBe(1);
  });

  test('draws no bar for what is not known', () => {
    const bars = (ink: string) => paths(drawChart(BARS, 420)).filter(({ fill }) => fill === ink).length;
    // One square in the legend, and the values.
    expect([bars('series1'), bars('series2')]).toEqual([4, 3]);
  });
});

test.each([
  'bars',
  'rows',
  'stacked',
] as const)('%s of several series are told apart by their patterns, and one alone is plain', (form) => {
  const series = [0, 1, 2, 3, 4, 5].map((i) => ({ name: `s${i}`, values: [9, 9, 9] }));
  const chart: Chart = { ...BARS, form, panels: [{ title: undefined, series }] };
  const linesOn = (drawing: VectorDrawing) =>
    paths(drawing).filter(({ stroke, fill }) => stroke?.ink === 'paper' && fill === undefined).length;
  expect(linesOn(drawChart(chart, 420))).toBeGreaterThan(20);
  const alone = { ...chart, panels: [{ title: undefined, series: series.slice(0, 1) }] };
  expect(linesOn(drawChart(alone, 420))).toBe(0);
});

test('bars that lie say each value in words, also the one that is missing', () => {
  const words = texts(drawChart(ROWS, 420)).map(({ text }) => text);
  for (const word of ['7,6 mnkr', 'uppgift saknas', 'Brukarmedverkan', 'Använt'])
    expect(words).toContain(word);
  const long = ROWS.periods[1]!.split(' ');
  expect(long.filter((word) => !words.join(' ').split(' ').includes(word))).toEqual([]);
  const bars = paths(drawChart(ROWS, 420)).filter(({ fill }) => fill === 'series2');
  expect(bars.length).toBe(1 + 2);
});

test('small charts have the same axis, side by side', () => {
  const drawing = drawChart(SMALL, 420);
  for (const title of ['Gävle', 'Hudiksvall', 'Sandviken', 'Ljusdal'])
    expect(texts(drawing).filter(({ text }) => text === title).length).toBe(1);
  const numbers = texts(drawing).map(({ text }) => text);
  expect(numbers.filter((text) => text === '85').length).toBe(4);
});

describe('bars end to end', () => {
  const stacked = (names: readonly string[], series: readonly (readonly number[])[]): Chart => ({
    ...ROWS,
    form: 'stacked',
    periods: names,
    panels: [{ title: undefined, series: series.map((values, i) => ({ name: `s${i}`, values })) }],
  });
  const widthOf = (shape: Shape) => {
    const xs = pointsOf(shape).map(([x]) => x);
    return Math.max(...xs) - Math.min(...xs);
  };

  test('are as long as their numbers, and end with their sum', () => {
    const drawing = drawChart(
      stacked(
        ['a', 'b'],
        [
          [2, 4],
          [6, 0],
        ],
      ),
      420,
    );
    const [, first, second] = paths(drawing)
      .filter(({ fill }) => fill === 'series1')
      .map(widthOf);
    expect(second! / first!).toBeCloseTo(2);
    expect(texts(drawing).map(({ text }) => text)).toEqual(expect.arrayContaining(['8', '4', '6', '2']));
  });

  test('give a name two lines, before the bar and with room to the next', () => {
    const name = 'Ett långt namn på området';
    const drawing = drawChart(stacked([name, 'b'], [[1, 1]]), 160);
    const own = texts(drawing).filter(({ text }) => name.includes(text) && text.length > 1);
    expect(own.map(({ text }) => text).join(' ')).toBe(name);
    expect(own).toHaveLength(2);
    const next = texts(drawing).find(({ text }) => text === 'b')!;
    expect(next.y - own[1]!.y).toBeGreaterThan(9);
    expect(drawing.height).toBeGreaterThan(next.y);
  });

  test('draw nothing for nought, and cut a name that is too long for two lines', () => {
    const name = 'Ett mycket långt namn på ett område som inte får plats';
    const drawing = drawChart(stacked([name, 'b'], [[0, 1]]), 160);
    expect(paths(drawing).filter(({ fill }) => fill === 'series1')).toHaveLength(1);
    const short = texts(drawing).find(({ text }) => text.endsWith('…'))!.text;
    // Between words, and never within one.
    expect(name).toContain(` ${short.slice(0, -2)} `);
    expect(short.endsWith(' …')).toBe(true);
    const single = drawChart(stacked(['Kunskapsstyrningsorganisationernas', 'b'], [[1, 1]]), 200);
    expect(texts(single).some(({ text }) => /^Kunskaps\p{L}+…$/u.test(text))).toBe(true);
  });

  test('are told apart by their patterns without colour', () => {
    const drawn = Array.from({ length: 7 }, (_, look) =>
      JSON.stringify(
        patterned({ look }, 0, 0, 40, 11).map((shape) => ({
          ...shape,
          fill: 'fill' in shape && shape.fill === 'paper',
        })),
      ),
    );
    expect(new Set(drawn).size).toBe(7);
  });

  test('have the same patterns in the legend, whichever their inks are', () => {
    const series = [0, 3].map((look) => ({ name: `s${look}`, look, pattern: 3 - look, values: [40] }));
    const drawing = drawChart({ ...stacked(['a'], []), panels: [{ title: undefined, series }] }, 420);
    const dotted = ({ stroke }: (typeof drawn)[number]) => (stroke?.dash.length ?? 0) > 0;
    const drawn = paths(drawing);
    const fields = drawn.filter(({ fill }) => fill === 'series1' || fill === 'series4');
    expect(fields.map(({ fill }) => fill)).toEqual(['series1', 'series4', 'series1', 'series4']);
    const after = fields.map((field) => dotted(drawn[drawn.indexOf(field) + 1]!));
    expect(after).toEqual([true, false, true, false]);
  });
});

describe('bars that lie', () => {
  test.each([1, 2, 5, 15, 26])('of %i parties keep to a page, with every name and amount', (count) => {
    const names = Array.from({ length: count }, (_, i) => `Kommun ${i + 1}`);
    const values = names.map((_, i) => 1000 * (i + 1));
    const words = values.map((value) => `${value} kr`);
    const drawing = drawChart(
      {
        ...ROWS,
        periods: names,
        panels: [{ title: undefined, series: [{ name: 'Belopp', values, words }] }],
      },
      414,
    );
    expect(drawing.height).toBeLessThan(420);
    expect(texts(drawing).map(({ text }) => text)).toEqual(expect.arrayContaining([...names, ...words]));
    const edge = texts(drawing).every(
      ({ x, text, anchor, size }) => anchor === 'end' || x + text.length * size * 0.54 <= 416,
    );
    expect(edge).toBe(true);
  });
});

test('parts that take from each other draw nothing longer than the whole', () => {
  const series = [-1e9, 1e9].map((one, i) => ({ name: `s${i}`, look: 3, values: [one, one, one] }));
  const chart = {
    ...BARS,
    form: 'stacked',
    baseline: undefined,
    panels: [{ title: 'x', series }],
  } as unknown as Chart;
  expect(drawChart(chart, 300).shapes.length).toBeLessThan(2000);
});

test('any values give a drawing inside its frame', () => {
  const value = fc.option(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { nil: undefined });
  fc.assert(
    fc.property(
      fc.constantFrom('line', 'bars', 'rows', 'stacked'),
      fc.array(fc.array(value, { minLength: 3, maxLength: 3 }), { minLength: 0, maxLength: 9 }),
      fc.option(value, { nil: undefined }),
      fc.integer({ min: 60, max: 800 }),
      (form, values, baseline, width) => {
        const series = values.map((known, i) => ({ name: `s${i}`, values: known }));
        const reference = baseline === undefined ? undefined : { label: 'b', value: baseline };
        const chart = { ...BARS, form, baseline: reference, panels: [{ title: 'x', series }] } as Chart;
        const drawing = drawChart(chart, width);
        for (const [x, y] of drawing.shapes.flatMap(pointsOf)) {
          expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
          expect(y).toBeGreaterThanOrEqual(-1);
          expect(y).toBeLessThanOrEqual(drawing.height + 1);
        }
      },
    ),
    { numRuns: 200, seed: 1 },
  );
});

test('no two series are alike in grey: where their inks are as dark, their dashes and signs differ', () => {
  const { colour, dark } = sampleTheme();
  for (const inks of [colour, dark])
    for (const role of ['series1', 'series2', 'series3', 'series4', 'series5', 'series6'] as const)
      expect(contrast(inks[role], inks.paper), role).toBeGreaterThanOrEqual(3);
  const looks = stroked(
    drawChart({ ...LINE, baseline: undefined, target: undefined, breaks: [] }, 420),
    'series1',
  );
  expect(looks[0]?.stroke?.dash).toEqual([]);
  expect(
    new Set(
      ['series1', 'series2', 'series3'].map((ink) =>
        JSON.stringify(stroked(drawChart(LINE, 420), ink)[0]?.stroke?.dash),
      ),
    ).size,
  ).toBe(3);
});

describe('in both formats', () => {
  const report = { ...sampleReport(), blocks: [...sampleCharts()], notes: [] };

  test('the picture has its text alternative, and its caption stands beside it', async () => {
    const html = renderHtml(report, sampleTheme(), sampleAssets());
    const images = tagsOf(html).filter(({ attributes }) => attributes.role === 'img');
    expect(images.map(({ attributes }) => attributes['aria-label'])).toEqual(
      // Drawn for a desk and for a phone; a page shows one.
      sampleCharts().flatMap(({ alternative }) => [alternative, alternative]),
    );
    expect(html).not.toMatch(/<svg[^>]* style=|<script/);
    const { bytes } = await renderPdf(report, sampleTheme(), sampleAssets());
    expect(await checkPdf(bytes)).toEqual([]);
    expect(await wordsInOrder(bytes, { without: ['TOC', 'Lbl', 'Figure'] })).toEqual(wordsOfMain(html));
  });

  test('the same bytes twice', async () => {
    const [one, other] = await Promise.all(
      [1, 2].map(() => renderPdf(report, sampleTheme(), sampleAssets())),
    );
    expect(Buffer.from(one!.bytes).equals(Buffer.from(other!.bytes))).toBe(true);
  });
});

function contrast(one: string, other: string): number {
  const light = (hex: string) => {
    const parts = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
    const [r, g, b] = parts.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };
  const [low, high] = [light(one), light(other)].sort((a, b) => a - b);
  return (high! + 0.05) / (low! + 0.05);
}

test('a chart of many plots looks through its values once for the axes of all of them', () => {
  const readsOf = (count: number) => {
    let reads = 0;
    const panels = Array.from({ length: count }, (_, i) => ({
      title: `Del ${i}`,
      series: BARS.panels[0]!.series.map((series) => ({
        ...series,
        get values() {
          reads += 1;
          return series.values;
        },
      })),
    }));
    drawChart({ ...BARS, panels }, 420);
    return reads / count;
  };
  expect(readsOf(40)).toBe(readsOf(4));
});
