import type { DrawnGradient, DrawnRun } from '../../model/index.ts';
import type { Theme } from '../theme.ts';
import { type FaceName, faceFor, type Measurer } from '../type/index.ts';
import type { Ink, PathCommand, RoleInk, Shape, Stroke, VectorDrawing } from '../vector/index.ts';
import { decimal, inkOf, type Pen } from './pen.ts';

/** What a drawing is painted with. `font` puts a face among the page's resources and gives its name there, as the others do. */
export interface VectorTools {
  readonly pen: Pen;
  readonly measurer: Measurer;
  readonly colour: Theme['colour'];
  font(face: FaceName): string;
  /** How much of what is filled and of what is drawn is seen. */
  seen(fill: number, stroke: number): string;
  gradient(gradient: DrawnGradient): string;
  /** Operators that are painted as one thing. */
  group(operators: string, box: readonly number[]): string;
}

/** The operators that paint a drawing with its top left corner at a place of the page; y counts from the foot. */
export function vectorOperators(
  { shapes, width, height }: VectorDrawing,
  left: number,
  top: number,
  tools: VectorTools,
): readonly string[] {
  const box = [left, top - height, left + width, top];
  return shapes.map((shape) => shapeOperators(shape, left, top, tools, box));
}

function shapeOperators(
  shape: Shape,
  left: number,
  top: number,
  tools: VectorTools,
  box: readonly number[],
): string {
  if (shape.kind === 'text') return textOperators(shape, left, top, tools);
  if (shape.kind === 'path') return pathOperators(shape, left, top, tools);
  const { clip, opacity, shapes } = shape;
  const inside = shapes.map((part) => shapeOperators(part, left, top, tools, box)).join('\n');
  const cut = clip ? `${pathOf(clip.commands, left, top)} ${clip.rule === 'evenodd' ? 'W*' : 'W'} n\n` : '';
  if (opacity === undefined) return `q ${cut}${inside} Q`;
  return `q ${cut}/${tools.seen(opacity, opacity)} gs /${tools.group(inside, box)} Do Q`;
}

function pathOperators(
  { commands, fill, rule, opacity = 1, stroke }: Extract<Shape, { kind: 'path' }>,
  left: number,
  top: number,
  tools: VectorTools,
): string {
  const path = pathOf(commands, left, top);
  const even = rule === 'evenodd' ? '*' : '';
  const isSeenThrough = opacity < 1 || (stroke?.opacity ?? 1) < 1;
  const seen = isSeenThrough ? [`/${tools.seen(opacity, stroke?.opacity ?? 1)} gs`] : [];
  if (typeof fill === 'object') {
    // A gradient is painted through the path, and the line after it.
    const [a, b, c, d, e, f] = fill.matrix;
    const place = [a, -b, c, -d, left + e, top - f].map(exactly).join(' ');
    const ground = `q ${seen.join('')} ${path} W${even} n ${place} cm /${tools.gradient(gradientOf(fill, tools))} sh Q`;
    return stroke
      ? `${ground}\nq ${[...seen, ...strokeOperators(stroke, tools)].join(' ')} ${path} S Q`
      : ground;
  }
  const ink = [
    ...seen,
    ...(fill ? [`${inkOf(colourOf(fill, tools.colour))} rg`] : []),
    ...(stroke ? strokeOperators(stroke, tools) : ['1 j']),
  ];
  const paint = fill ? (stroke ? `B${even}` : `f${even}`) : stroke ? 'S' : 'n';
  return `q ${ink.join(' ')} ${path} ${paint} Q`;
}

const CAPS = { butt: 0, round: 1, square: 2 };
const JOINS = { miter: 0, round: 1, bevel: 2 };

function strokeOperators(
  { ink, width, dash, offset = 0, cap, join = 'round' as never }: Stroke,
  tools: VectorTools,
) {
  return [
    `${inkOf(colourOf(ink, tools.colour))} RG`,
    `${decimal(width)} w`,
    `[${dash.map(decimal).join(' ')}] ${decimal(offset)} d`,
    ...(cap ? [`${CAPS[cap]} J`] : []),
    // SVG cuts a mitre at four times the line's width.
    join === 'miter' ? '0 j 4 M' : `${JOINS[join]} j`,
  ];
}

function pathOf(commands: readonly PathCommand[], left: number, top: number): string {
  return commands.map((command) => commandOperators(command, left, top)).join(' ');
}

function commandOperators([sign, ...numbers]: PathCommand, left: number, top: number): string {
  if (sign === 'Z') return 'h';
  const places = numbers.map((value, i) => decimal(i % 2 === 0 ? left + value : top - value));
  return `${places.join(' ')} ${sign === 'M' ? 'm' : sign === 'L' ? 'l' : 'c'}`;
}

/** Words on one line: run after run, from where the anchor puts the whole. */
function textOperators(
  shape: Extract<Shape, { kind: 'text' }>,
  left: number,
  top: number,
  tools: VectorTools,
): string {
  const { x, y, anchor, matrix = [1, 0, 0, 1] } = shape;
  const runs: readonly DrawnRun<Ink>[] = [shape, ...(shape.more ?? [])];
  const widths = runs.map(({ text, size, ...run }) => tools.measurer.width(text, faceFor(run), size));
  const gaps = runs.map(({ gap }, i) => (i === 0 ? 0 : (gap ?? 0)));
  const whole = [...widths, ...gaps].reduce((sum, width) => sum + width, 0);
  const [a, b, c, d] = matrix;
  let along = anchor === 'end' ? -whole : anchor === 'middle' ? -whole / 2 : 0;
  return runs
    .map((run, i) => {
      along += gaps[i]!;
      const up = i === 0 ? 0 : (run.rise ?? 0);
      const [startX, startY] = [left + x + a * along - c * up, top - y - b * along + d * up];
      along += widths[i]!;
      const turn = shape.matrix ? [a, -b, -c, d].map(exactly).join(' ') : '1 0 0 1';
      return runOperators(run, `${turn} ${decimal(startX)} ${decimal(startY)} Tm`, tools);
    })
    .join(' ');
}

function runOperators(run: DrawnRun<Ink>, place: string, { pen, colour, font, seen }: VectorTools): string {
  const { text, size, ink, opacity = 1, halo } = run;
  const face = faceFor(run);
  const words = `/${font(face)} ${decimal(size)} Tf ${place} [<${pen.glyphs(text, face)}>] TJ`;
  const line = halo
    ? `q ${inkOf(colourOf(halo.ink, colour))} RG ${decimal(halo.width)} w 1 j BT 1 Tr ${words} ET Q `
    : '';
  const filled = [`${line}BT`, inkOf(colourOf(ink, colour)), 'rg', words, 'ET'].join(' ');
  return opacity < 1 ? `q /${seen(opacity, opacity)} gs ${filled} Q` : filled;
}

/** With colours of its own in place of the theme's roles. */
function gradientOf(gradient: DrawnGradient<Ink>, { colour }: VectorTools): DrawnGradient {
  const stops = gradient.stops.map(({ at, ink }) => ({ at, ink: colourOf(ink, colour) as `#${string}` }));
  return { ...gradient, stops };
}

function colourOf(ink: Ink, colour: Theme['colour']): string {
  return ink.startsWith('#') ? ink : colour[ink as RoleInk];
}

/** What is multiplied needs more places. */
function exactly(value: number): string {
  const rounded = Math.round(value * 1e5) / 1e5;
  return Object.is(rounded, -0) ? '0' : String(rounded);
}
