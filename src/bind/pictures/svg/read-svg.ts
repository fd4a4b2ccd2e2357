import type { DrawnCommand, DrawnMatrix, DrawnShape, PictureDrawing } from '../../../model/index.ts';
import { clipOf, withClip } from './clip.ts';
import { dangerOf } from './danger.ts';
import { frameOf } from './frame.ts';
import { movedPath, readTransform, scaleOf, times } from './matrix.ts';
import { paintOf, strokeOf } from './paint.ts';
import { SvgReading } from './reading.ts';
import { seenShapes } from './seen.ts';
import { cornerOf, shapePath } from './shapes.ts';
import { isSound, signsIn } from './sound.ts';
import { FIRST_STYLE, readStyle, type SvgStyle } from './style.ts';
import { SVG_LIMITS } from './svg-limits.ts';
import { readText } from './text.ts';
import { readXml, type XmlElement } from './xml.ts';

/** Why an SVG is not set: it can act, it reaches outside itself, or it holds what is not drawn here, which is named. */
export interface SvgProblem {
  readonly reason: 'broken' | 'svg-active' | 'svg-outside' | 'svg-part';
  readonly detail?: string;
}

/** Elements that draw nothing where they stand. */
const SILENT: ReadonlySet<string> = new Set([
  'title',
  'desc',
  'metadata',
  'defs',
  'style',
  'symbol',
  'clipPath',
  'linearGradient',
  'radialGradient',
  'marker',
  'pattern',
  'mask',
  'filter',
]);
/** What browsers give a file that says no size. */
const NO_SIZE = { x: 0, y: 0, width: 300, height: 150 };

/**
 * An SVG file as a drawing of paths and words. Only what is named here is read, everything else is a problem that is told:
 * nothing is dropped in silence, and nothing of the file is ever run, fetched or passed on.
 */
export function readSvg(source: string): PictureDrawing | SvgProblem {
  const root = readXml(source);
  if (root === 'active') return { reason: 'svg-active' };
  if (root === 'broken' || root.name !== 'svg') return { reason: 'broken' };
  const danger = dangerOf(root);
  if (danger) return { reason: danger };
  const reading = new SvgReading(root);
  const frame = frameOf(root, { ...NO_SIZE, width: 0, height: 0 }) ?? frameOf(root, NO_SIZE);
  if (!frame) return { reason: 'svg-part', detail: 'size' };
  reading.viewport = frame.view;
  const { style, own } = readStyle(root, FIRST_STYLE, reading.sheetFor(root, []), reading.refuse);
  const walk = new Walk(reading, frame.width, frame.height);
  const shapes = walk.children(root, style, frame.matrix, [], 0);
  if (signsIn(shapes) > SVG_LIMITS.signs) reading.refuse('too-many');
  if (!isSound(shapes)) reading.refuse('too-far');
  if (reading.refused.size > 0) return { reason: 'svg-part', detail: [...reading.refused].join('|') };
  const { width, height } = frame;
  const all = own.opacity < 1 ? [grouped(shapes, own.opacity)] : shapes;
  return { width, height, shapes: seenShapes(all, width, height) };
}

/** From element to element, with the paint and the place that they inherit. */
class Walk {
  readonly #reading: SvgReading;
  readonly #frame: { readonly width: number; readonly height: number };
  #count = 0;

  constructor(reading: SvgReading, width: number, height: number) {
    this.#reading = reading;
    this.#frame = { width, height };
  }

  children(
    element: XmlElement,
    style: SvgStyle,
    matrix: DrawnMatrix,
    around: readonly XmlElement[],
    uses: number,
  ): readonly DrawnShape[] {
    return element.children.flatMap((child) => {
      if (typeof child === 'string') {
        if (child.trim() !== '') this.#reading.refuse('text');
        return [];
      }
      return this.#element(child, style, matrix, [element, ...around], uses);
    });
  }

