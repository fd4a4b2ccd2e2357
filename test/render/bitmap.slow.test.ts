import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { readPicture } from '../../src/bind/pictures/picture.ts';
import { bitmapOf } from '../../src/render/bitmap/index.ts';
import { drawChart } from '../../src/render/chart/index.ts';
import { renderDocx, renderPdf } from '../../src/render/index.ts';
import type { Shape, VectorDrawing } from '../../src/render/vector/index.ts';
import { openDocx } from '../support/docx/index.ts';
import { hasLibreOffice, noLibreOffice, seenInLibreOffice } from '../support/libre-office.ts';
import { shareUnlike } from '../support/likeness.ts';
import { plainReport } from '../support/pdf/plain-report.ts';
import type { Pixels } from '../support/pictures.ts';
import { hasPoppler, lastPageOf, noPoppler, pixelsOf } from '../support/poppler.ts';
import { sampleCharts } from '../support/sample-charts.ts';
import { sampleAssets, sampleTheme } from '../support/sample-report.ts';

const drawn = (shapes: readonly Shape[], perUnit = 1, width = 20, height = 10): Pixels =>
  pixelsOf(bitmapOf({ width, height, shapes }, perUnit, sampleTheme(), sampleAssets().fonts));
const at = ({ width, rgba }: Pixels, x: number, y: number) => [
  ...rgba.subarray(4 * (y * width + x), 4 * (y * width + x) + 3),
];
const path = (
  commands: Extract<Shape, { kind: 'path' }>['commands'],
  more: Partial<Extract<Shape, { kind: 'path' }>> = {},
): Shape => ({
  kind: 'path',
  commands,
  fill: undefined,
  stroke: undefined,
  ...more,
});
const box = (x: number, y: number, w: number, h: number) =>
  [['M', x, y], ['L', x + w, y], ['L', x + w, y + h], ['L', x, y + h], ['Z']] as const;
const red = { ink: '#ff0000', width: 4, dash: [] } as const;
const WHITE = [255, 255, 255];
const RED = [255, 0, 0];

describe('a drawing as pixels', () => {
  test('is filled where its shapes are, and half where they cover half', () => {
    const picture = drawn([path(box(2, 2, 4.5, 4), { fill: '#ff0000' })]);
    expect(at(picture, 1, 3)).toEqual(WHITE);
    expect(at(picture, 2, 2)).toEqual(RED);
    expect(at(picture, 6, 3)).toEqual([255, 128, 128]);
    expect(at(picture, 7, 3)).toEqual(WHITE);
  });

  test('of letters that nobody reads is a grey stroke where they stand', () => {
    const words: Shape = {
      kind: 'text',
      text: 'i        i',
      x: 2,
      y: 8,
      anchor: 'start',
      size: 8,
      bold: false,
      italic: false,
      ink: 'text',
    };
    /** Between the two letters, and beyond them. */
    const seen = (perUnit: number) => {
      const picture = drawn([words], perUnit, 40, 10);
      return [12, 38].map((x) => at(picture, Math.floor(x * perUnit), Math.round(6.5 * perUnit))[0]!);
    };
    expect(seen(1)).toEqual([255, 255]);
    const [between, beyond] = seen(0.4);
    expect(between).toBeLessThan(245);
    expect(beyond).toBe(255);
  });

  test('leaves a hole where a path says so', () => {
    const hole = [...box(0, 0, 10, 10), ...box(3, 3, 4, 4)];
    expect(at(drawn([path(hole, { fill: '#ff0000', rule: 'evenodd' })]), 5, 5)).toEqual(WHITE);
    expect(at(drawn([path(hole, { fill: '#ff0000' })]), 5, 5)).toEqual(RED);
  });

  test('draws lines as wide as they are, with their ends and corners', () => {
    const line = [
      ['M', 4, 5],
      ['L', 12, 5],
    ] as const;
    const ends = (cap?: 'round' | 'square') => drawn([path(line, { stroke: cap ? { ...red, cap } : red })]);
    expect([at(ends(), 2, 5), at(ends('square'), 2, 4), at(ends('round'), 2, 4)[1]! > 0]).toEqual([
      WHITE,
      RED,
      true,
    ]);
    expect(at(ends(), 8, 3)).toEqual(RED);
    expect(at(ends(), 8, 2)).toEqual(WHITE);
    const corner = [
      ['M', 2, 12],
      ['L', 8, 2],
      ['L', 14, 12],
    ] as const;
    const tip = (join: 'miter' | 'bevel') => at(drawn([path(corner, { stroke: { ...red, join } })]), 8, 0);
    expect(tip('miter')[1]).toBeLessThan(60);
    expect(tip('bevel')).toEqual(WHITE);
  });

  test('draws dashes, and dots where a dash has no length and a round end', () => {
    const line = [
      ['M', 0, 5],
      ['L', 20, 5],
    ] as const;
    const dashes = drawn([path(line, { stroke: { ...red, dash: [5, 5], offset: 5 } })]);
    expect([at(dashes, 2, 5), at(dashes, 7, 5), at(dashes, 12, 5)]).toEqual([WHITE, RED, WHITE]);
    const dots = drawn([path(line, { stroke: { ...red, dash: [0, 10], cap: 'round' } })]);
    expect([at(dots, 10, 5), at(dots, 5, 5), at(dots, 15, 5)]).toEqual([RED, WHITE, WHITE]);
  });

  test('lays what is seen through over what is there, a group as one thing', () => {
    const two: readonly Shape[] = [
      path(box(0, 0, 10, 10), { fill: '#000000' }),
      path(box(5, 0, 10, 10), { fill: '#ff0000' }),
    ];
    const group = drawn([{ kind: 'group', opacity: 0.5, shapes: two }]);
    expect([at(group, 2, 5), at(group, 7, 5), at(group, 12, 5)]).toEqual([
      [128, 128, 128],
      [255, 128, 128],
      [255, 128, 128],
    ]);
    const apart = drawn([path(box(0, 0, 10, 10), { fill: '#000000', opacity: 0.5 })]);
    expect(at(apart, 2, 5)).toEqual([128, 128, 128]);
  });

  test('shows through a clip only what is inside', () => {
    const clip = { commands: box(4, 0, 4, 10), rule: 'nonzero' } as const;
    const picture = drawn([{ kind: 'group', clip, shapes: [path(box(0, 0, 20, 10), { fill: '#ff0000' })] }]);
    expect([at(picture, 3, 5), at(picture, 5, 5), at(picture, 8, 5)]).toEqual([WHITE, RED, WHITE]);
  });

  test('is the same bytes every time', () => {
    const draw = () => bitmapOf(drawChart(sampleCharts()[0]!, 400), 2, sampleTheme(), sampleAssets().fonts);
    expect(draw()).toEqual(draw());
  });
});

