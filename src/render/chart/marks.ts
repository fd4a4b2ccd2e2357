import { type Ink, type PathCommand, type Shape, strokeOf } from '../vector/index.ts';

/** How a series is told from the others without its colour: its dashes and the sign at its values. */
export interface SeriesLook {
  readonly ink: Ink;
  readonly dash: readonly number[];
  sign(x: number, y: number): Shape;
}

const INKS = ['series1', 'series2', 'series3', 'series4', 'series5', 'series6'] as const;
const DASHES = [[], [6, 3], [2, 2.5], [8, 3, 2, 3], [4, 2], [1, 3]] as const;
const SIZE = 3.1;

/** After six the looks begin again; a chart of more series is better drawn as several. */
export function lookOf(index: number): SeriesLook {
  const ink = INKS[index % INKS.length]!;
  const commandsOf = SIGNS[index % SIGNS.length]!;
  return {
    ink,
    dash: DASHES[index % DASHES.length]!,
    sign: (x, y) => ({
      kind: 'path',
      commands: commandsOf(x, y),
      // Every second sign is hollow, so that two of one form are still two in grey.
      fill: index % 2 === 0 ? ink : 'paper',
      stroke: strokeOf(ink, { width: 1.4 }),
    }),
  };
}

type Sign = (x: number, y: number) => readonly PathCommand[];

const SIGNS: readonly Sign[] = [
  (x, y) => circle(x, y, SIZE),
  (x, y) => polygon(x, y, [-1, -1, 1, -1, 1, 1, -1, 1], SIZE * 0.95),
  (x, y) => polygon(x, y, [0, -1.2, 1.1, 0.9, -1.1, 0.9], SIZE),
  (x, y) => diamond(x, y),
  (x, y) => polygon(x, y, [0, 1.2, 1.1, -0.9, -1.1, -0.9], SIZE),
  (x, y) => circle(x, y, SIZE * 0.7),
];

/** The sign of what is to be reached. */
export function diamond(x: number, y: number, size = SIZE * 1.4): readonly PathCommand[] {
  return polygon(x, y, [0, -1, 1, 0, 0, 1, -1, 0], size);
}

function polygon(x: number, y: number, points: readonly number[], size: number): readonly PathCommand[] {
  const commands: PathCommand[] = [];
  for (let i = 0; i < points.length; i += 2) {
    commands.push([i === 0 ? 'M' : 'L', x + points[i]! * size, y + points[i + 1]! * size]);
  }
  return [...commands, ['Z']];
}

/** Four curves are a circle as closely as any printer can tell. */
function circle(x: number, y: number, radius: number): readonly PathCommand[] {
  const bend = radius * 0.5523;
  return [
    ['M', x - radius, y],
    ['C', x - radius, y - bend, x - bend, y - radius, x, y - radius],
    ['C', x + bend, y - radius, x + radius, y - bend, x + radius, y],
    ['C', x + radius, y + bend, x + bend, y + radius, x, y + radius],
    ['C', x - bend, y + radius, x - radius, y + bend, x - radius, y],
    ['Z'],
  ];
}
