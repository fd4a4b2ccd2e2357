import type { DrawnCommand } from '../../../model/index.ts';

type Point = readonly [number, number];

/** An elliptical arc as curves, none over more than a quarter (SVG 1.1, appendix F.6). */
export function arcCurves(
  [x, y]: Point,
  numbers: readonly number[],
  [toX, toY]: Point,
): readonly DrawnCommand[] {
  const [rx = 0, ry = 0, lean = 0, large = 0, sweep = 0] = numbers;
  let [a, b] = [Math.abs(rx), Math.abs(ry)];
  if (a === 0 || b === 0 || (x === toX && y === toY)) return [['L', toX, toY]];
  const turn = (lean * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const [halfX, halfY] = [(x - toX) / 2, (y - toY) / 2];
  const [px, py] = [cos * halfX + sin * halfY, -sin * halfX + cos * halfY];
  // An arc that is too small to reach grows until it does.
  const grow = Math.sqrt(Math.max(1, (px / a) ** 2 + (py / b) ** 2));
  a *= grow;
  b *= grow;
  const spread = (a * py) ** 2 + (b * px) ** 2;
  const root = Math.sqrt(Math.max(0, ((a * b) ** 2 - spread) / spread)) * (large === sweep ? -1 : 1);
  const [qx, qy] = [(root * a * py) / b, (-root * b * px) / a];
  const middleX = cos * qx - sin * qy + (x + toX) / 2;
  const middleY = sin * qx + cos * qy + (y + toY) / 2;
  const start = Math.atan2((py - qy) / b, (px - qx) / a);
  let arc = Math.atan2((-py - qy) / b, (-px - qx) / a) - start;
  if (sweep === 0 && arc > 0) arc -= 2 * Math.PI;
  if (sweep !== 0 && arc < 0) arc += 2 * Math.PI;
  const parts = Math.max(1, Math.ceil(Math.abs(arc) / (Math.PI / 2 + 1e-9)));
  const step = arc / parts;
  const pull = (4 / 3) * Math.tan(step / 4);
  const at = (u: number, v: number): Point => [
    middleX + cos * a * u - sin * b * v,
    middleY + sin * a * u + cos * b * v,
  ];
  return Array.from({ length: parts }, (_, i): DrawnCommand => {
    const [from, to] = [start + i * step, start + (i + 1) * step];
    const one = at(Math.cos(from) - pull * Math.sin(from), Math.sin(from) + pull * Math.cos(from));
    const two = at(Math.cos(to) + pull * Math.sin(to), Math.sin(to) - pull * Math.cos(to));
    const end: Point = i === parts - 1 ? [toX, toY] : at(Math.cos(to), Math.sin(to));
    return ['C', ...one, ...two, ...end];
  });
}
