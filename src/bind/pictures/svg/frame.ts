import type { DrawnMatrix } from '../../../model/index.ts';
import type { Box } from './bounds.ts';
import { SAME } from './matrix.ts';
import { readLength } from './units.ts';
import type { XmlElement } from './xml.ts';

export interface Frame {
  readonly width: number;
  readonly height: number;
  /** From the file's units to the frame. */
  readonly matrix: DrawnMatrix;
  /** The part of its own units that the frame shows. */
  readonly view: Box;
}

/** As large as anything is drawn: a house's wall in pixels. */
const LARGEST = 20_000;

/** The size that an `svg` asks for within `room`, and how its view is put into it; undefined where that is no size. */
export function frameOf({ attributes }: XmlElement, room: Box): Frame | undefined {
  const box = attributes
    .get('viewBox')
    ?.trim()
    .split(/[\s,]+/)
    .map((part) => readLength(part));
  const [x, y, boxWidth, boxHeight] = box ?? [];
  const isBox =
    x !== undefined && y !== undefined && !!boxWidth && !!boxHeight && boxWidth > 0 && boxHeight > 0;
  if (box && !isBox) return undefined;
  const asked = (name: string, whole: number) => readLength(attributes.get(name), whole > 0 ? { whole } : {});
  const [wide, high] = [asked('width', room.width), asked('height', room.height)];
  const ratio = isBox ? boxHeight / boxWidth : undefined;
  const width = wide ?? (high !== undefined && ratio ? high / ratio : (boxWidth ?? room.width));
  const height = high ?? (wide !== undefined && ratio ? wide * ratio : (boxHeight ?? room.height));
  if (!(width > 0) || !(height > 0) || width > LARGEST || height > LARGEST) return undefined;
  if (!isBox) return { width, height, matrix: SAME, view: { x: 0, y: 0, width, height } };
  const view = { x, y, width: boxWidth, height: boxHeight };
  return {
    width,
    height,
    matrix: fitted(view, width, height, attributes.get('preserveAspectRatio') ?? ''),
    view,
  };
}

/** As browsers do: whole and in the middle, unless the file says otherwise. */
function fitted(view: Box, width: number, height: number, written: string): DrawnMatrix {
  let [across, down] = [width / view.width, height / view.height];
  const [, alignX = 'Mid', alignY = 'Mid', how = 'meet'] =
    /x(Min|Mid|Max)Y(Min|Mid|Max)(?:\s+(meet|slice))?/.exec(written) ?? [];
  if (!/^\s*none/.test(written)) {
    across = how === 'slice' ? Math.max(across, down) : Math.min(across, down);
    down = across;
  }
  const share = { Min: 0, Mid: 0.5, Max: 1 } as Record<string, number>;
  const left = (width - view.width * across) * share[alignX]! - view.x * across;
  const top = (height - view.height * down) * share[alignY]! - view.y * down;
  return [across, 0, 0, down, left, top];
}
