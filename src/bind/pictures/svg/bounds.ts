import type { DrawnCommand } from '../../../model/index.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Points on a curve that are looked at for how far it reaches. */
const STEPS = 16;

/** The smallest upright box around a path. */
export function bounds(commands: readonly DrawnCommand[]): Box {
  let [left, top, right, foot] = [Infinity, Infinity, -Infinity, -Infinity];
  let [x, y] = [0, 0];
  const reach = (toX: number, toY: number) => {
    [left, right] = [Math.min(left, toX), Math.max(right, toX)];
    [top, foot] = [Math.min(top, toY), Math.max(foot, toY)];
  };
  for (const command of commands) {
    if (command[0] === 'Z') continue;
    if (command[0] === 'C') {
      const [, a, b, c, d, e, f] = command;
      for (let i = 1; i <= STEPS; i++) {
        const [t, u] = [i / STEPS, 1 - i / STEPS];
        reach(
          u ** 3 * x + 3 * u * u * t * a + 3 * u * t * t * c + t ** 3 * e,
          u ** 3 * y + 3 * u * u * t * b + 3 * u * t * t * d + t ** 3 * f,
        );
      }
      [x, y] = [e, f];
    } else {
      [, x, y] = command;
      reach(x, y);
    }
  }
  return left > right
    ? { x: 0, y: 0, width: 0, height: 0 }
    : { x: left, y: top, width: right - left, height: foot - top };
}
