import { bitmapOf } from '../bitmap/index.ts';
import type { Assets, Theme } from '../theme.ts';
import type { VectorDrawing } from '../vector/index.ts';

/**
 * Pixels that all drawings of a document may have together before they get one for each of the screen's, and before they get half of one: a
 * plan of a hundred charts took 24 seconds and a gigabyte for pictures that only older programs show. A dozen charts are sharp.
 */
const SHARP = 6_000_000;
const PLAIN = 10_000_000;

/** Gives drawings as pixels, each drawing of one size once: two pixels for each of the screen's, so that it is sharp in print as well. */
export function fallbacks(
  theme: Theme,
  fonts: Assets['fonts'],
): (drawing: VectorDrawing, width: number) => Uint8Array {
  const made = new Map<VectorDrawing, Map<number, Uint8Array>>();
  let pixels = 0;
  return (drawing, width) => {
    const sizes = made.get(drawing) ?? new Map<number, Uint8Array>();
    made.set(drawing, sizes);
    const known = sizes.get(width);
    if (known) return known;
    const each = pixels < SHARP ? 2 : pixels < PLAIN ? 1 : 0.5;
    const data = bitmapOf(drawing, (each * width) / drawing.width, theme, fonts);
    pixels += (each * width) ** 2 * (drawing.height / drawing.width);
    sizes.set(width, data);
    return data;
  };
}
