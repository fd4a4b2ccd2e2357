import type { DrawnRun } from '../../model/index.ts';
import type { Ink, PathCommand, Shape, Stroke, VectorDrawing } from './shapes.ts';

/** A drawing grown or shrunk to a width, with everything in it. */
export function inBox(drawing: VectorDrawing, width: number): VectorDrawing {
  const scale = width / drawing.width;
  return {
    width,
    height: drawing.height * scale,
    shapes: drawing.shapes.map((shape) => scaled(shape, scale)),
  };
}

function scaled(shape: Shape, scale: number): Shape {
  switch (shape.kind) {
    case 'group': {
      const { clip } = shape;
      return {
        ...shape,
        ...(clip && { clip: { ...clip, commands: scaledPath(clip.commands, scale) } }),
        shapes: shape.shapes.map((part) => scaled(part, scale)),
      };
    }
    case 'text':
      return {
        ...shape,
        ...scaledRun(shape, scale),
        x: shape.x * scale,
        y: shape.y * scale,
        ...(shape.more && { more: shape.more.map((run) => scaledRun(run, scale)) }),
      };
    case 'path': {
      const { fill } = shape;
      const isGradient = typeof fill === 'object';
      return {
        ...shape,
        commands: scaledPath(shape.commands, scale),
        fill: isGradient
          ? { ...fill, matrix: fill.matrix.map((n) => n * scale) as unknown as typeof fill.matrix }
          : fill,
        stroke: shape.stroke && scaledStroke(shape.stroke, scale),
      };
    }
  }
}

function scaledStroke(stroke: Stroke, scale: number): Stroke {
  return {
    ...stroke,
    width: stroke.width * scale,
    dash: stroke.dash.map((part) => part * scale),
    ...(stroke.offset !== undefined && { offset: stroke.offset * scale }),
  };
}

function scaledRun<R extends DrawnRun<Ink>>(run: R, scale: number): R {
  const { halo, rise, gap } = run;
  return {
    ...run,
    size: run.size * scale,
    ...(halo && { halo: { ...halo, width: halo.width * scale } }),
    ...(rise !== undefined && { rise: rise * scale }),
    ...(gap !== undefined && { gap: gap * scale }),
  };
}

function scaledPath(commands: readonly PathCommand[], scale: number): readonly PathCommand[] {
  return commands.map(
    ([sign, ...numbers]) => [sign, ...numbers.map((n) => n * scale)] as unknown as PathCommand,
  );
}

/** With nothing outside its frame, as a browser shows an author's picture. */
export function cutToFrame(drawing: VectorDrawing): VectorDrawing {
  const { width, height, shapes } = drawing;
  const commands: readonly PathCommand[] = [
    ['M', 0, 0],
    ['L', width, 0],
    ['L', width, height],
    ['L', 0, height],
    ['Z'],
  ];
  return { width, height, shapes: [{ kind: 'group', clip: { commands, rule: 'nonzero' }, shapes }] };
}
