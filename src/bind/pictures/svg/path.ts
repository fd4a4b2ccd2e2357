import type { DrawnCommand } from '../../../model/index.ts';
import { arcCurves } from './arc.ts';
import { SVG_LIMITS } from './svg-limits.ts';

const SIGN = /[\s,]*([MmLlHhVvCcSsQqTtAaZz])/y;
const NUMBER = /[\s,]*([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d{1,3})?)/y;
/** Of an arc, whether it is the large one and which way it goes: the next number may follow at once. */
const FLAG = /[\s,]*([01])/y;
const FLAGS: readonly number[] = [3, 4];
/** Numbers that each command takes. */
const TAKES: Readonly<Record<string, number>> = {
  M: 2,
  L: 2,
  H: 1,
  V: 1,
  C: 6,
  S: 4,
  Q: 4,
  T: 2,
  A: 7,
  Z: 0,
};

/** Path data as absolute lines and curves; undefined where it is not what SVG says. */
export function readPath(data: string): readonly DrawnCommand[] | undefined {
  let end = data.length;
  while (end > 0 && /[\s,]/.test(data[end - 1]!)) end -= 1;
  let at = 0;
  const next = (what: RegExp): string | undefined => {
    what.lastIndex = at;
    const found = what.exec(data)?.[1];
    if (found !== undefined) at = what.lastIndex;
    return found;
  };
  const out: DrawnCommand[] = [];
  let [x, y, startX, startY, handleX, handleY] = [0, 0, 0, 0, 0, 0];
  let sign = '';
  let previous = '';
  while (at < end) {
    const written = next(SIGN);
    if (written === undefined && (sign === '' || /[Zz]/.test(sign))) return undefined;
    sign = written ?? sign;
    const kind = sign.toUpperCase();
    if (out.length === 0 && kind !== 'M') return undefined;
    const n: number[] = [];
    for (let i = 0; i < TAKES[kind]!; i++) {
      const value = Number(next(kind === 'A' && FLAGS.includes(i) ? FLAG : NUMBER));
      if (!Number.isFinite(value)) return undefined;
      n.push(value);
    }
    if (out.length > SVG_LIMITS.commands) return undefined;
    const [dx, dy] = sign === kind ? [0, 0] : [x, y];
    const curve = (a: number, b: number, c: number, d: number, e: number, f: number) => {
      out.push(['C', a, b, c, d, e, f]);
      [handleX, handleY, x, y] = [c, d, e, f];
    };
    const quadratic = (a: number, b: number, e: number, f: number) => {
      const [fromX, fromY] = [x, y];
      curve(
        fromX + (2 / 3) * (a - fromX),
        fromY + (2 / 3) * (b - fromY),
        e + (2 / 3) * (a - e),
        f + (2 / 3) * (b - f),
        e,
        f,
      );
      [handleX, handleY] = [a, b];
    };
    const goOn =
      previous === kind || (previous === 'C' && kind === 'S') || (previous === 'S' && kind === 'C');
    const smooth = goOn || (kind === 'T' && previous === 'Q') ? [2 * x - handleX, 2 * y - handleY] : [x, y];
    switch (kind) {
      case 'M':
      case 'L':
        [x, y] = [n[0]! + dx, n[1]! + dy];
        out.push([kind, x, y]);
        if (kind === 'M') {
          [startX, startY] = [x, y];
          // Further pairs are lines.
          sign = sign === 'M' ? 'L' : 'l';
        }
        break;
      case 'H':
        x = n[0]! + dx;
        out.push(['L', x, y]);
        break;
      case 'V':
        y = n[0]! + dy;
        out.push(['L', x, y]);
        break;
      case 'C':
        curve(n[0]! + dx, n[1]! + dy, n[2]! + dx, n[3]! + dy, n[4]! + dx, n[5]! + dy);
        break;
      case 'S':
        curve(smooth[0]!, smooth[1]!, n[0]! + dx, n[1]! + dy, n[2]! + dx, n[3]! + dy);
        break;
      case 'Q':
        quadratic(n[0]! + dx, n[1]! + dy, n[2]! + dx, n[3]! + dy);
        break;
      case 'T':
        quadratic(smooth[0]!, smooth[1]!, n[0]! + dx, n[1]! + dy);
        break;
      case 'A':
        for (const part of arcCurves([x, y], n, [n[5]! + dx, n[6]! + dy])) out.push(part);
        [x, y] = [n[5]! + dx, n[6]! + dy];
        break;
      default:
        out.push(['Z']);
        [x, y] = [startX, startY];
    }
    previous = kind;
  }
  return out;
}
