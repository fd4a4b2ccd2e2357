import type { DrawnCommand } from '../../../model/index.ts';
import { arcCurves } from './arc.ts';
import { SVG_LIMITS } from './svg-limits.ts';

const TOKEN = /[MmLlHhVvCcSsQqTtAaZz]|[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d{1,3})?/g;
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
  if (/[^MmLlHhVvCcSsQqTtAaZz\d\s.,eE+-]/.test(data)) return undefined;
  // The flags of an arc may stand without a space between: `a1 1 0 01 5 5`.
  const tokens = data.replace(/[aA][^a-zA-Z]*/g, spacedFlags).match(TOKEN) ?? [];
  const out: DrawnCommand[] = [];
  let [x, y, startX, startY, handleX, handleY] = [0, 0, 0, 0, 0, 0];
  let sign = '';
  let previous = '';
  for (let at = 0; at < tokens.length || sign === ''; ) {
    if (/[a-zA-Z]/.test(tokens[at] ?? '') && !/^[-+.\d]/.test(tokens[at]!)) sign = tokens[at++]!;
    else if (sign === '' || /[Zz]/.test(sign)) return tokens.length === 0 ? [] : undefined;
    const kind = sign.toUpperCase();
    if (out.length === 0 && kind !== 'M') return undefined;
    const count = TAKES[kind]!;
    const n = tokens.slice(at, at + count).map(Number);
    if (n.length < count || n.some((value) => !Number.isFinite(value)) || out.length > SVG_LIMITS.commands)
      return undefined;
    at += count;
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

function spacedFlags(arcs: string): string {
  return arcs.replace(
    /([-+.\deE]{1,40}[\s,]{1,9}[-+.\deE]{1,40}[\s,]{1,9}[-+.\deE]{1,40})[\s,]{1,9}([01])[\s,]{0,9}([01])[\s,]{0,9}/g,
    '$1 $2 $3 ',
  );
}
