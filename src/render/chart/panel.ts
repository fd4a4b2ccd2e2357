import { scaleBand, scaleLinear, scalePoint } from 'd3-scale';
import { line as lineOf } from 'd3-shape';
import type { Chart, ChartPanel } from '../../report/index.ts';
import { aboutWidth, label, line, type PathCommand, type Shape, strokeOf } from '../vector/index.ts';
import { diamond, lookOf } from './marks.ts';
import { patterned } from './patterns.ts';
import { TICK_SIZE, type ValuesAxis, valuesAxis } from './values-axis.ts';

export interface PanelBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const PERIODS_HEIGHT = 16;
const TITLE_HEIGHT = 15;

/** One plot: axes, reference lines, values. */
export function panelShapes(
  panel: ChartPanel,
  chart: Chart,
  form: PanelForm,
  box: PanelBox,
): readonly Shape[] {
  const title = panel.title === undefined ? 0 : TITLE_HEIGHT;
  const top = box.y + title + 6;
  const height = box.height - title - 6 - PERIODS_HEIGHT;
  const axis = valuesAxis(chart, top, height, box.x, box.width);
  const left = box.x + axis.width;
  const right = box.x + box.width;
  const at = form.periods(chart, left, right);
  return [
    ...(panel.title === undefined ? [] : [label(panel.title, box.x, box.y + 10, { size: 9.5, bold: true })]),
    ...axis.shapes,
    ...periodShapes(chart, at, top + height),
    ...breakShapes(chart, at, top, height),
    ...referenceShapes(chart, axis, at, left, right),
    ...form.values(panel, chart, { axis, at, left, right }),
  ];
}

type PeriodAt = (index: number) => number;

/** Where the values of a plot go: the axis of values, and each period between left and right. */
interface Axes {
  readonly axis: ValuesAxis;
  readonly at: PeriodAt;
  readonly left: number;
  readonly right: number;
}

/** What plots of one form do in their own way. */
export interface PanelForm {
  periods(chart: Chart, left: number, right: number): PeriodAt;
  values(panel: ChartPanel, chart: Chart, axes: Axes): readonly Shape[];
}

export const LINES: PanelForm = {
  periods: alongLine,
  values: ({ series }, chart, { axis, at }) =>
    series.flatMap(({ values }, i) => seriesShapes(values, i, chart, axis, at)),
};

export const BARS: PanelForm = {
  periods: amongBars,
  values: (panel, chart, { axis, left, right }) => barShapes(panel, chart, axis, left, right),
};

function amongBars({ periods }: Chart, left: number, right: number): PeriodAt {
  const band = scaleBand(
    periods.map((_, i) => String(i)),
    [left, right],
  );
  return (i) => (band(String(i)) ?? left) + band.bandwidth() / 2;
}

function alongLine(chart: Chart, left: number, right: number): PeriodAt {
  const names = chart.periods.map((_, i) => String(i));
  const ends = [left + 10, right - 14] as const;
  const years = chart.periods.map(lastYearIn);
  // A year that is left out takes its room all the same, so that a line never looks steeper than it is.
  if (years.length > 1 && years.every((year, i) => year > (years[i - 1] ?? Number.NEGATIVE_INFINITY))) {
    const scale = scaleLinear([years[0]!, years.at(-1)!], ends);
    return (i) => scale(years[i]!);
  }
  const point = scalePoint(names, ends);
  return (i) => point(String(i)) ?? left;
}

/** «2023», and 2022 for «2019–2022». */
function lastYearIn(period: string): number {
  return Number(/(\d{4})\D*$/.exec(period)?.[1] ?? Number.NaN);
}

/** As many periods as there is room for, counted from the last, which is always told. */
function periodShapes({ periods }: Chart, at: PeriodAt, bottom: number): readonly Shape[] {
  const shapes: Shape[] = [];
  let free = Number.POSITIVE_INFINITY;
  for (let i = periods.length - 1; i >= 0; i--) {
    const period = periods[i]!;
    const half = aboutWidth(period, TICK_SIZE) / 2 + 3;
    if (at(i) + half > free) continue;
    free = at(i) - half;
    shapes.unshift(label(period, at(i), bottom + 12, { anchor: 'middle', size: TICK_SIZE, ink: 'muted' }));
  }
  return shapes;
}

