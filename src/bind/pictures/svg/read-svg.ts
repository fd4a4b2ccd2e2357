import type { DrawnShape, PictureDrawing } from '../../../model/index.ts';
import { isUpright, type Matrix, moved, readTransform, SAME, scaleOf, times } from './matrix.ts';
import { shapePath } from './shapes.ts';
import { FIRST_STYLE, readLength, readStyle, type SvgStyle } from './style.ts';
import { readXml, type XmlElement } from './xml.ts';

/** Why an SVG is not set: it can act, it reaches outside itself, or it holds what is not drawn alike everywhere. */
export type SvgProblem = 'broken' | 'svg-active' | 'svg-outside' | 'svg-part';

const ACTIVE: ReadonlySet<string> = new Set(
  'script foreignObject iframe object embed audio video canvas handler listener a set animate animateTransform animateMotion animateColor'.split(
    ' ',
  ),
);
const OUTSIDE: ReadonlySet<string> = new Set(['image', 'feImage', 'use', 'tref']);
/** Elements that draw nothing. `defs` is looked through for what may not be in the file, and draws nothing. */
const SILENT: ReadonlySet<string> = new Set(['title', 'desc', 'metadata', 'defs']);
const MOST_SHAPES = 10_000;
const MOST_COMMANDS = 100_000;

/**
 * An SVG file as a drawing of paths and words. Only what is named here is read, everything else is a problem that is told:
 * nothing is dropped in silence, and nothing of the file is ever run, fetched or passed on.
 */
export function readSvg(source: string): PictureDrawing | SvgProblem {
  const root = readXml(source);
  if (root === 'active') return 'svg-active';
  if (root === 'broken' || root.name !== 'svg') return 'broken';
  const danger = dangerOf(root);
  if (danger) return danger;
  const frame = frameOf(root);
  if (!frame) return 'svg-part';
  const shapes: DrawnShape[] = [];
  const style = readStyle(root, FIRST_STYLE);
  if (!style || !draw(root, style, frame.matrix, shapes)) return 'svg-part';
  const commands = shapes.reduce(
    (sum, shape) => sum + (shape.kind === 'path' ? shape.commands.length : 1),
    0,
  );
  if (commands > MOST_COMMANDS) return 'svg-part';
  return { width: frame.width, height: frame.height, shapes };
}

