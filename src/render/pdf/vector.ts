import type { Theme } from '../theme.ts';
import type { Ink, PathCommand, RoleInk, Shape, VectorDrawing } from '../vector/index.ts';
import type { FaceName } from './font.ts';
import type { Measurer } from './measure.ts';
import { decimal, inkOf, type Pen } from './pen.ts';

/** What a drawing is painted with. `font` puts a face among the page's resources and gives its name there. */
export interface VectorTools {
  readonly pen: Pen;
  readonly measurer: Measurer;
  readonly colour: Theme['colour'];
  font(face: FaceName): string;
}

/** The operators that paint a drawing with its top left corner at a place of the page; y counts from the foot. */
export function vectorOperators(
  { shapes }: VectorDrawing,
  left: number,
  top: number,
  tools: VectorTools,
): readonly string[] {
  return shapes.map((shape) => shapeOperators(shape, left, top, tools));
}

function shapeOperators(shape: Shape, left: number, top: number, tools: VectorTools): string {
  if (shape.kind === 'text') return textOperators(shape, left, top, tools);
  const { commands, fill, stroke } = shape;
  const path = commands.map((command) => commandOperators(command, left, top)).join(' ');
  const ink = [
    ...(fill ? [`${inkOf(colourOf(fill, tools.colour))} rg`] : []),
    ...(stroke
      ? [
          `${inkOf(colourOf(stroke.ink, tools.colour))} RG ${decimal(stroke.width)} w [${stroke.dash.map(decimal).join(' ')}] 0 d`,
        ]
      : []),
  ];
  const paint = fill ? (stroke ? 'B' : 'f') : stroke ? 'S' : 'n';
  return `q ${ink.join(' ')} 1 j ${path} ${paint} Q`;
}

function commandOperators([sign, ...numbers]: PathCommand, left: number, top: number): string {
  if (sign === 'Z') return 'h';
  const places = numbers.map((value, i) => decimal(i % 2 === 0 ? left + value : top - value));
  return `${places.join(' ')} ${sign === 'M' ? 'm' : sign === 'L' ? 'l' : 'c'}`;
}

function textOperators(
  { text, x, y, anchor, size, bold, ink }: Extract<Shape, { kind: 'text' }>,
  left: number,
  top: number,
  { pen, measurer, colour, font }: VectorTools,
): string {
  const face: FaceName = bold ? 'bold' : 'regular';
  const width = measurer.width(text, face, size);
  const start = left + x - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
  const place = `1 0 0 1 ${decimal(start)} ${decimal(top - y)} Tm`;
  const glyphs = pen.glyphs(text, face);
  return `BT ${inkOf(colourOf(ink, colour))} rg /${font(face)} ${decimal(size)} Tf ${place} [${glyphs}] TJ ET`;
}

function colourOf(ink: Ink, colour: Theme['colour']): string {
  return ink.startsWith('#') ? ink : colour[ink as RoleInk];
}
