import type { Chart } from '../../report/index.ts';
import { aboutWidth, label, line, rectangle, type Shape, strokeOf } from '../vector/index.ts';
import { diamond, lookOf } from './marks.ts';
import { patterned } from './patterns.ts';

const SIZE = 9;
const SAMPLE = 22;
const GAP = 16;
const LINE = 15;

interface Entry {
  readonly text: string;
  sample(x: number, y: number): readonly Shape[];
}

/** What each line and sign means, in as many lines as it takes. */
export function legendShapes(
  chart: Chart,
  width: number,
  top: number,
): { readonly shapes: readonly Shape[]; readonly height: number } {
  const shapes: Shape[] = [];
  let [x, y] = [0, top];
  for (const { text, sample } of entriesOf(chart)) {
    const needs = SAMPLE + 5 + aboutWidth(text, SIZE);
    if (x > 0 && x + needs > width) [x, y] = [0, y + LINE];
    shapes.push(
      ...sample(x, y + LINE / 2),
      label(text, x + SAMPLE + 5, y + LINE / 2 + SIZE * 0.35, { size: SIZE }),
    );
    x += needs + GAP;
  }
  return { shapes, height: shapes.length === 0 ? 0 : y + LINE - top + 4 };
}

function entriesOf(chart: Chart): readonly Entry[] {
  const series = (chart.panels[0]?.series ?? []).map(
    ({ name: text, look: own, pattern }, i, { length }): Entry => {
      const look = lookOf(own ?? i);
      const stroke = (x: number, y: number) => [
        line([x, y], [x + SAMPLE, y], look.ink, { width: 1.8, dash: look.dash }),
        look.sign(x + SAMPLE / 2, y),
      ];
      const field = (x: number, y: number) => patterned({ look: own ?? i, pattern }, x, y - 4.5, SAMPLE, 9);
      const bar = (x: number, y: number) =>
        length === 1 ? [rectangle(x, y - 4.5, SAMPLE, 9, look.ink)] : field(x, y);
      const samples = { line: stroke, bars: bar, rows: bar, stacked: field } satisfies {
        [F in Chart['form']]: unknown;
      };
      const sample = samples[chart.form];
      return { text, sample };
    },
  );
  // One series without reference lines needs no legend: the caption tells what it is.
  const references = referencesOf(chart);
  return series.length === 1 && references.length === 0 ? [] : [...series, ...references];
}

function referencesOf({ baseline, target, breaks }: Chart): readonly Entry[] {
  const dashed = (dash: readonly number[], ink: 'muted' | 'text') => (x: number, y: number) => [
    line([x, y], [x + SAMPLE, y], ink, { dash }),
  ];
  return [
    ...(baseline ? [{ text: baseline.label, sample: dashed([3, 3], 'muted') }] : []),
    ...(target
      ? [
          {
            text: target.label,
            sample: (x: number, y: number): readonly Shape[] => [
              ...dashed([7, 3, 1, 3], 'text')(x, y),
              {
                kind: 'path',
                commands: diamond(x + SAMPLE / 2, y),
                fill: 'paper',
                stroke: strokeOf('text', { width: 1.4 }),
              },
            ],
          },
        ]
      : []),
    ...breaks.map(({ label: text }) => ({
      text,
      sample: (x: number, y: number) => [
        line([x + SAMPLE / 2, y - 6], [x + SAMPLE / 2, y + 6], 'muted' as const, {
          dash: [1, 2.5],
          width: 1.2,
        }),
      ],
    })),
  ];
}
