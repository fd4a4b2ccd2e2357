import type {
  DrawnColour,
  DrawnCommand,
  DrawnGradient,
  DrawnMatrix,
  DrawnStroke,
} from '../../../model/index.ts';
import { readGradient } from './gradient.ts';
import type { SvgReading } from './reading.ts';
import type { Paint, SvgStyle } from './style.ts';

interface Painted {
  readonly paint: DrawnColour | DrawnGradient;
  readonly opacity: number;
}

/** What a path is filled with; undefined for nothing. */
export function paintOf(
  fill: Paint,
  own: readonly DrawnCommand[],
  place: DrawnMatrix,
  reading: SvgReading,
): Painted | undefined {
  if (fill === 'none') return undefined;
  if ('ink' in fill) return { paint: fill.ink, opacity: fill.opacity };
  const read = readGradient(fill.id, own, place, reading);
  if (read) {
    const [only] = read.gradient.stops;
    return { paint: read.gradient.stops.length === 1 ? only!.ink : read.gradient, opacity: read.opacity };
  }
  return fill.otherwise === 'none' ? undefined : paintOf(fill.otherwise, own, place, reading);
}

/** How a path's line is drawn, `scale` times as wide as it says. */
export function strokeOf(style: SvgStyle, scale: number, reading: SvgReading): DrawnStroke | undefined {
  const { stroke, strokeWidth, dash, dashOffset, cap, join } = style;
  if (stroke === 'none' || strokeWidth * scale === 0) return undefined;
  if (!('ink' in stroke)) {
    reading.refuse('stroke-gradient');
    return undefined;
  }
  const opacity = stroke.opacity * style.strokeOpacity;
  if (opacity === 0) return undefined;
  return {
    ink: stroke.ink,
    width: strokeWidth * scale,
    dash: dash.map((part) => part * scale),
    ...(dashOffset !== 0 && dash.length > 0 ? { offset: dashOffset * scale } : {}),
    ...(cap === 'round' || cap === 'square' ? { cap } : {}),
    ...(join === 'round' ? {} : { join: join === 'bevel' ? 'bevel' : 'miter' }),
    ...(opacity < 1 ? { opacity } : {}),
  };
}