/** What a file may not hold wherever it stands, also in parts that draw nothing. */
function dangerOf(element: XmlElement): SvgProblem | undefined {
  if (ACTIVE.has(element.name)) return 'svg-active';
  if (OUTSIDE.has(element.name)) return 'svg-outside';
  const isStyle = element.name === 'style';
  for (const [name, value] of element.attributes) {
    if (/^on/i.test(name) || /javascript:/i.test(value)) return 'svg-active';
    if (/(^|:)href$/i.test(name) && !value.startsWith('#')) return 'svg-outside';
    if (/url\s*\((?!\s*["']?#)|@import/i.test(value)) return 'svg-outside';
  }
  for (const child of element.children) {
    if (typeof child === 'string') {
      if (isStyle && /@import|url\s*\(|expression\s*\(/i.test(child)) return 'svg-outside';
      continue;
    }
    const danger = dangerOf(child);
    if (danger) return danger;
  }
  // A style sheet changes what stands elsewhere, and is not read.
  return isStyle ? 'svg-part' : undefined;
}

/** Size and the way from the file's units to it. */
function frameOf(root: XmlElement): { width: number; height: number; matrix: Matrix } | undefined {
  const box = root.attributes
    .get('viewBox')
    ?.trim()
    .split(/[\s,]+/)
    .map(readLength);
  const [x = 0, y = 0, boxWidth, boxHeight] = box ?? [];
  if (box && (box.length !== 4 || !boxWidth || !boxHeight)) return undefined;
  const width = readLength(root.attributes.get('width')) ?? boxWidth;
  const height = readLength(root.attributes.get('height')) ?? boxHeight;
  if (!width || !height || width < 0 || height < 0 || width > 20_000 || height > 20_000) return undefined;
  if (!boxWidth || !boxHeight) return { width, height, matrix: SAME };
  // As browsers do: whole in the middle, and never out of shape.
  const scale = Math.min(width / boxWidth, height / boxHeight);
  if (!(scale > 0)) return undefined;
  const left = (width - boxWidth * scale) / 2 - x * scale;
  const top = (height - boxHeight * scale) / 2 - y * scale;
  return { width, height, matrix: [scale, 0, 0, scale, left, top] };
}

/** Draws what is inside an element; false where something cannot be drawn. */
function draw(element: XmlElement, style: SvgStyle, matrix: Matrix, out: DrawnShape[]): boolean {
  for (const child of element.children) {
    if (typeof child === 'string') {
      if (child.trim() !== '') return false;
      continue;
    }
    // Another program's own notes, under a prefix of its own, are shown by nobody.
    if (child.name.includes(':') || SILENT.has(child.name)) continue;
    const own = readStyle(child, style);
    const step = readTransform(child.attributes.get('transform') ?? '');
    if (!own || !step) return false;
    if (own.hidden) continue;
    const place = times(matrix, step);
    if (child.name === 'g') {
      if (!draw(child, own, place, out)) return false;
    } else if (child.name === 'text') {
      if (!drawText(child, own, place, out)) return false;
    } else {
      const commands = shapePath(child);
      if (!commands) return false;
      const path = commands.map((command) => movedCommand(command, place));
      const scale = scaleOf(place);
      const fill = own.fill === 'none' || child.name === 'line' ? undefined : own.fill;
      const hasStroke = own.stroke !== 'none' && own.strokeWidth > 0;
      const stroke = hasStroke
        ? {
            ink: own.stroke as `#${string}`,
            width: own.strokeWidth * scale,
            dash: own.dash.map((part) => part * scale),
          }
        : undefined;
      if (path.length > 0 && (fill || stroke)) out.push({ kind: 'path', commands: path, fill, stroke });
    }
    if (out.length > MOST_SHAPES) return false;
  }
  return true;
}

type Path = Extract<DrawnShape, { kind: 'path' }>['commands'];

function movedCommand(command: Path[number], matrix: Matrix): Path[number] {
  if (command[0] === 'Z') return command;
  const [sign, ...n] = command;
  const points: number[] = [];
  for (let i = 0; i < n.length; i += 2) points.push(...moved(matrix, n[i]!, n[i + 1]!));
  return [sign, ...points] as unknown as Path[number];
}

/** Words in one style on one line; a tspan begins a line of its own only where it says where. */
function drawText(element: XmlElement, style: SvgStyle, matrix: Matrix, out: DrawnShape[]): boolean {
  if (!isUpright(matrix)) return false;
  const parts: { x: number; y: number; style: SvgStyle; words: string }[] = [];
  const start = placeIn(element, 0, 0);
  if (!start) return false;
  let at = start;
  for (const child of element.children) {
    const isPart = typeof child !== 'string';
    if (isPart && (child.name !== 'tspan' || child.children.some((inner) => typeof inner !== 'string')))
      return false;
    const own = isPart ? readStyle(child, style) : style;
    const words = (isPart ? child.children.join('') : child).replace(/\s+/g, ' ');
    const isPlaced = isPart && ['x', 'y', 'dx', 'dy'].some((name) => child.attributes.has(name));
    const place = isPart ? placeIn(child, at.x, at.y) : at;
    if (!own || !place) return false;
    const last = parts.at(-1);
    if (last && !isPlaced && words.trim() !== '' && own !== last.style && !isSame(own, last.style))
      return false;
    at = place;
    if (last && !isPlaced) last.words += words;
    else parts.push({ ...at, style: own, words });
  }
  const scale = scaleOf(matrix);
  for (const { x, y, style: own, words } of parts) {
    const text = words.trim().replace(/ {2,}/g, ' ');
    if (text === '' || own.fill === 'none' || own.hidden) continue;
    const [left, top] = moved(matrix, x, y);
    const { anchor, bold, fill } = own;
    out.push({ kind: 'text', x: left, y: top, anchor, size: own.fontSize * scale, bold, ink: fill, text });
  }
  return true;
}

function placeIn({ attributes }: XmlElement, x: number, y: number): { x: number; y: number } | undefined {
  if (attributes.has('rotate') || attributes.has('textLength')) return undefined;
  const one = (name: string, otherwise: number) =>
    attributes.has(name) ? readLength(attributes.get(name)) : otherwise;
  const [atX, atY, dx, dy] = [one('x', x), one('y', y), one('dx', 0), one('dy', 0)];
  if (atX === undefined || atY === undefined || dx === undefined || dy === undefined) return undefined;
  return { x: atX + dx, y: atY + dy };
}

function isSame(a: SvgStyle, b: SvgStyle): boolean {
  return a.fill === b.fill && a.fontSize === b.fontSize && a.bold === b.bold && a.anchor === b.anchor;
}
