import { scaleLinear } from 'd3-scale';
import type { Chart } from '../../report/index.ts';
import { aboutWidth, label, line, rectangle, type Shape, type VectorDrawing } from '../vector/index.ts';
import { legendShapes } from './legend.ts';
import { patterned } from './patterns.ts';

const SIZE = 8.5;
const BAR = 11;
const BETWEEN_ROWS = 4;
/** From line to line of a name that takes two. */
const NAME_LINE = 9.5;
/** The names' share of the width, at most. */
const NAMES = 0.46;
const GAP = 8;
/** How much of what fits must be left of a name that is cut between words. */
const LEAST_KEPT = 0.6;

/** Parts of a whole end to end, a row a thing. A name that is too long for two lines is cut: it stands whole in the table. */
export function stackedChart(chart: Chart, width: number): VectorDrawing {
  const series = chart.panels[0]?.series ?? [];
  const legend = legendShapes(chart, width, 0);
  const totals = chart.periods.map((_, row) =>
    series.reduce((sum, { values }) => sum + partOf(values[row]), 0),
  );
  const widest = Math.max(0, ...chart.periods.map((name) => aboutWidth(name, SIZE)));
  const left = Math.min(widest, width * NAMES) + GAP;
  const room = aboutWidth(String(Math.max(0, ...totals)), SIZE) + 6;
  const scale = scaleLinear([0, Math.max(1, ...totals)], [0, Math.max(20, width - left - room)]);
  const shapes: Shape[] = [...legend.shapes];
  let y = legend.height + 2;
  for (const [row, name] of chart.periods.entries()) {
    const lines = linesOf(name, left - GAP);
    const more = (lines.length - 1) * NAME_LINE;
    lines.forEach((words, line) => {
      const baseline = y + BAR - 2 + line * NAME_LINE;
      shapes.push(label(words, left - GAP, baseline, { size: SIZE, anchor: 'end' }));
    });
    // The bar stands at the middle of its name.
    y += more / 2;
    let x = left;
    for (const [i, { values, look = i, pattern }] of series.entries()) {
      const value = partOf(values[row]);
      if (value === 0) continue;
      const long = scale(value);
      shapes.push(...patterned({ look, pattern }, x, y, long, BAR), ...numberIn(String(value), x, y, long));
      x += long;
    }
    shapes.push(label(String(totals[row]), x + 5, y + BAR - 2, { size: SIZE, ink: 'muted' }));
    y += BAR + BETWEEN_ROWS + more / 2;
  }
  const bottom = y - BETWEEN_ROWS + 1;
  shapes.push(line([left, legend.height], [left, bottom], 'muted', { width: 0.8 }));
  return { width, height: Math.max(1, bottom + 1), shapes };
}

/** A part of a whole is never less than nothing: one that took from the others would make them longer than the whole. */
function partOf(value: number | undefined): number {
  return Math.max(0, value ?? 0);
}

/** On a plate, so that no pattern runs through it; none where the part is too short for it. */
function numberIn(words: string, x: number, y: number, long: number): readonly Shape[] {
  const wide = aboutWidth(words, SIZE) + 4;
  if (wide + 4 > long) return [];
  const middle = x + long / 2;
  return [
    rectangle(middle - wide / 2, y + 1.5, wide, BAR - 3, 'paper'),
    label(words, middle, y + BAR - 2.6, { size: 8, anchor: 'middle' }),
  ];
}

/** A name on one line or two. */
function linesOf(name: string, width: number): readonly string[] {
  const fits = (words: string) => aboutWidth(words, SIZE) <= width;
  if (fits(name)) return [name];
  const words = name.split(' ');
  let count = words.length - 1;
  while (count > 0 && !fits(words.slice(0, count).join(' '))) count -= 1;
  if (count === 0) return [cut(name, width)];
  return [words.slice(0, count).join(' '), cut(words.slice(count).join(' '), width)];
}

/** Cut between words, but within one where that would leave little more than a number. */
function cut(name: string, width: number): string {
  const fits = (words: string) => aboutWidth(words, SIZE) <= width;
  if (fits(name)) return name;
  const letters = [...name];
  let kept = letters.length;
  while (kept > 1 && !fits(`${letters.slice(0, kept).join('')}…`)) kept--;
  const most = letters.slice(0, kept).join('').trimEnd();
  const words = most
    .slice(0, Math.max(0, most.lastIndexOf(' ')))
    .replace(/[,;:–-]+$/, '')
    .trimEnd();
  return words.length >= most.length * LEAST_KEPT ? `${words} …` : `${most}…`;
}
