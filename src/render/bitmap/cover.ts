import type { FillRule } from '../../model/index.ts';

/** Lines within a row of pixels at which a shape is looked at. */
const LEVELS = 5;

/** How much of each pixel is inside, from 0 to 1, within the rows and columns that a shape reaches. */
export interface Cover {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly shares: Float32Array;
}

const NOTHING: Cover = { left: 0, top: 0, width: 0, height: 0, shares: new Float32Array() };

/** What polygons cover of a field of pixels. Along a row a share is exact; down, it is the mean of its levels. */
export function coverOf(
  polygons: readonly (readonly number[])[],
  rule: FillRule,
  field: { readonly width: number; readonly height: number },
): Cover {
  const box = boxOf(polygons, field);
  if (!box) return NOTHING;
  const { left, top, width, height } = box;
  const bar = polygons.length === 1 ? uprightBar(polygons[0]!) : undefined;
  if (bar) return { ...box, shares: sharesOfBar(bar, box) };
  const { rows, xs, turns } = crossingsOf(polygons, box);
  const shares = new Float32Array(width * height);
  for (let row = 0; row < height * LEVELS; row++) {
    const start = Math.floor(row / LEVELS) * width;
    const end = rows[row + 1]!;
    let winding = 0;
    for (let i = rows[row]!; i + 1 < end; i++) {
      winding += turns[i]!;
      const isInside = rule === 'evenodd' ? winding % 2 !== 0 : winding !== 0;
      if (isInside) fillSpan(shares, start, width, xs[i]!, xs[i + 1]!);
    }
  }
  return { left, top, width, height, shares };
}

/** Where edges cross levels, level after level, from left to right: the first place of each level, and at each place how far in and which way. */
interface Crossings {
  readonly rows: Int32Array;
  readonly xs: Float64Array;
  readonly turns: Int8Array;
}

/**
 * The edges are gone through twice, first to count: a list for each level, and a pair for each crossing, were most of what was made and thrown
 * away in a document of many charts.
 */
function crossingsOf(polygons: Polygons, { left, top, height }: Omit<Cover, 'shares'>): Crossings {
  const levels = height * LEVELS;
  const rows = new Int32Array(levels + 1);
  eachEdge(polygons, top, levels, (first, last) => {
    for (let row = first; row <= last; row++) rows[row + 1]! += 1;
  });
  for (let row = 0; row < levels; row++) rows[row + 1]! += rows[row]!;
  const xs = new Float64Array(rows[levels]!);
  const turns = new Int8Array(xs.length);
  const counts = new Int32Array(levels);
  eachEdge(polygons, top, levels, (first, last, upX, upY, slope, turn) => {
    for (let row = first; row <= last; row++) {
      const x = upX + (top + (row + 0.5) / LEVELS - upY) * slope - left;
      const from = rows[row]!;
      let at = from + counts[row]!++;
      // They are few, and mostly come in order.
      for (; at > from && xs[at - 1]! > x; at--) {
        xs[at] = xs[at - 1]!;
        turns[at] = turns[at - 1]!;
      }
      xs[at] = x;
      turns[at] = turn;
    }
  });
  return { rows, xs, turns };
}

type Polygons = readonly (readonly number[])[];

/** Each edge that crosses levels: the first and the last, its upper end, how far it goes sideways for each step down, and which way it was drawn. */
function eachEdge(
  polygons: Polygons,
  top: number,
  levels: number,
  see: (first: number, last: number, upX: number, upY: number, slope: number, turn: number) => void,
): void {
  for (const points of polygons) {
    for (let i = 0; i < points.length; i += 2) {
      const next = i + 2 < points.length ? i + 2 : 0;
      const isDown = points[i + 1]! < points[next + 1]!;
      const [up, down] = isDown ? [i, next] : [next, i];
      const [upX, upY, downX, downY] = [points[up]!, points[up + 1]!, points[down]!, points[down + 1]!];
      if (upY === downY) continue;
      const first = Math.max(0, Math.ceil((upY - top) * LEVELS - 0.5));
      const last = Math.min(levels - 1, Math.ceil((downY - top) * LEVELS - 0.5) - 1);
      if (first <= last) see(first, last, upX, upY, (downX - upX) / (downY - upY), isDown ? 1 : -1);
    }
  }
}

/** Left, right, top and foot of what is a rectangle along the pixels, as bars and lines of charts are. */
function uprightBar(points: readonly number[]): readonly [number, number, number, number] | undefined {
  if (points.length !== 8) return undefined;
  const [ax, ay, bx, by, cx, cy, dx, dy] = points as unknown as Float64Array;
  const isFlat = ay === by && bx === cx && cy === dy && dx === ax;
  const isTall = ax === bx && by === cy && cx === dx && dy === ay;
  if (!isFlat && !isTall) return undefined;
  return [Math.min(ax!, cx!), Math.max(ax!, cx!), Math.min(ay!, cy!), Math.max(ay!, cy!)];
}

/** The same as of any polygon, without a list of crossings for each of its levels. */
function sharesOfBar(
  [from, to, high, low]: readonly [number, number, number, number],
  { left, top, width, height }: Omit<Cover, 'shares'>,
): Float32Array {
  const shares = new Float32Array(width * height);
  const first = Math.max(0, Math.ceil((high - top) * LEVELS - 0.5));
  const last = Math.min(height * LEVELS - 1, Math.ceil((low - top) * LEVELS - 0.5) - 1);
  for (let row = first; row <= last; row++)
    fillSpan(shares, Math.floor(row / LEVELS) * width, width, from - left, to - left);
  return shares;
}

function fillSpan(shares: Float32Array, start: number, width: number, from: number, to: number): void {
  const [left, right] = [Math.max(0, from), Math.min(width, to)];
  if (right <= left) return;
  const [first, last] = [Math.floor(left), Math.min(width - 1, Math.floor(right))];
  if (first === last) shares[start + first]! += (right - left) / LEVELS;
  else {
    shares[start + first]! += (first + 1 - left) / LEVELS;
    for (let x = first + 1; x < last; x++) shares[start + x]! += 1 / LEVELS;
    shares[start + last]! += (right - last) / LEVELS;
  }
}

function boxOf(
  polygons: readonly (readonly number[])[],
  field: { readonly width: number; readonly height: number },
) {
  let [left, top, right, foot] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const points of polygons)
    for (let i = 0; i < points.length; i += 2) {
      [left, right] = [Math.min(left, points[i]!), Math.max(right, points[i]!)];
      [top, foot] = [Math.min(top, points[i + 1]!), Math.max(foot, points[i + 1]!)];
    }
  const [x, y] = [Math.max(0, Math.floor(left)), Math.max(0, Math.floor(top))];
  const [width, height] = [
    Math.min(field.width, Math.ceil(right)) - x,
    Math.min(field.height, Math.ceil(foot)) - y,
  ];
  return width > 0 && height > 0 ? { left: x, top: y, width, height } : undefined;
}
