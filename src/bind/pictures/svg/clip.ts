import type { DrawnCommand, DrawnMatrix, DrawnShape, FillRule } from '../../../model/index.ts';
import { type Box, bounds } from './bounds.ts';
import { movedPath, readTransform, SAME, times } from './matrix.ts';
import type { SvgReading } from './reading.ts';
import { cornerOf, shapePath } from './shapes.ts';
import { FIRST_STYLE, readStyle } from './style.ts';
import type { XmlElement } from './xml.ts';

interface Clip {
  readonly commands: readonly DrawnCommand[];
  readonly rule: FillRule;
}

/** What `clip-path` lets through, in the drawing's units; undefined where it is none, which changes nothing. */
export function clipOf(
  written: string,
  matrix: DrawnMatrix,
  around: readonly XmlElement[],
  reading: SvgReading,
): Clip | undefined {
  const id = /^url\(\s*["']?#([^"')]+)["']?\s*\)$/.exec(written)?.[1];
  if (id === undefined) {
    reading.refuse('clip-path');
    return undefined;
  }
  const element = reading.byId.get(id);
  if (element?.name !== 'clipPath') return undefined;
  if (element.attributes.get('clipPathUnits') === 'objectBoundingBox') reading.refuse('clipPathUnits');
  if (element.attributes.has('clip-path')) reading.refuse('clip-path');
  const commands: DrawnCommand[] = [];
  let rule: FillRule = 'nonzero';
  const add = (part: XmlElement, place: DrawnMatrix, depth: number): void => {
    const step = readTransform(part.attributes.get('transform') ?? '') ?? SAME;
    const inside = times(place, step);
    const sheet = reading.sheetFor(part, [element, ...around]);
    const { style, own } = readStyle(part, FIRST_STYLE, sheet, reading.refuse);
    if (own.isGone || style.hidden) return;
    if (style.clipRule === 'evenodd') rule = 'evenodd';
    if (part.name === 'use' && depth < 5) {
      const href = part.attributes.get('href') ?? part.attributes.get('xlink:href') ?? '';
      const shown = reading.byId.get(href.slice(1));
      const [x, y] = cornerOf(part, reading.viewport, style.fontSize);
      if (shown) add(shown, times(inside, [1, 0, 0, 1, x, y]), depth + 1);
      return;
    }
    const path = shapePath(part, reading.viewport, style.fontSize);
    if (path) commands.push(...movedPath(path, inside));
    else reading.refuse(`clip-path: ${part.name}`);
  };
  const step = readTransform(element.attributes.get('transform') ?? '') ?? SAME;
  for (const child of element.children)
    if (typeof child !== 'string' && child.name !== 'title' && child.name !== 'desc')
      add(child, times(matrix, step), 0);
  return { commands, rule };
}

/** The shapes as far as they lie inside; with no clip where it cuts nothing that would be seen. */
export function withClip(
  shapes: readonly DrawnShape[],
  clip: Clip,
  frame: { readonly width: number; readonly height: number },
): readonly DrawnShape[] {
  if (clip.commands.length === 0) return [];
  const box = boxOf(clip.commands);
  const isIdle = box && shapes.every((shape) => isInside(shape, box, frame));
  return isIdle ? shapes : [{ kind: 'group', clip, shapes }];
}

/** A path that is an upright rectangle. */
function boxOf(commands: readonly DrawnCommand[]): Box | undefined {
  const points = commands.flatMap((command) =>
    command[0] === 'M' || command[0] === 'L' ? [command.slice(1) as number[]] : [],
  );
  const isStraight = commands.every(([sign]) => sign !== 'C') && (points.length === 4 || points.length === 5);
  const box = bounds(commands);
  const near = (a: number, b: number) => Math.abs(a - b) < 1e-6 * Math.max(1, Math.abs(a));
  const isCorner = ([x = 0, y = 0]: number[]) =>
    (near(x, box.x) || near(x, box.x + box.width)) && (near(y, box.y) || near(y, box.y + box.height));
  return isStraight && points.every(isCorner) ? box : undefined;
}

function isInside(
  shape: DrawnShape,
  box: Box,
  frame: { readonly width: number; readonly height: number },
): boolean {
  if (shape.kind === 'group') return shape.shapes.every((part) => isInside(part, box, frame));
  // How far words reach is known when they are set; the frame itself cuts at its own edges.
  const isWhole =
    box.x <= 0 && box.y <= 0 && box.x + box.width >= frame.width && box.y + box.height >= frame.height;
  if (isWhole) return true;
  if (shape.kind === 'text') return false;
  const { x, y, width, height } = bounds(shape.commands);
  const room = (shape.stroke?.width ?? 0) * (shape.stroke?.join === 'miter' ? 2 : 0.5) + 1e-6;
  const slack = shape.stroke ? room : 1e-6;
  return (
    x - (shape.stroke ? slack : -1e-6) >= box.x - 1e-6 &&
    y - (shape.stroke ? slack : -1e-6) >= box.y - 1e-6 &&
    x + width + (shape.stroke ? slack : -1e-6) <= box.x + box.width + 1e-6 &&
    y + height + (shape.stroke ? slack : -1e-6) <= box.y + box.height + 1e-6
  );
}
