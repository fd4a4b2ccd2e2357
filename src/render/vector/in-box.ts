import type { PathCommand, Shape, VectorDrawing } from './shapes.ts';

/** A drawing grown or shrunk to a width, with everything in it. */
export function inBox(drawing: VectorDrawing, width: number): VectorDrawing {
  const scale = width / drawing.width;
  const shapes = drawing.shapes.map((shape): Shape => {
    if (shape.kind === 'text')
      return { ...shape, x: shape.x * scale, y: shape.y * scale, size: shape.size * scale };
    const commands = shape.commands.map(
      ([sign, ...numbers]) => [sign, ...numbers.map((value) => value * scale)] as unknown as PathCommand,
    );
    const { stroke } = shape;
    const scaled = stroke && {
      ...stroke,
      width: stroke.width * scale,
      dash: stroke.dash.map((part) => part * scale),
    };
    return { ...shape, commands, stroke: scaled };
  });
  return { width, height: drawing.height * scale, shapes };
}