/** A dotted line stands where values before and after cannot be compared. */
function breakShapes({ breaks }: Chart, at: PeriodAt, top: number, height: number): readonly Shape[] {
  return breaks.map(({ before }) => {
    const x = before === 0 ? at(0) - 6 : (at(before - 1) + at(before)) / 2;
    return line([x, top], [x, top + height], 'muted', { dash: [1, 2.5], width: 1.2 });
  });
}

function referenceShapes(
  { baseline, target }: Chart,
  axis: ValuesAxis,
  at: PeriodAt,
  left: number,
  right: number,
): readonly Shape[] {
  const shapes: Shape[] = [];
  if (baseline) {
    const y = axis.at(baseline.value);
    shapes.push(line([left, y], [right, y], 'muted', { dash: [3, 3] }));
  }
  if (target) {
    const y = axis.at(target.value);
    shapes.push(line([left, y], [right, y], 'text', { dash: [7, 3, 1, 3] }));
    if (target.period !== undefined) {
      shapes.push({
        kind: 'path',
        commands: diamond(at(target.period), y),
        fill: 'paper',
        stroke: strokeOf('text', { width: 1.4 }),
      });
    }
  }
  return shapes;
}

/** A value that is missing, and a break in the series, part the line: it is never drawn across them. */
function seriesShapes(
  values: readonly (number | undefined)[],
  index: number,
  chart: Chart,
  axis: ValuesAxis,
  at: PeriodAt,
): readonly Shape[] {
  const look = lookOf(index);
  const breaks = new Set(chart.breaks.map(({ before }) => before));
  const shapes: Shape[] = [];
  let run: (readonly [number, number])[] = [];
  const draw = () => {
    if (run.length > 1) {
      shapes.push({
        kind: 'path',
        commands: throughPoints(run),
        fill: undefined,
        stroke: strokeOf(look.ink, { width: 1.8, dash: look.dash }),
      });
    }
    run = [];
  };
  const signs: Shape[] = [];
  for (const [i, value] of values.entries()) {
    if (value === undefined || breaks.has(i)) draw();
    if (value === undefined) continue;
    const point = [at(i), axis.at(value)] as const;
    run.push(point);
    signs.push(look.sign(...point));
  }
  draw();
  return [...shapes, ...signs];
}

function throughPoints(points: readonly (readonly [number, number])[]): readonly PathCommand[] {
  const commands: PathCommand[] = [];
  const pen = {
    moveTo: (x: number, y: number) => commands.push(['M', x, y]),
    lineTo: (x: number, y: number) => commands.push(['L', x, y]),
    closePath: () => commands.push(['Z']),
  };
  lineOf<readonly [number, number]>()
    .x(([x]) => x)
    .y(([, y]) => y)
    // The straight line asks for no other movement.
    .context(pen as unknown as CanvasRenderingContext2D)(points);
  return commands;
}

function barShapes(
  { series }: ChartPanel,
  { periods }: Chart,
  axis: ValuesAxis,
  left: number,
  right: number,
): readonly Shape[] {
  const groups = scaleBand(
    periods.map((_, i) => String(i)),
    [left, right],
  )
    .paddingInner(0.3)
    .paddingOuter(0.15);
  const inside = scaleBand(
    series.map((_, i) => String(i)),
    [0, groups.bandwidth()],
  ).paddingInner(0.12);
  const zero = axis.at(0);
  return series.flatMap(({ values }, s) =>
    values.flatMap((value, i) => {
      if (value === undefined) return [];
      const x = (groups(String(i)) ?? 0) + (inside(String(s)) ?? 0);
      const y = axis.at(value);
      return patterned({ look: s }, x, Math.min(y, zero), inside.bandwidth(), Math.abs(zero - y));
    }),
  );
}
