/** a b c d e f, as SVG writes them. */
export type Matrix = readonly [number, number, number, number, number, number];

export const SAME: Matrix = [1, 0, 0, 1, 0, 0];

export function times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

export function moved([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** How much longer a line becomes, on the whole. */
export function scaleOf([a, b, c, d]: Matrix): number {
  return Math.sqrt(Math.abs(a * d - b * c));
}

/** Words can be moved and grow, but neither turn nor lean. */
export function isUpright([a, b, c, d]: Matrix): boolean {
  const near = (x: number, y: number) => Math.abs(x - y) < 1e-6 * Math.max(1, Math.abs(x));
  return near(b, 0) && near(c, 0) && near(a, d) && a > 0;
}

const NUMBER = /[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d{1,3})?/g;

/** `translate(10 20) rotate(45)`; undefined where it is something else. */
export function readTransform(written: string): Matrix | undefined {
  if (written.length > 2_000) return undefined;
  let matrix = SAME;
  const rest = written.replace(/([a-zA-Z]+)\s*\(([^()]*)\)\s*,?/g, (_, name: string, inside: string) => {
    const numbers = (inside.match(NUMBER) ?? []).map(Number);
    const step = stepOf(name, numbers);
    if (!step) return '?';
    matrix = times(matrix, step);
    return '';
  });
  return rest.trim() === '' && matrix.every(Number.isFinite) ? matrix : undefined;
}

function stepOf(name: string, n: readonly number[]): Matrix | undefined {
  const [x = 0, y, z] = n;
  const turn = (x * Math.PI) / 180;
  switch (name) {
    case 'matrix':
      return n.length === 6 ? (n as unknown as Matrix) : undefined;
    case 'translate':
      return n.length > 0 ? [1, 0, 0, 1, x, y ?? 0] : undefined;
    case 'scale':
      return n.length > 0 ? [x, 0, 0, y ?? x, 0, 0] : undefined;
    case 'rotate': {
      const spin: Matrix = [Math.cos(turn), Math.sin(turn), -Math.sin(turn), Math.cos(turn), 0, 0];
      if (n.length < 3) return n.length === 1 ? spin : undefined;
      return times(times([1, 0, 0, 1, y!, z!], spin), [1, 0, 0, 1, -y!, -z!]);
    }
    case 'skewX':
      return n.length === 1 ? [1, 0, Math.tan(turn), 1, 0, 0] : undefined;
    case 'skewY':
      return n.length === 1 ? [1, Math.tan(turn), 0, 1, 0, 0] : undefined;
    default:
      return undefined;
  }
}
