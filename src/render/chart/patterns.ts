import { line, rectangle, type Shape } from '../vector/index.ts';
import { lookOf } from './marks.ts';

/** Between the lines of a pattern. Points. */
const STEP = 4;
/** A dot's side. */
const DOT = 1.6;

/** The ink of a series, and the pattern where that is another one's. */
interface Field {
  readonly look: number;
  readonly pattern?: number | undefined;
}

/** A field in the ink of its series, with a pattern that tells it from the others without its colour. */
export function patterned(
  { look, pattern = look }: Field,
  x: number,
  y: number,
  width: number,
  height: number,
): readonly Shape[] {
  const ground = rectangle(x, y, width, height, lookOf(look).ink);
  const [right, bottom] = [x + width, y + height];
  const thin = (from: readonly [number, number], to: readonly [number, number]) =>
    line(from, to, 'paper', { width: 0.9 });
  switch (pattern) {
    case 1:
      return [ground, ...slanted(x, y, width, height).map(([from, to]) => thin(from, to))];
    case 2:
      return [ground, ...steps(x, right).map((at) => thin([at, y], [at, bottom]))];
    case 3:
      return [ground, ...dotted(x, y, right, bottom)];
    case 4:
      return [ground, ...steps(y, bottom).map((at) => thin([x, at], [right, at]))];
    case 5: {
      // Hollow: what is not begun.
      const rim = 1.2;
      return width > 2 * rim
        ? [ground, rectangle(x + rim, y + rim, width - 2 * rim, height - 2 * rim, 'paper')]
        : [ground];
    }
    case 6:
      return [
        ground,
        ...steps(x, right).map((at) => thin([at, y], [at, bottom])),
        ...steps(y, bottom).map((at) => thin([x, at], [right, at])),
      ];
    default:
      return [ground];
  }
}

/** Rows of dots, each half a step to the side of the one above: dashes as long as they are wide. */
function dotted(x: number, y: number, right: number, bottom: number): readonly Shape[] {
  const rows = steps(y - STEP / 2, bottom).filter((at) => at + DOT / 2 <= bottom);
  return rows.map((at, row) =>
    line([Math.min(right, x + 1 + (row % 2) * (STEP / 2)), at], [right, at], 'paper', {
      width: DOT,
      dash: [DOT, STEP - DOT],
    }),
  );
}

function steps(from: number, to: number): readonly number[] {
  return Array.from(
    { length: Math.max(0, Math.ceil((to - from) / STEP) - 1) },
    (_, i) => from + (i + 1) * STEP,
  );
}

/** Lines at half a right angle, cut off at the field's edges. */
function slanted(
  x: number,
  y: number,
  width: number,
  height: number,
): readonly (readonly [readonly [number, number], readonly [number, number]])[] {
  return steps(0, width + height).map((at) => {
    const [left, top] = [Math.max(0, at - height), Math.min(at, height)];
    const [right, low] = [Math.min(at, width), Math.max(0, at - width)];
    return [
      [x + left, y + top],
      [x + right, y + low],
    ];
  });
}
