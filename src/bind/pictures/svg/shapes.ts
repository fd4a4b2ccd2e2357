import type { DrawnCommand } from '../../../model/index.ts';
import { arcCurves } from './arc.ts';
import type { Box } from './bounds.ts';
import { readPath } from './path.ts';
import { readLength } from './units.ts';
import type { XmlElement } from './xml.ts';

/** The outline of a shape; nothing where it has no size, undefined where it is no shape that is known. */
export function shapePath(element: XmlElement, room: Box, em: number): readonly DrawnCommand[] | undefined {
  const { name, attributes } = element;
  const number = (key: string): number | undefined => {
    if (!attributes.has(key)) return 0;
    const written = attributes.get(key)!;
    if (written.trim() === 'auto') return 0;
    return readLength(written, { whole: wholeOf(key, room), em });
  };
  switch (name) {
    case 'path':
      return readPath(attributes.get('d') ?? '');
    case 'rect': {
      const [x, y, width, height] = ['x', 'y', 'width', 'height'].map(number);
      const rx = number(attributes.has('rx') ? 'rx' : 'ry');
      const ry = number(attributes.has('ry') ? 'ry' : 'rx');
      if ([x, y, width, height, rx, ry].some((value) => value === undefined)) return undefined;
      return rectangle(x!, y!, width!, height!, Math.min(rx!, width! / 2), Math.min(ry!, height! / 2));
    }
    case 'circle':
    case 'ellipse': {
      const [x, y, r] = ['cx', 'cy', 'r'].map(number);
      const [rx, ry] = name === 'circle' ? [r, r] : ['rx', 'ry'].map(number);
      if (x === undefined || y === undefined || rx === undefined || ry === undefined) return undefined;
      if (rx <= 0 || ry <= 0) return [];
      const half = (from: number, to: number) => arcCurves([x + from, y], [rx, ry, 0, 0, 1], [x + to, y]);
      return [['M', x - rx, y], ...half(-rx, rx), ...half(rx, -rx), ['Z']];
    }
    case 'line': {
      const [x1, y1, x2, y2] = ['x1', 'y1', 'x2', 'y2'].map(number);
      if (x1 === undefined || y1 === undefined || x2 === undefined || y2 === undefined) return undefined;
      return [
        ['M', x1, y1],
        ['L', x2, y2],
      ];
    }
    case 'polyline':
    case 'polygon': {
      const n = (attributes.get('points') ?? '')
        .trim()
        .split(/[\s,]+/)
        .filter((part) => part !== '')
        .map((part) => readLength(part));
      if (n.length % 2 !== 0 || n.some((value) => value === undefined)) return undefined;
      const out: DrawnCommand[] = [];
      for (let i = 0; i < n.length; i += 2) out.push([i === 0 ? 'M' : 'L', n[i]!, n[i + 1]!]);
      return name === 'polygon' && out.length > 0 ? [...out, ['Z']] : out;
    }
    default:
      return undefined;
  }
}

/** Where a drawing within the drawing, or one that is used again, stands. */
export function cornerOf({ attributes }: XmlElement, room: Box, em: number): readonly [number, number] {
  const number = (key: 'x' | 'y') => readLength(attributes.get(key), { whole: wholeOf(key, room), em }) ?? 0;
  return [number('x'), number('y')];
}

/** Shares are of the picture's width or height, or of what lies between them. */
function wholeOf(key: string, { width, height }: Box): number {
  if (/^(x[12]?|cx|rx|width)$/.test(key)) return width;
  if (/^(y[12]?|cy|ry|height)$/.test(key)) return height;
  return Math.sqrt((width ** 2 + height ** 2) / 2);
}

function rectangle(
  x: number,
  y: number,
  w: number,
  h: number,
  rx: number,
  ry: number,
): readonly DrawnCommand[] {
  if (w <= 0 || h <= 0) return [];
  if (rx <= 0 || ry <= 0) {
    return [['M', x, y], ['L', x + w, y], ['L', x + w, y + h], ['L', x, y + h], ['Z']];
  }
  const corner = (fromX: number, fromY: number, toX: number, toY: number) =>
    arcCurves([fromX, fromY], [rx, ry, 0, 0, 1], [toX, toY]);
  return [
    ['M', x + rx, y],
    ['L', x + w - rx, y],
    ...corner(x + w - rx, y, x + w, y + ry),
    ['L', x + w, y + h - ry],
    ...corner(x + w, y + h - ry, x + w - rx, y + h),
    ['L', x + rx, y + h],
    ...corner(x + rx, y + h, x, y + h - ry),
    ['L', x, y + ry],
    ...corner(x, y + ry, x + rx, y),
    ['Z'],
  ];
}
