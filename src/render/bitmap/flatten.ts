import type { DrawnCommand, DrawnMatrix } from '../../model/index.ts';

/** Points one after the other: x, y, x, y … */
export interface Line {
  readonly points: number[];
  readonly isClosed: boolean;
}

/** A curve in so many steps that none is longer than this many pixels, and never more than `MOST`. */
const STEP = 3;
const [LEAST, MOST] = [4, 48];

/** A path as straight lines, in pixels. */
export function flatten(commands: readonly DrawnCommand[], [a, b, c, d, e, f]: DrawnMatrix): readonly Line[] {
  const lines: Line[] = [];
  let points: number[] = [];
  let [x, y] = [0, 0];
  const end = (isClosed: boolean) => {
    if (points.length >= 2) lines.push({ points, isClosed });
    points = [];
  };
  const place = (px: number, py: number) => [a * px + c * py + e, b * px + d * py + f] as const;
  for (const command of commands) {
    if (command[0] === 'Z') {
      const [startX, startY] = [points[0] ?? x, points[1] ?? y];
      end(true);
      points = [];
      [x, y] = [startX, startY];
      continue;
    }
    if (command[0] === 'M') {
      end(false);
      [x, y] = place(command[1], command[2]);
      points = [x, y];
      continue;
    }
    if (points.length === 0) points = [x, y];
    if (command[0] !== 'C') [x, y] = place(command[1], command[2]);
    else {
      const [x1, y1] = place(command[1], command[2]);
      const [x2, y2] = place(command[3], command[4]);
      const [x3, y3] = place(command[5], command[6]);
      const length = Math.hypot(x1 - x, y1 - y) + Math.hypot(x2 - x1, y2 - y1) + Math.hypot(x3 - x2, y3 - y2);
      const steps = Math.min(MOST, Math.max(LEAST, Math.ceil(length / STEP)));
      for (let i = 1; i < steps; i++) {
        const [t, u] = [i / steps, 1 - i / steps];
        points.push(
          u * u * u * x + 3 * u * u * t * x1 + 3 * u * t * t * x2 + t * t * t * x3,
          u * u * u * y + 3 * u * u * t * y1 + 3 * u * t * t * y2 + t * t * t * y3,
        );
      }
      [x, y] = [x3, y3];
    }
    points.push(x, y);
  }
  end(false);
  return lines;
}
