import type { Theme } from '../theme.ts';
import type { Ink, RoleInk, Shape, VectorDrawing } from '../vector/index.ts';
import { clean } from './word-values.ts';

/** A drawing as an SVG file of its own, with the theme's colours written out: a Word document has no style sheet. */
export function svgText({ width, height, shapes }: VectorDrawing, colours: Theme['colour']): string {
  const inkOf = (ink: Ink) => (ink.startsWith('#') ? ink : colours[ink as RoleInk]);
  const drawn = shapes.map((shape) => shapeText(shape, inkOf)).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${short(width)}" height="${short(height)}" viewBox="0 0 ${short(width)} ${short(height)}">${drawn}</svg>`;
}

function shapeText(shape: Shape, inkOf: (ink: Ink) => string): string {
  if (shape.kind === 'text') {
    const { x, y, anchor, size, bold, ink, text } = shape;
    const weight = bold ? ' font-weight="bold"' : '';
    return `<text x="${short(x)}" y="${short(y)}" font-family="Calibri, Arial, sans-serif" font-size="${short(size)}" text-anchor="${anchor}"${weight} fill="${inkOf(ink)}">${escaped(clean(text))}</text>`;
  }
  const { commands, fill, stroke } = shape;
  const path = commands.map(([sign, ...numbers]) => `${sign}${numbers.map(short).join(' ')}`).join('');
  const dash =
    stroke && stroke.dash.length > 0 ? ` stroke-dasharray="${stroke.dash.map(short).join(' ')}"` : '';
  const line = stroke ? ` stroke="${inkOf(stroke.ink)}" stroke-width="${short(stroke.width)}"${dash}` : '';
  return `<path d="${path}" fill="${fill ? inkOf(fill) : 'none'}"${line}/>`;
}

function short(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return Object.is(rounded, -0) ? '0' : String(rounded);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
