import type { DrawnCommand, DrawnMatrix as Matrix } from '../../../model/index.ts';

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

/** A path somewhere else. */
export function movedPath(commands: readonly DrawnCommand[], matrix: Matrix): readonly DrawnCommand[] {
  return commands.map((command) => {
    if (command[0] === 'Z') return command;
    const [sign, ...n] = command;
    const points: number[] = [];
    for (let i = 0; i < n.length; i += 2) points.push(...moved(matrix, n[i]!, n[i + 1]!));
    return [sign, ...points] as unknown as DrawnCommand;
  });
}

const NUMBER = /[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d{1,3})?/g;

/** `translate(10 20) rotate(45)`; undefined where it is something else. */
export function readTransform(written: string): Matrix | undefined {
  if (written.length > 2_000) return undefined;
  let matrix = SAME;
  const rest = written.replace(/([a-zA-Z]+)\s*\(([^()]*)\)\s*,?/g, (_, name: string, inside: string) => {
    // In a style sheet units stand behind the numbers.
    const numbers = (inside.replace(/(px|deg)/g, '').match(NUMBER) ?? []).map(Number);
    const step = stepOf(name, numbers);
    if (!step) return '?';
    matrix = times(matrix, step);
    return '';
  });
  return (rest.trim() === '' || rest.trim() === 'none') && matrix.every(Number.isFinite) ? matrix : undefined;
}

function stepOf(name: string, n: readonly number[]): Matrix | undefined {
  const [x = 0, y, z] = n;
  const turn = (x * Math.PI) / 180;
  switch (name) {
    case 'matrix':
      return n.length === 6 ? (n as unknown as Matrix) : undefined;
    case 'translateX':
      return n.length === 1 ? [1, 0, 0, 1, x, 0] : undefined;
    case 'translateY':
      return n.length === 1 ? [1, 0, 0, 1, 0, x] : undefined;
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
