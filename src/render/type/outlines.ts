import type { DrawnCommand } from '../../model/index.ts';
import type { Assets } from '../theme.ts';
import { type FaceName, tableOffsets } from './font.ts';

/** The outline of a glyph, in thousandths of its size, upwards from the baseline. */
export type Outlines = (face: FaceName, glyph: number) => readonly DrawnCommand[];

export function readOutlines(fonts: Assets['fonts']): Outlines {
  const faces = new Map<FaceName, (glyph: number) => readonly DrawnCommand[]>();
  return (name, glyph) => {
    let face = faces.get(name);
    if (!face) {
      face = outlinesOf(fonts[name]);
      faces.set(name, face);
    }
    return face(glyph);
  };
}

/** Points of one line around: on the outline, or drawing it towards themselves. */
interface Point {
  readonly x: number;
  readonly y: number;
  readonly isOn: boolean;
}

/** Reads `glyf`: plain outlines, and glyphs that are put together of others (å is a and a ring). */
function outlinesOf(bytes: Uint8Array): (glyph: number) => readonly DrawnCommand[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = tableOffsets(view);
  const [head, loca, glyf] = ['head', 'loca', 'glyf'].map((tag) => tables.get(tag) ?? 0);
  const scale = 1000 / view.getUint16(head! + 18);
  const isLong = view.getInt16(head! + 50) === 1;
  const start = (glyph: number) =>
    isLong ? view.getUint32(loca! + 4 * glyph) : 2 * view.getUint16(loca! + 2 * glyph);
  const contours = (glyph: number, depth: number): readonly (readonly Point[])[] => {
    if (start(glyph) === start(glyph + 1) || depth > 5) return [];
    const at = glyf! + start(glyph);
    const count = view.getInt16(at);
    return count >= 0
      ? plainContours(view, at + 10, count)
      : parts(view, at + 10, (part) => contours(part, depth + 1));
  };
  const known = new Map<number, readonly DrawnCommand[]>();
  return (glyph) => {
    let commands = known.get(glyph);
    if (!commands) {
      commands = contours(glyph, 0).flatMap((contour) => commandsOf(contour, scale));
      known.set(glyph, commands);
    }
    return commands;
  };
}

function plainContours(view: DataView, from: number, count: number): readonly (readonly Point[])[] {
  const ends = Array.from({ length: count }, (_, i) => view.getUint16(from + 2 * i));
  const total = (ends.at(-1) ?? -1) + 1;
  let at = from + 2 * count;
  at += 2 + view.getUint16(at);
  const flags: number[] = [];
  while (flags.length < total) {
    const flag = view.getUint8(at++);
    const times = flag & 8 ? view.getUint8(at++) : 0;
    for (let i = 0; i <= times; i++) flags.push(flag);
  }
  /** Each place is a step from the one before it: one byte with a sign of its own, two bytes, or none. */
  const places = (short: number, same: number) => {
    let value = 0;
    return flags.map((flag) => {
      if (flag & short) value += flag & same ? view.getUint8(at++) : -view.getUint8(at++);
      else if (!(flag & same)) {
        value += view.getInt16(at);
        at += 2;
      }
      return value;
    });
  };
  const xs = places(2, 16);
  const ys = places(4, 32);
  return ends.map((end, i) => {
    const first = i === 0 ? 0 : ends[i - 1]! + 1;
    return flags.slice(first, end + 1).map((flag, j) => ({
      x: xs[first + j]!,
      y: ys[first + j]!,
      isOn: (flag & 1) === 1,
    }));
  });
}

/** Each part with its own place and, now and then, another size. */
function parts(
  view: DataView,
  from: number,
  of: (glyph: number) => readonly (readonly Point[])[],
): readonly (readonly Point[])[] {
  const out: (readonly Point[])[] = [];
  for (let at = from, hasMore = true; hasMore; ) {
    const flags = view.getUint16(at);
    const glyph = view.getUint16(at + 2);
    const isWide = (flags & 1) === 1;
    const [dx, dy] = isWide
      ? [view.getInt16(at + 4), view.getInt16(at + 6)]
      : [view.getInt8(at + 4), view.getInt8(at + 5)];
    at += isWide ? 8 : 6;
    const fixed = () => {
      const value = view.getInt16(at) / 16384;
      at += 2;
      return value;
    };
    let [a, b, c, d] = [1, 0, 0, 1];
    if (flags & 8) {
      a = fixed();
      d = a;
    } else if (flags & 64) [a, d] = [fixed(), fixed()];
    else if (flags & 128) [a, b, c, d] = [fixed(), fixed(), fixed(), fixed()];
    for (const contour of of(glyph))
      out.push(contour.map(({ x, y, isOn }) => ({ x: a * x + c * y + dx, y: b * x + d * y + dy, isOn })));
    hasMore = (flags & 32) !== 0;
  }
  return out;
}

/** Quadratic curves as cubic ones; between two points off the outline lies one on it. */
function commandsOf(contour: readonly Point[], scale: number): readonly DrawnCommand[] {
  if (contour.length < 2) return [];
  const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, isOn: true });
  const firstOn = contour.findIndex(({ isOn }) => isOn);
  const around =
    firstOn === -1
      ? [middle(contour[0]!, contour.at(-1)!), ...contour]
      : [...contour.slice(firstOn), ...contour.slice(0, firstOn)];
  const first = around[0]!;
  const out: DrawnCommand[] = [['M', first.x * scale, first.y * scale]];
  let here = first;
  for (let i = 1; i <= around.length; i++) {
    const point = around[i % around.length]!;
    if (point.isOn) {
      if (i < around.length) out.push(['L', point.x * scale, point.y * scale]);
      here = point;
      continue;
    }
    const next = around[(i + 1) % around.length]!;
    const to = next.isOn ? next : middle(point, next);
    const towards = (from: Point) =>
      [from.x + (2 / 3) * (point.x - from.x), from.y + (2 / 3) * (point.y - from.y)] as const;
    const [one, two] = [towards(here), towards(to)];
    out.push([
      'C',
      one[0] * scale,
      one[1] * scale,
      two[0] * scale,
      two[1] * scale,
      to.x * scale,
      to.y * scale,
    ]);
    here = to;
    if (next.isOn) i += 1;
  }
  out.push(['Z']);
  return out;
}
