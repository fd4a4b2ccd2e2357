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
  const rows: [number, number][][] = Array.from({ length: height * LEVELS }, () => []);
  for (const points of polygons) {
    for (let i = 0; i < points.length; i += 2) {
      const [x, y] = [points[i]!, points[i + 1]!];
      const [toX, toY] = [points[(i + 2) % points.length]!, points[(i + 3) % points.length]!];
      if (y === toY) continue;
      const [upX, upY, downX, downY, turn] = y < toY ? [x, y, toX, toY, 1] : [toX, toY, x, y, -1];
      const first = Math.max(0, Math.ceil((upY - top) * LEVELS - 0.5));
      const last = Math.min(rows.length - 1, Math.ceil((downY - top) * LEVELS - 0.5) - 1);
      const slope = (downX - upX) / (downY - upY);
      for (let row = first; row <= last; row++) {
        const level = top + (row + 0.5) / LEVELS;
        rows[row]!.push([upX + (level - upY) * slope - left, turn]);
      }
    }
  }
  const shares = new Float32Array(width * height);
  rows.forEach((crossings, row) => {
    crossings.sort((a, b) => a[0] - b[0]);
    const start = Math.floor(row / LEVELS) * width;
    let winding = 0;
    for (let i = 0; i + 1 < crossings.length; i++) {
      winding += crossings[i]![1];
      const isInside = rule === 'evenodd' ? winding % 2 !== 0 : winding !== 0;
      if (isInside) fillSpan(shares, start, width, crossings[i]![0], crossings[i + 1]![0]);
    }
  });
  return { left, top, width, height, shares };
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
