import type { DrawnGradient, DrawnRun } from '../../model/index.ts';
import type { Ink, PathCommand, Shape, Stroke, VectorDrawing } from './shapes.ts';

/** An element of SVG, for a writer that knows how words are made safe where it writes. */
export interface SvgNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: readonly (SvgNode | string)[];
}

/** How an ink is written where the drawing goes: as a colour, or as a class that a style sheet colours. */
export type WriteInk = (
  part: 'fill' | 'stroke',
  ink: Ink,
) => { readonly value?: string; readonly class?: string };

/** What is inside the `svg` element. `name` begins the ids of what is referred to, and may stand on no other drawing of the page. */
export function svgNodes({ shapes }: VectorDrawing, write: WriteInk, name: string): readonly SvgNode[] {
  let ids = 0;
  const idOf = () => {
    ids += 1;
    return `${name}-${ids}`;
  };
  const nodeOf = (shape: Shape): readonly SvgNode[] => {
    if (shape.kind === 'text') return [textNode(shape, write)];
    if (shape.kind === 'group') {
      const { clip, opacity } = shape;
      const id = clip && idOf();
      const rule = clip?.rule === 'evenodd' ? 'evenodd' : undefined;
      const path = { d: clip ? pathData(clip.commands) : undefined, 'clip-rule': rule };
      const group = {
        name: 'g',
        attributes: { 'clip-path': id && `url(#${id})`, opacity: share(opacity) },
        children: shape.shapes.flatMap(nodeOf),
      };
      if (id === undefined) return [group];
      return [{ name: 'clipPath', attributes: { id }, children: [leaf('path', path)] }, group];
    }
    const { commands, fill, stroke, rule, opacity } = shape;
    const isGradient = typeof fill === 'object';
    const id = isGradient ? idOf() : undefined;
    const [inside, line] = [
      isGradient ? { value: `url(#${id})` } : fill ? write('fill', fill) : write('fill', 'none' as Ink),
      stroke ? write('stroke', stroke.ink) : {},
    ];
    const path = leaf('path', {
      d: pathData(commands),
      class: [inside.class, line.class].filter((part) => part !== undefined).join(' ') || undefined,
      fill: inside.value,
      'fill-rule': rule,
      'fill-opacity': share(opacity),
      ...strokeAttributes(stroke, line.value),
    });
    return isGradient ? [gradientNode(fill, id!, write), path] : [path];
  };
  return shapes.flatMap(nodeOf);
}

function strokeAttributes(stroke: Stroke | undefined, ink: string | undefined): SvgNode['attributes'] {
  if (!stroke) return {};
  return {
    stroke: ink,
    'stroke-width': short(stroke.width),
    'stroke-dasharray': stroke.dash.length > 0 ? stroke.dash.map(short).join(' ') : undefined,
    'stroke-dashoffset': stroke.offset === undefined ? undefined : short(stroke.offset),
    'stroke-linecap': stroke.cap,
    'stroke-linejoin': stroke.join === 'miter' ? undefined : (stroke.join ?? 'round'),
    'stroke-opacity': share(stroke.opacity),
  };
}

function textNode(shape: Extract<Shape, { kind: 'text' }>, write: WriteInk): SvgNode {
  const { x, y, anchor, matrix, more = [] } = shape;
  const place = matrix
    ? { transform: `matrix(${[...matrix.map(exact), short(x), short(y)].join(' ')})` }
    : { x: short(x), y: short(y) };
  let height = 0;
  const spans = more.map((run) => {
    const rise = run.rise ?? 0;
    const dy = height - rise;
    height = rise;
    const move = {
      dx: run.gap === undefined ? undefined : short(run.gap),
      dy: dy === 0 ? undefined : short(dy),
    };
    return { name: 'tspan', attributes: { ...move, ...runAttributes(run, write) }, children: [run.text] };
  });
  return {
    name: 'text',
    attributes: {
      ...place,
      ...runAttributes(shape, write),
      'text-anchor': anchor === 'start' ? undefined : anchor,
      // Between two parts a space counts.
      'xml:space': more.length > 0 ? 'preserve' : undefined,
    },
    children: [shape.text, ...spans],
  };
}

function runAttributes({ size, bold, italic, ink, opacity, halo }: DrawnRun<Ink>, write: WriteInk) {
  const [inside, line] = [write('fill', ink), halo ? write('stroke', halo.ink) : {}];
  return {
    class: [inside.class, line.class].filter((part) => part !== undefined).join(' ') || undefined,
    fill: inside.value,
    'fill-opacity': share(opacity),
    'font-size': short(size),
    'font-weight': bold ? '700' : undefined,
    'font-style': italic ? 'italic' : undefined,
    stroke: line.value,
    'stroke-width': halo && short(halo.width),
    'stroke-linejoin': halo && 'round',
    'paint-order': halo && 'stroke',
  };
}

function gradientNode(gradient: DrawnGradient<Ink>, id: string, write: WriteInk): SvgNode {
  const { kind, matrix, focus, stops } = gradient;
  const ends: Record<string, string> =
    kind === 'linear'
      ? { x1: '0', y1: '0', x2: '1', y2: '0' }
      : { cx: '0', cy: '0', r: '1', fx: exact(focus[0]), fy: exact(focus[1]) };
  return {
    name: `${kind}Gradient`,
    attributes: {
      id,
      gradientUnits: 'userSpaceOnUse',
      ...ends,
      gradientTransform: `matrix(${matrix.map(exact).join(' ')})`,
    },
    children: stops.map(({ at, ink }) =>
      leaf('stop', { offset: exact(at), 'stop-color': write('fill', ink).value }),
    ),
  };
}

function leaf(name: string, attributes: SvgNode['attributes']): SvgNode {
  return { name, attributes, children: [] };
}

function pathData(commands: readonly PathCommand[]): string {
  return commands.map(([sign, ...numbers]) => `${sign}${numbers.map(short).join(' ')}`).join('');
}

/** Hundredths of a point are finer than any screen. */
export function short(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return Object.is(rounded, -0) ? '0' : String(rounded);
}

/** What is multiplied needs more places. */
function exact(value: number): string {
  const rounded = Math.round(value * 1e5) / 1e5;
  return Object.is(rounded, -0) ? '0' : String(rounded);
}

function share(value: number | undefined): string | undefined {
  return value === undefined ? undefined : short(value);
}
