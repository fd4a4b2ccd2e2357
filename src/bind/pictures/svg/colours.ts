import type { DrawnColour } from '../../../model/index.ts';
import { NAMED_COLOURS } from './named-colours.ts';
import { readShare } from './units.ts';

export interface ReadColour {
  readonly ink: DrawnColour;
  /** 1 where nothing shines through. */
  readonly opacity: number;
}

const PARTS =
  /^(rgb|hsl)a?\(\s*([-\d.]+)(%|deg)?[\s,]+([-\d.]+)(%)?[\s,]+([-\d.]+)(%)?(?:\s*[,/]\s*([\d.]+%?))?\s*\)$/;

/** A colour, `none`, or undefined where it is none that is known. */
export function readColour(written: string): ReadColour | 'none' | undefined {
  const value = written.trim().toLowerCase();
  if (value === 'none' || value === 'transparent') return 'none';
  const digits = /^#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/.exec(value)?.[1];
  if (digits) {
    const long = digits.length < 6 ? [...digits].map((digit) => digit + digit).join('') : digits;
    const opacity = long.length === 8 ? Number.parseInt(long.slice(6), 16) / 255 : 1;
    return { ink: `#${long.slice(0, 6)}`, opacity };
  }
  const parts = PARTS.exec(value);
  if (parts) return fromParts(parts);
  return Object.hasOwn(NAMED_COLOURS, value) ? { ink: NAMED_COLOURS[value]!, opacity: 1 } : undefined;
}

function fromParts([, kind, a, unit, b, , c, , seen]: RegExpExecArray): ReadColour | undefined {
  const [one, two, three] = [a, b, c].map(Number);
  const opacity = seen === undefined ? 1 : readShare(seen);
  if (opacity === undefined || ![one, two, three].every(Number.isFinite)) return undefined;
  const rgb =
    kind === 'hsl'
      ? fromHue(one!, two! / 100, three! / 100)
      : [one!, two!, three!].map((value) => (unit === '%' ? value / 100 : value / 255));
  return { ink: `#${rgb.map(hex).join('')}`, opacity };
}

/** By CSS Color 4, section 7.1. */
function fromHue(hue: number, saturation: number, lightness: number): readonly number[] {
  return [0, 8, 4].map((n) => {
    const k = (((n + hue / 30) % 12) + 12) % 12;
    return (
      lightness - saturation * Math.min(lightness, 1 - lightness) * Math.max(-1, Math.min(k - 3, 9 - k, 1))
    );
  });
}

function hex(share: number): string {
  const value = Math.round(255 * Math.min(1, Math.max(0, share)));
  return value.toString(16).padStart(2, '0');
}