describe('as the PDF draws it', () => {
  const drawings = [
    ...sampleCharts().map((chart, i): [string, VectorDrawing] => [`chart ${i + 1}`, drawChart(chart, 460)]),
    ...readdirSync('test/fixtures/svg').map((name): [string, VectorDrawing] => {
      const facts = readPicture(name, readFileSync(`test/fixtures/svg/${name}`));
      if (!('drawing' in facts) || !facts.drawing) throw new Error(name);
      return [name, facts.drawing];
    }),
  ];

  it.each(drawings)(
    '%s',
    async (name, drawing) => {
      if (!hasPoppler()) return;
      const { width, height } = drawing;
      const figure = {
        kind: 'figure',
        picture: name,
        width,
        height,
        format: 'svg',
        alternative: name,
        caption: undefined,
      } as const;
      const { bytes } = await renderPdf(
        plainReport([{ ...figure, drawing: drawing as never }]),
        sampleTheme(),
        sampleAssets(),
      );
      const box = /\/BBox \[([-\d. ]+)\]\s*>>/
        .exec(Buffer.from(bytes).toString('latin1'))![1]!
        .trim()
        .split(/\s+/)
        .map(Number);
      const page = lastPageOf(bytes, 144);
      const [left, top] = [Math.round(box[0]! * 2), Math.round(page.height - box[3]! * 2)];
      const [across, down] = [Math.round((box[2]! - box[0]!) * 2), Math.round((box[3]! - box[1]!) * 2)];
      const rgba = new Uint8Array(4 * across * down);
      for (let y = 0; y < down; y++) {
        const from = 4 * ((top + y) * page.width + left);
        rgba.set(page.rgba.subarray(from, from + 4 * across), 4 * y * across);
      }
      const own = pixelsOf(bitmapOf(drawing, across / width, sampleTheme(), sampleAssets().fonts));
      // The stripes of a pattern may stand half a pixel beside those of the page, which a square of eight pixels sees.
      expect(shareUnlike({ width: across, height: down, rgba }, own, 8, 25)).toBeLessThan(0.025);
    },
    60_000,
  );
});

describe('in Word', () => {
  const charts = plainReport(sampleCharts().slice(0, 2));

  test('stands beside the vectors, and is no empty frame', async () => {
    const docx = openDocx(await renderDocx(charts, sampleTheme(), sampleAssets()));
    const media = docx.names.filter((name) => name.startsWith('word/media/'));
    expect(media.map((name) => name.split('.').at(-1)).sort()).toEqual(['png', 'png', 'svg', 'svg']);
    for (const name of media.filter((one) => one.endsWith('.png'))) {
      const { rgba } = pixelsOf(docx.bytes(name));
      expect(
        new Set(Array.from({ length: rgba.length / 4 }, (_, i) => rgba.subarray(4 * i, 4 * i + 3).join()))
          .size,
      ).toBeGreaterThan(20);
    }
  });

  it('is what LibreOffice shows', async (context) => {
    if (!hasLibreOffice()) return context.skip(noLibreOffice);
    if (!hasPoppler()) return context.skip(noPoppler);
    const { pdf } = seenInLibreOffice(await renderDocx(charts, sampleTheme(), sampleAssets()));
    const page = lastPageOf(pdf, 40);
    let colourful = 0;
    for (let i = 0; i < page.rgba.length; i += 4) {
      const parts = [...page.rgba.subarray(i, i + 3)];
      if (Math.max(...parts) - Math.min(...parts) > 60) colourful += 1;
    }
    expect(colourful).toBeGreaterThan(100);
  }, 120_000);
});
