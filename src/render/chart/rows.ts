import { scaleLinear } from 'd3-scale';
import type { Chart } from '../../report/index.ts';
import { aboutWidth, label, line, type Shape, type VectorDrawing } from '../vector/index.ts';
import { legendShapes } from './legend.ts';
import { patterned } from './patterns.ts';

const NAME_SIZE = 9;
const NAME_LINE = 11.5;
const BAR = 10;
const BETWEEN_BARS = 2;
const BETWEEN_ROWS = 9;
/** Between rows of one bar with the name beside it. */
const BETWEEN_NEAR = 3;

/** The names' share of the width, where they stand beside their bars. */
const BESIDE = 0.34;
const GAP = 8;

/**
 * Bars that lie: each thing's name beside its bars, or above them where some name may be a whole sentence, and each value in words at the end.
 */
export function rowChart(chart: Chart, width: number): VectorDrawing {
  const series = chart.panels[0]?.series ?? [];
  const legend = legendShapes(chart, width, 0);
  const known = series.flatMap(({ values }) => values.filter((value) => value !== undefined));
  const room = Math.max(0, ...series.flatMap(({ words = [] }) => words.map(wordRoom)));
  const widest = Math.max(0, ...chart.periods.map((name) => aboutWidth(name, NAME_SIZE)));
  const isBeside = widest <= width * BESIDE;
  const left = isBeside ? widest + GAP : 0;
  const between = isBeside && series.length === 1 ? BETWEEN_NEAR : BETWEEN_ROWS;
  const scale = scaleLinear(
    [Math.min(0, ...known), Math.max(...known, 0) || 1],
    [left, Math.max(left + 20, width - room)],
  );
  const shapes: Shape[] = [...legend.shapes];
  let y = legend.height;
  for (const [row, name] of chart.periods.entries()) {
    if (isBeside) {
      const middle = y + (series.length * (BAR + BETWEEN_BARS) - BETWEEN_BARS) / 2;
      shapes.push(label(name, left - GAP, middle + NAME_SIZE * 0.35, { size: NAME_SIZE, anchor: 'end' }));
    } else {
      for (const words of linesOf(name, width)) {
        y += NAME_LINE;
        shapes.push(label(words, 0, y - 2.5, { size: NAME_SIZE }));
      }
    }
    const top = y;
    for (const [i, { values, words }] of series.entries()) {
      const value = values[row];
      const end = value === undefined ? scale(0) : scale(value);
      if (value !== undefined) {
        const [from, to] = [Math.min(scale(0), end), Math.max(scale(0), end)];
        shapes.push(...patterned({ look: i }, from, y, to - from, BAR));
      }
      const said = words?.[row];
      if (said !== undefined) {
        const place = Math.max(scale(0), end) + 5;
        shapes.push(label(said, place, y + BAR - 2, { size: 8.5, ink: 'muted' }));
      }
      y += BAR + BETWEEN_BARS;
    }
    shapes.push(line([scale(0), top - 1], [scale(0), y - BETWEEN_BARS + 1], 'muted', { width: 0.8 }));
    y += between;
  }
  return { width, height: Math.max(1, y - between + 2), shapes };
}

function wordRoom(words: string | undefined): number {
  return words === undefined ? 0 : aboutWidth(words, 8.5) + 8;
}

/** A name in as many lines as it takes; a word alone is never too wide for a page. */
function linesOf(name: string, width: number): readonly string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of name.split(' ')) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (current !== '' && aboutWidth(longer, NAME_SIZE) > width) {
      lines.push(current);
      current = word;
    } else current = longer;
  }
  return [...lines, current];
}