  #element(
    element: XmlElement,
    outer: SvgStyle,
    outerMatrix: DrawnMatrix,
    around: readonly XmlElement[],
    uses: number,
  ): readonly DrawnShape[] {
    // Another program's own notes, under a prefix of its own, are shown by nobody.
    if (element.name.includes(':') || SILENT.has(element.name)) return [];
    this.#count += 1;
    if (this.#count > SVG_LIMITS.drawn) {
      this.#reading.refuse('too-many');
      return [];
    }
    const reading = this.#reading;
    const { style, own } = readStyle(element, outer, reading.sheetFor(element, around), reading.refuse);
    if (own.isGone) return [];
    const step = readTransform(own.transform ?? element.attributes.get('transform') ?? '');
    if (!step) reading.refuse('transform');
    const matrix = step ? times(outerMatrix, step) : outerMatrix;
    const shapes = this.#drawn(element, style, own, matrix, around, uses);
    if (shapes.length === 0) return [];
    const clip = own.clip === undefined ? undefined : clipOf(own.clip, matrix, around, reading);
    const seen = clip ? withClip(shapes, clip, this.#frame) : shapes;
    return own.opacity < 1 ? [grouped(seen, own.opacity)] : seen;
  }

  #drawn(
    element: XmlElement,
    style: SvgStyle,
    own: ReturnType<typeof readStyle>['own'],
    matrix: DrawnMatrix,
    around: readonly XmlElement[],
    uses: number,
  ): readonly DrawnShape[] {
    const reading = this.#reading;
    switch (element.name) {
      case 'g':
        return this.children(element, style, matrix, around, uses);
      case 'svg':
        return this.#nested(element, style, matrix, around, uses, reading.viewport);
      case 'switch': {
        const shown = element.children.find(
          (child): child is XmlElement =>
            typeof child !== 'string' &&
            child.name !== 'foreignObject' &&
            !child.attributes.has('requiredExtensions') &&
            !child.attributes.has('requiredFeatures'),
        );
        return shown ? this.#element(shown, style, matrix, [element, ...around], uses) : [];
      }
      case 'use':
        return this.#use(element, style, matrix, around, uses);
      case 'text':
        return readText(element, style, own, matrix, around, reading);
      default: {
        const path = shapePath(element, reading.viewport, style.fontSize);
        if (!path) {
          reading.refuse(element.name);
          return [];
        }
        return this.#path(path, element.name === 'line', style, own.keepsWidth, matrix);
      }
    }
  }

  #path(
    path: readonly DrawnCommand[],
    isLine: boolean,
    style: SvgStyle,
    keepsWidth: boolean,
    matrix: DrawnMatrix,
  ): readonly DrawnShape[] {
    if (path.length === 0 || style.hidden) return [];
    const reading = this.#reading;
    const fill = isLine ? undefined : paintOf(style.fill, path, matrix, reading);
    const stroke = strokeOf(style, keepsWidth ? 1 : scaleOf(matrix), reading);
    if (!fill && !stroke) return [];
    const opacity = (fill?.opacity ?? 1) * style.fillOpacity;
    return [
      {
        kind: 'path',
        commands: movedPath(path, matrix),
        fill: opacity === 0 ? undefined : fill?.paint,
        ...(style.rule === 'evenodd' && fill ? { rule: 'evenodd' } : {}),
        ...(opacity < 1 && opacity > 0 ? { opacity } : {}),
        stroke,
      },
    ];
  }

  /** A drawing within the drawing, cut to its own frame. */
  #nested(
    element: XmlElement,
    style: SvgStyle,
    matrix: DrawnMatrix,
    around: readonly XmlElement[],
    uses: number,
    room: SvgReading['viewport'],
  ): readonly DrawnShape[] {
    const reading = this.#reading;
    const frame = frameOf(element, room);
    if (!frame) return [];
    const [x, y] = cornerOf(element, room, style.fontSize);
    const place = times(matrix, [1, 0, 0, 1, x, y]);
    const outer = reading.viewport;
    reading.viewport = frame.view;
    const shapes = this.children(element, style, times(place, frame.matrix), around, uses);
    reading.viewport = outer;
    if (element.attributes.get('overflow') === 'visible') return shapes;
    const { width, height } = frame;
    const box: readonly DrawnCommand[] = [
      ['M', 0, 0],
      ['L', width, 0],
      ['L', width, height],
      ['L', 0, height],
      ['Z'],
    ];
    return withClip(shapes, { commands: movedPath(box, place), rule: 'nonzero' }, this.#frame);
  }

  #use(
    element: XmlElement,
    style: SvgStyle,
    matrix: DrawnMatrix,
    around: readonly XmlElement[],
    uses: number,
  ): readonly DrawnShape[] {
    const reading = this.#reading;
    const href = element.attributes.get('href') ?? element.attributes.get('xlink:href') ?? '';
    const shown = reading.byId.get(href.slice(1));
    if (!shown) return [];
    if (uses >= SVG_LIMITS.uses) {
      reading.refuse('use');
      return [];
    }
    const [x, y] = cornerOf(element, reading.viewport, style.fontSize);
    const place = times(matrix, [1, 0, 0, 1, x, y]);
    if (shown.name !== 'symbol') return this.#element(shown, style, place, [element, ...around], uses + 1);
    const sized = new Map(shown.attributes);
    for (const name of ['width', 'height']) {
      const asked = element.attributes.get(name);
      if (asked !== undefined) sized.set(name, asked);
    }
    const inside = { ...shown, attributes: sized };
    const own = readStyle(shown, style, reading.sheetFor(shown, [element, ...around]), reading.refuse).style;
    if (sized.has('viewBox'))
      return this.#nested(inside, own, place, [element, ...around], uses + 1, reading.viewport);
    return this.children(inside, own, place, [element, ...around], uses + 1);
  }
}

function grouped(shapes: readonly DrawnShape[], opacity: number): DrawnShape {
  const [only] = shapes;
  // One shape that is only filled or only drawn needs no group.
  if (shapes.length === 1 && only?.kind === 'path' && (!only.fill || !only.stroke)) {
    if (only.stroke)
      return { ...only, stroke: { ...only.stroke, opacity: (only.stroke.opacity ?? 1) * opacity } };
    return { ...only, opacity: (only.opacity ?? 1) * opacity };
  }
  return { kind: 'group', opacity, shapes };
}
