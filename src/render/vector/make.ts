import type { Ink, PathCommand, Shape, Stroke } from './shapes.ts';

/** Shapes that are asked for often. */
export function line(
  from: readonly [number, number],
  to: readonly [number, number],
  ink: Ink,
  more: { readonly width?: number; readonly dash?: readonly number[] } = {},
): Shape {
  const commands: readonly PathCommand[] = [
    ['M', ...from],
    ['L', ...to],
  ];
  return { kind: 'path', commands, fill: undefined, stroke: strokeOf(ink, more) };
}

export function strokeOf(
  ink: Ink,
  { width = 1, dash = [] }: { readonly width?: number; readonly dash?: readonly number[] } = {},
): Stroke {
  return { ink, width, dash };
}

export function rectangle(x: number, y: number, width: number, height: number, fill: Ink): Shape {
  const commands: readonly PathCommand[] = [
    ['M', x, y],
    ['L', x + width, y],
    ['L', x + width, y + height],
    ['L', x, y + height],
    ['Z'],
  ];
  return { kind: 'path', commands, fill, stroke: undefined };
}

export function label(
  text: string,
  x: number,
  y: number,
  more: {
    readonly anchor?: 'start' | 'middle' | 'end';
    readonly size?: number;
    readonly bold?: boolean;
    readonly ink?: Ink;
  } = {},
): Shape {
  const { anchor = 'start', size = 9, bold = false, ink = 'text' } = more;
  return { kind: 'text', x, y, anchor, size, bold, ink, text };
}

/** About how wide words are in the report's face: a drawing is made before any font is read. Never too little for common words. */
export function aboutWidth(text: string, size: number): number {
  return text.length * size * 0.54;
}
