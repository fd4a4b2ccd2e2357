import type { Ink, PathCommand, Shape, VectorDrawing } from '../vector/index.ts';
import { element, join, type Markup, nothing, text } from './markup.ts';

/**
 * A drawing as SVG. Inks are classes that the style sheet colours, so that dark mode reaches it. Its words are hidden from
 * those who listen: whoever puts it in the page says what it shows.
 */
export function svgElement(
  { width, height, shapes }: VectorDrawing,
  size: 'of-the-page' | 'its-own' = 'of-the-page',
): Markup {
  const isOwn = size === 'its-own';
  const attributes = {
    width: isOwn ? short(width) : undefined,
    height: isOwn ? short(height) : undefined,
    viewBox: `0 0 ${short(width)} ${short(height)}`,
    'aria-hidden': 'true',
    focusable: 'false',
  };
  return element('svg', attributes, join(shapes.map(shapeElement)));
}

function shapeElement(shape: Shape): Markup {
  if (shape.kind === 'text') {
    const { x, y, anchor, size, bold, ink } = shape;
    return element(
      'text',
      {
        x: short(x),
        y: short(y),
        class: [...inkClass('fill', ink), ...(bold ? ['strong'] : [])].join(' ') || undefined,
        fill: own(ink),
        'font-size': short(size),
        'text-anchor': anchor === 'start' ? undefined : anchor,
      },
      text(shape.text),
    );
  }
  const { commands, fill, stroke } = shape;
  return element(
    'path',
    {
      d: commands.map(commandText).join(''),
      class:
        [...inkClass('fill', fill ?? 'none'), ...(stroke ? inkClass('stroke', stroke.ink) : [])].join(' ') ||
        undefined,
      fill: own(fill),
      stroke: own(stroke?.ink),
      'stroke-width': stroke && short(stroke.width),
      'stroke-dasharray': stroke && stroke.dash.length > 0 ? stroke.dash.map(short).join(' ') : undefined,
    },
    nothing,
  );
}

/** A role is a class that the style sheet colours; the colour of an author's picture stands in the picture. */
function inkClass(part: 'fill' | 'stroke', ink: Ink | 'none'): string[] {
  return ink.startsWith('#') ? [] : [`${part}-${ink}`];
}

function own(ink: Ink | undefined): string | undefined {
  return ink?.startsWith('#') ? ink : undefined;
}

function commandText([sign, ...numbers]: PathCommand): string {
  return `${sign}${numbers.map(short).join(' ')}`;
}

/** Hundredths of a point are finer than any screen. */
function short(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return Object.is(rounded, -0) ? '0' : String(rounded);
}
