import type { DrawnCommand, DrawnGradient, DrawnMatrix } from '../../../model/index.ts';
import { bounds } from './bounds.ts';
import { moved, readTransform, SAME, times } from './matrix.ts';
import type { SvgReading } from './reading.ts';
import { FIRST_STYLE, readStyle } from './style.ts';
import { readLength } from './units.ts';
import type { XmlElement } from './xml.ts';

export interface ReadGradient {
  readonly gradient: DrawnGradient;
  /** The same for all its colours. */
  readonly opacity: number;
}

/**
 * A gradient as it lies under a path; `own` is the path in its own units, `place` leads from them to the drawing. Undefined where it
 * is none that is drawn, which has then been told.
 */
export function readGradient(
  id: string,
  own: readonly DrawnCommand[],
  place: DrawnMatrix,
  reading: SvgReading,
): ReadGradient | undefined {
  const chain = chainOf(id, reading);
  const first = chain[0];
  if (!first || !/^(linear|radial)Gradient$/.test(first.name)) {
    if (first) reading.refuse(first.name);
    return undefined;
  }
  const written = (name: string) =>
    chain.find(({ attributes }) => attributes.has(name))?.attributes.get(name);
  const stops = stopsOf(
    chain.find((part) => part.children.some(isStop)),
    reading,
  );
  if (stops.length === 0) return undefined;
  const opacity = stops[0]!.opacity;
  if (stops.some((stop) => Math.abs(stop.opacity - opacity) > 0.01)) reading.refuse('stop-opacity');
  const isOfBox = written('gradientUnits') !== 'userSpaceOnUse';
  const box = bounds(own);
  const around = isOfBox ? ([box.width, 0, 0, box.height, box.x, box.y] as const) : SAME;
  const number = (name: string, otherwise: string, whole: number) =>
    readLength(written(name) ?? otherwise, { whole: isOfBox ? 1 : whole }) ?? 0;
  const step = readTransform(written('gradientTransform') ?? '');
  if (!step) reading.refuse('gradientTransform');
  const outer = times(times(place, around), step ?? SAME);
  const { width, height } = reading.viewport;
  const kind = first.name === 'linearGradient' ? 'linear' : 'radial';
  let inner: DrawnMatrix;
  let focus: readonly [number, number] = [0, 0];
  if (kind === 'linear') {
    const [x1, y1] = [number('x1', '0%', width), number('y1', '0%', height)];
    const [x2, y2] = [number('x2', '100%', width), number('y2', '0%', height)];
    inner = [x2 - x1, y2 - y1, y1 - y2, x2 - x1, x1, y1];
  } else {
    const [cx, cy] = [number('cx', '50%', width), number('cy', '50%', height)];
    const r = number('r', '50%', Math.sqrt((width ** 2 + height ** 2) / 2));
    inner = [r, 0, 0, r, cx, cy];
    const [fx, fy] = [number('fx', String(cx), width), number('fy', String(cy), height)];
    if (r > 0) focus = [(fx - cx) / r, (fy - cy) / r];
    // The first colour stands inside the circle.
    const far = Math.hypot(...focus);
    if (far > 0.99) focus = [(focus[0] * 0.99) / far, (focus[1] * 0.99) / far];
  }
  const matrix = times(outer, inner);
  if (written('spreadMethod') && written('spreadMethod') !== 'pad' && !reaches(matrix, own, place, kind))
    reading.refuse('spreadMethod');
  return { gradient: { kind, matrix, focus, stops: stops.map(({ at, ink }) => ({ at, ink })) }, opacity };
}

/** A gradient may take its stops, and all that it does not say itself, from another. */
function chainOf(id: string, reading: SvgReading): readonly XmlElement[] {
  const chain: XmlElement[] = [];
  for (let next: string | undefined = id; next !== undefined && chain.length < 10; ) {
    const element = reading.byId.get(next);
    if (!element) break;
    chain.push(element);
    next = (element.attributes.get('href') ?? element.attributes.get('xlink:href'))?.slice(1);
  }
  return chain;
}

function isStop(child: XmlElement | string): child is XmlElement {
  return typeof child !== 'string' && child.name === 'stop';
}

function stopsOf(element: XmlElement | undefined, reading: SvgReading) {
  let last = 0;
  return (element?.children ?? []).filter(isStop).map((stop) => {
    const sheet = reading.sheetFor(stop, element ? [element] : []);
    const { own } = readStyle(stop, FIRST_STYLE, sheet, reading.refuse);
    const written = readLength(stop.attributes.get('offset') ?? '0', { whole: 1 }) ?? 0;
    last = Math.min(1, Math.max(last, written));
    return { at: last, ink: own.stop.ink, opacity: own.stop.opacity * own.stopOpacity };
  });
}

/** Whether the path lies wholly between a gradient's ends, where it makes no difference how it goes on. */
function reaches(
  matrix: DrawnMatrix,
  own: readonly DrawnCommand[],
  place: DrawnMatrix,
  kind: string,
): boolean {
  const [a, b, c, d, e, f] = matrix;
  const size = a * d - b * c;
  if (size === 0) return false;
  const { x, y, width, height } = bounds(own);
  return [
    [x, y],
    [x + width, y],
    [x, y + height],
    [x + width, y + height],
  ].every(([cornerX, cornerY]) => {
    const [pageX, pageY] = moved(place, cornerX!, cornerY!);
    const along = (d * (pageX - e) - c * (pageY - f)) / size;
    const across = (a * (pageY - f) - b * (pageX - e)) / size;
    const at = kind === 'linear' ? along : Math.hypot(along, across);
    return at > -0.02 && at < 1.02;
  });
}
