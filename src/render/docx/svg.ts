import type { Theme } from '../theme.ts';
import {
  type Ink,
  type RoleInk,
  type SvgNode,
  short,
  svgNodes,
  type VectorDrawing,
} from '../vector/index.ts';
import { clean } from './word-values.ts';

/** A drawing as an SVG file of its own, with the theme's colours written out: a Word document has no style sheet. */
export function svgText(drawing: VectorDrawing, colours: Theme['colour']): string {
  const write = (_: 'fill' | 'stroke', ink: Ink) => ({ value: inkOf(ink, colours) });
  const [width, height] = [short(drawing.width), short(drawing.height)];
  return textOf({
    name: 'svg',
    attributes: {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'font-family': ['Calibri', 'Arial', 'sans-serif'].join(),
    },
    children: svgNodes(drawing, write, 'd'),
  });
}

function inkOf(ink: Ink, colours: Theme['colour']): string {
  return ink.startsWith('#') || ink === ('none' as Ink) ? ink : colours[ink as RoleInk];
}

function textOf({ name, attributes, children }: SvgNode): string {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escaped(value)}"`]))
    .join('');
  const inside = children.map((child) => (typeof child === 'string' ? escaped(clean(child)) : textOf(child)));
  return `<${name}${written}>${inside.join('')}</${name}>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
