import type { DrawnRun, DrawnShape } from '../../../model/index.ts';
import { type Box, bounds } from './bounds.ts';

/** Wider than any letter, as a share of its size. */
const WIDEST = 1.2;

/**
 * What can be seen of a drawing. Layers that are turned off by being clear, and notes beside the page, go with the file out of the programs that
 * draw; published they would be read by whoever looks for them.
 */
export function seenShapes(
  shapes: readonly DrawnShape[],
  width: number,
  height: number,
): readonly DrawnShape[] {
  const frame = { x: 0, y: 0, width, height };
  return shapes.flatMap((shape): readonly DrawnShape[] => {
    if (isClear(shape)) return [];
    if (shape.kind === 'path') return meets(reachOf(shape), frame) ? [shape] : [];
    if (shape.kind === 'text') return meets(roomOf(shape), frame) ? [shape] : [];
    if (shape.clip && !meets(bounds(shape.clip.commands), frame)) return [];
    const inside = seenShapes(shape.shapes, width, height);
    return inside.length === 0 ? [] : [{ ...shape, shapes: inside }];
  });
}

type Path = Extract<DrawnShape, { kind: 'path' }>;
type Text = Extract<DrawnShape, { kind: 'text' }>;

function isClear(shape: DrawnShape): boolean {
  if (shape.kind === 'group') return shape.opacity === 0;
  if (shape.kind === 'text')
    return [shape, ...(shape.more ?? [])].every(({ opacity, halo }) => opacity === 0 && !halo);
  const noFill = shape.fill === undefined || shape.opacity === 0;
  return noFill && (shape.stroke === undefined || shape.stroke.opacity === 0);
}

/** With its line, whose corners may stick out. */
function reachOf({ commands, stroke }: Path): Box {
  return grown(bounds(commands), (stroke?.width ?? 0) * 4);
}

/** No smaller than what the words take; larger where they are turned. */
function roomOf(text: Text): Box {
  const runs: readonly DrawnRun[] = [text, ...(text.more ?? [])];
  const width = runs.reduce((sum, run) => sum + run.text.length * run.size * WIDEST + (run.gap ?? 0), 0);
  const tall = Math.max(...runs.map(({ size, rise }) => size * 2 + Math.abs(rise ?? 0)));
  if (text.matrix)
    return grown({ x: text.x, y: text.y, width: 0, height: 0 }, (width + tall) * spread(text.matrix));
  const left = { start: 0, middle: width / 2, end: width }[text.anchor];
  return { x: text.x - left, y: text.y - tall, width, height: tall * 2 };
}

function spread(matrix: readonly number[]): number {
  return matrix.reduce((sum, one) => sum + Math.abs(one), 0);
}

function grown({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

function meets(one: Box, other: Box): boolean {
  return (
    one.x <= other.x + other.width &&
    other.x <= one.x + one.width &&
    one.y <= other.y + other.height &&
    other.y <= one.y + one.height
  );
}
