import { scaleLinear } from 'd3-scale';
import { swedishFormat } from '../../locale/index.ts';
import { remembered } from '../../model/index.ts';
import type { Chart } from '../../report/index.ts';
import { aboutWidth, label, line, type Shape } from '../vector/index.ts';

const TICKS = 5;
export const TICK_SIZE = 8.5;

export interface ValuesAxis {
  /** Points from the left edge that the numbers take. */
  readonly width: number;
  /** From a value to points from the top of the plot. */
  at(value: number): number;
  readonly shapes: readonly Shape[];
  /** The value at which bars begin. */
  readonly zero: number;
}

/** The values from below to above, with a thin line at each number. Bars always begin at nothing. */
export function valuesAxis(
  chart: Chart,
  top: number,
  height: number,
  left: number,
  plotWidth: number,
): ValuesAxis {
  const [low, high] = domainOf(chart);
  const scale = scaleLinear()
    .domain([low, high])
    .nice(TICKS)
    .range([top + height, top]);
  const ticks = scale.ticks(TICKS);
  const words = ticks.map((tick) => swedishFormat.decimal(tick));
  const width = Math.max(...words.map((word) => aboutWidth(word, TICK_SIZE))) + 6;
  const shapes = ticks.flatMap((tick, i): Shape[] => {
    const y = scale(tick);
    const ends = [left + width, left + plotWidth] as const;
    return [
      line([ends[0], y], [ends[1], y], tick === 0 ? 'muted' : 'line', { width: tick === 0 ? 0.9 : 0.5 }),
      label(words[i]!, left + width - 5, y + TICK_SIZE * 0.35, {
        anchor: 'end',
        size: TICK_SIZE,
        ink: 'muted',
      }),
    ];
  });
  return { width, at: (value) => scale(value), shapes, zero: Math.max(0, scale.domain()[0] ?? 0) };
}

/** Forms whose length is the value. */
const FROM_ZERO: { readonly [F in Chart['form']]: boolean } = {
  line: false,
  bars: true,
  rows: true,
  stacked: true,
};

/** For all plots of a chart, which may be thousands. A line may begin above nothing where all its values lie close together far from it; a bar may not. */
const domainOf = remembered((chart: Chart): readonly [number, number] => {
  const values = [
    ...chart.panels.flatMap(({ series }) => series.flatMap(({ values: known }) => known)),
    chart.baseline?.value,
    chart.target?.value,
  ].filter((value) => value !== undefined);
  if (values.length === 0) return [0, 1];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const fromZero = FROM_ZERO[chart.form] || least < 0 || least < most * 0.6;
  const low = fromZero ? Math.min(0, least) : least - (most - least) * 0.25;
  const high = low === 0 ? Math.max(0, most) : most;
  // A difference that no eye sees is none.
  const flat = high - low < 1e-9 * Math.max(1, Math.abs(high));
  return flat ? [Math.min(0, low), Math.max(low * 1.2, 1)] : [low, high];
});
