import type { DrawnStroke } from '../../model/index.ts';
import type { Line } from './flatten.ts';

type Polygon = readonly number[];
type Look = Pick<DrawnStroke<unknown>, 'width' | 'dash' | 'offset' | 'cap' | 'join'>;

/** Corners of what stands for a circle. */
const CORNERS = 24;
const CIRCLE = Array.from({ length: CORNERS }, (_, i) => [
  Math.cos((2 * Math.PI * i) / CORNERS),
  Math.sin((2 * Math.PI * i) / CORNERS),
]);
/** SVG cuts a mitre at four times the line's width. */
const MITRE = 4;
const MOST_DASHES = 20_000;

/** What a line covers, as polygons that all turn the same way: filled together they are the line. Lengths in pixels. */
export function strokePolygons(lines: readonly Line[], look: Look): readonly Polygon[] {
  const out: Polygon[] = [];
  for (const line of lines.flatMap((whole) => dashed(whole, look))) {
    const plain = withoutRepeats(line);
    if (plain.points.length === 2) dot(plain, look, out);
    else drawLine(plain, look, out);
  }
  return out;
}

function drawLine(
  { points, isClosed }: Line,
  { width, cap, join = 'round' as never }: Look,
  out: Polygon[],
): void {
  const half = width / 2;
  const count = points.length / 2;
  const at = (i: number) => [points[2 * (i % count)]!, points[2 * (i % count) + 1]!] as const;
  const segments = isClosed ? count : count - 1;
  for (let i = 0; i < segments; i++) {
    const [x, y] = at(i);
    const [toX, toY] = at(i + 1);
    const [dx, dy] = unit(toX - x, toY - y);
    const [before, after] = [
      cap === 'square' && !isClosed && i === 0 ? half : 0,
      cap === 'square' && !isClosed && i === segments - 1 ? half : 0,
    ];
    const [ax, ay, bx, by] = [x - dx * before, y - dy * before, toX + dx * after, toY + dy * after];
    const [nx, ny] = [-dy * half, dx * half];
    add([ax + nx, ay + ny, bx + nx, by + ny, bx - nx, by - ny, ax - nx, ay - ny], out);
    if (isClosed || i < segments - 1) {
      const [nextX, nextY] = at(i + 2);
      joinAt([toX, toY], [dx, dy], unit(nextX - toX, nextY - toY), half, join, out);
    }
  }
  if (cap === 'round' && !isClosed) for (const end of [at(0), at(count - 1)]) add(circle(end, half), out);
}

function joinAt(
  [x, y]: readonly [number, number],
  [dx, dy]: readonly [number, number],
  [ex, ey]: readonly [number, number],
  half: number,
  join: 'miter' | 'bevel' | 'round',
  out: Polygon[],
): void {
  if (join === 'round') {
    add(circle([x, y], half), out);
    return;
  }
  // On the outer side of the turn.
  const side = dx * ey - dy * ex > 0 ? -1 : 1;
  const [ax, ay] = [x - dy * half * side, y + dx * half * side];
  const [bx, by] = [x - ey * half * side, y + ex * half * side];
  const cosine = dx * ex + dy * ey;
  // How far the mitre reaches, in halves of the width: 1 / cos(half the turn).
  const reach = cosine > -1 ? Math.sqrt(2 / (1 + cosine)) : Infinity;
  if (join === 'miter' && reach <= MITRE) {
    const [mx, my] = unit(ax + bx - 2 * x, ay + by - 2 * y);
    add([x, y, ax, ay, x + mx * half * reach, y + my * half * reach, bx, by], out);
  } else add([x, y, ax, ay, bx, by], out);
}

/** A line of no length is a dot where its ends are round, a square where they are square, and nothing else. */
function dot({ points }: Line, { width, cap }: Look, out: Polygon[]): void {
  const [x, y] = [points[0]!, points[1]!];
  const half = width / 2;
  if (cap === 'round') add(circle([x, y], half), out);
  if (cap === 'square')
    add([x - half, y - half, x + half, y - half, x + half, y + half, x - half, y + half], out);
}

function circle([x, y]: readonly [number, number], radius: number): Polygon {
  return CIRCLE.flatMap(([cos, sin]) => [x + cos! * radius, y + sin! * radius]);
}

/** All polygons turn one way, so that where two lie over each other nothing is taken out. */
function add(polygon: Polygon, out: Polygon[]): void {
  let area = 0;
  for (let i = 0; i < polygon.length; i += 2) {
    const [nextX, nextY] = [polygon[(i + 2) % polygon.length]!, polygon[(i + 3) % polygon.length]!];
    area += polygon[i]! * nextY - nextX * polygon[i + 1]!;
  }
  if (area >= 0) out.push(polygon);
  else {
    const turned: number[] = [];
    for (let i = polygon.length - 2; i >= 0; i -= 2) turned.push(polygon[i]!, polygon[i + 1]!);
    out.push(turned);
  }
}

function unit(x: number, y: number): readonly [number, number] {
  const length = Math.sqrt(x * x + y * y);
  return length === 0 ? [1, 0] : [x / length, y / length];
}

function withoutRepeats({ points, isClosed }: Line): Line {
  const kept: number[] = [];
  for (let i = 0; i < points.length; i += 2) {
    const isNew = kept.length === 0 || points[i] !== kept.at(-2) || points[i + 1] !== kept.at(-1);
    if (isNew) kept.push(points[i]!, points[i + 1]!);
  }
  const isRound = isClosed && kept.length > 4 && kept[0] === kept.at(-2) && kept[1] === kept.at(-1);
  return { points: isRound ? kept.slice(0, -2) : kept, isClosed: isClosed && kept.length > 4 };
}

/** The parts of a line that its dashes show. */
function dashed(line: Line, { dash, offset = 0 }: Look): readonly Line[] {
  const total = dash.reduce((sum, part) => sum + part, 0);
  if (dash.length === 0 || total <= 0) return [line];
  const parts = dash.length % 2 === 0 ? dash : [...dash, ...dash];
  const whole = dash.length % 2 === 0 ? total : 2 * total;
  const { points } = line.isClosed ? { points: [...line.points, line.points[0]!, line.points[1]!] } : line;
  const out: Line[] = [];
  let left = ((offset % whole) + whole) % whole;
  let at = 0;
  while (left >= parts[at]! && left > 0) {
    left -= parts[at]!;
    at = (at + 1) % parts.length;
  }
  left = parts[at]! - left;
  let open: number[] = at % 2 === 0 ? [points[0]!, points[1]!] : [];
  for (let i = 2; i < points.length; i += 2) {
    let [x, y] = [points[i - 2]!, points[i - 1]!];
    const [toX, toY] = [points[i]!, points[i + 1]!];
    let rest = Math.hypot(toX - x, toY - y);
    while (rest > left && out.length < MOST_DASHES) {
      x += ((toX - x) * left) / rest;
      y += ((toY - y) * left) / rest;
      rest -= left;
      if (at % 2 === 0) out.push({ points: [...open, x, y], isClosed: false });
      at = (at + 1) % parts.length;
      left = parts[at]!;
      open = at % 2 === 0 ? [x, y] : [];
    }
    left -= rest;
    if (at % 2 === 0) open.push(toX, toY);
  }
  if (at % 2 === 0 && open.length > 2) out.push({ points: open, isClosed: false });
  return out;
}
