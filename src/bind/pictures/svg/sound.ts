import type { DrawnShape } from '../../../model/index.ts';

/** Further out nobody draws, and writers of PDF no longer know the numbers. */
const FURTHEST = 1_000_000;

/** Whether every number is one that can be drawn. */
export function isSound(shapes: readonly DrawnShape[]): boolean {
  return shapes.every((shape) => {
    if (shape.kind === 'group') return isSound(shape.shapes) && isNear(shape.clip?.commands ?? []);
    if (shape.kind === 'text') return isNear([[shape.x, shape.y, shape.size, ...(shape.matrix ?? [])]]);
    const { fill, stroke, commands } = shape;
    const matrix = typeof fill === 'object' ? fill.matrix : [];
    const line = stroke ? [stroke.width, ...stroke.dash, stroke.offset ?? 0] : [];
    return isNear(commands) && isNear([matrix, line]);
  });
}

function isNear(lists: readonly (readonly (string | number)[])[]): boolean {
  return lists.every((list) => list.every((part) => typeof part === 'string' || Math.abs(part) <= FURTHEST));
}

/** Points and letters: what a drawing costs to draw. */
export function signsIn(shapes: readonly DrawnShape[]): number {
  return shapes.reduce((sum, shape) => {
    if (shape.kind === 'group') return sum + signsIn(shape.shapes) + (shape.clip?.commands.length ?? 0);
    return sum + (shape.kind === 'path' ? shape.commands.length : wordsOf(shape).length);
  }, 0);
}

/** The words of a shape, or of all in a group, each line by itself. */
export function wordsOf(shape: DrawnShape): string {
  if (shape.kind === 'group')
    return shape.shapes
      .map(wordsOf)
      .filter((words) => words !== '')
      .join('\n');
  return shape.kind === 'text' ? [shape, ...(shape.more ?? [])].map(({ text }) => text).join('') : '';
}
