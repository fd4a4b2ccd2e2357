/**
 * Draws a chart as shapes. In: a `Chart` of the report and how wide it may be, in points. Out: one drawing that PDF paints
 * and HTML writes as SVG. d3 computes scales and lines. No font is asked: words are given about the room they need.
 */
import type { Chart } from '../../report/index.ts';
import { label, type VectorDrawing } from '../vector/index.ts';
import { legendShapes } from './legend.ts';
import { BARS, LINES, type PanelForm, panelShapes } from './panel.ts';
import { rowChart } from './rows.ts';
import { stackedChart } from './stacked.ts';

const PLOT = { alone: 190, among: 130, small: 105 } as const;
const BETWEEN = 18;

export function drawChart(chart: Chart, width: number): VectorDrawing {
  return DRAWN[chart.form](chart, width);
}

/** A form that nobody draws does not compile. */
const DRAWN: { readonly [F in Chart['form']]: (chart: Chart, width: number) => VectorDrawing } = {
  line: (chart, width) => panelChart(chart, width, LINES),
  bars: (chart, width) => panelChart(chart, width, BARS),
  rows: rowChart,
  stacked: stackedChart,
};

/** Small plots with the same axes, beside and below each other. */
function panelChart(chart: Chart, width: number, form: PanelForm): VectorDrawing {
  const legend = legendShapes(chart, width, 0);
  const unit =
    chart.unit === undefined ? [] : [label(chart.unit, 0, legend.height + 10, { size: 8.5, ink: 'muted' })];
  const top = legend.height + (unit.length === 0 ? 0 : 14);
  const columns = columnsFor(chart.panels.length, width);
  const height = PLOT[chart.small ? 'small' : chart.panels.length === 1 ? 'alone' : 'among'];
  const panelWidth = (width - BETWEEN * (columns - 1)) / columns;
  const panels = chart.panels.flatMap((panel, i) =>
    panelShapes(panel, chart, form, {
      x: (i % columns) * (panelWidth + BETWEEN),
      y: top + Math.floor(i / columns) * (height + BETWEEN),
      width: panelWidth,
      height,
    }),
  );
  const rows = Math.ceil(chart.panels.length / columns);
  return {
    width,
    height: top + rows * height + (rows - 1) * BETWEEN + 2,
    shapes: [...legend.shapes, ...unit, ...panels],
  };
}

/** Small plots side by side are compared along a line, so as many stand there as can be read. */
function columnsFor(count: number, width: number): number {
  return Math.max(1, Math.min(count, 3, Math.floor(width / 130)));
}
