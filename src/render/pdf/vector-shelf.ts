import type { DrawnGradient } from '../../model/index.ts';
import type { PdfDocument, Reference } from './document.ts';

/** What drawings refer to among the objects of the file, each once. */
export interface VectorShelf {
  seen(fill: number, stroke: number): string;
  gradient(gradient: DrawnGradient): string;
  group(operators: string, box: readonly number[]): string;
}

export function vectorShelf(document: PdfDocument): VectorShelf {
  const objects = new Map<string, { readonly label: string; readonly object: Reference }>();
  /** Puts an object among the resources of the page, under a name that says of what kind it is. */
  const shelve = (
    kind: 'ExtGState' | 'Shading' | 'XObject',
    letter: string,
    key: string,
    make: () => Reference,
  ) => {
    let found = objects.get(`${letter} ${key}`);
    if (!found) {
      found = { label: `${letter}${objects.size + 1}`, object: make() };
      objects.set(`${letter} ${key}`, found);
    }
    const resources = document.page.resources.data as Record<string, Record<string, Reference>>;
    resources[kind] ??= {};
    resources[kind][found.label] = found.object;
    return found.label;
  };
  const ended = (data: Record<string, unknown>) => {
    const object = document.ref(data);
    object.end();
    return object;
  };
  return {
    seen: (fill, stroke) =>
      shelve('ExtGState', 'O', `${fill} ${stroke}`, () => ended({ Type: 'ExtGState', ca: fill, CA: stroke })),
    gradient: (gradient) =>
      shelve('Shading', 'T', JSON.stringify({ ...gradient, matrix: undefined }), () =>
        ended(shading(gradient)),
      ),
    group: (operators, box) =>
      shelve('XObject', 'G', `${objects.size}`, () => {
        const group = document.ref({
          Type: 'XObject',
          Subtype: 'Form',
          BBox: box,
          Group: { S: 'Transparency', CS: 'DeviceRGB' },
          Resources: document.page.resources,
        });
        group.end(operators);
        return group;
      }),
  };
}

/** Along x from 0 to 1, or around nought with radius 1; `cm` has put it in its place. */
function shading({ kind, focus, stops }: DrawnGradient): Record<string, unknown> {
  const ends = kind === 'linear' ? [0, 0, 1, 0] : [...focus, 0, 0, 0, 1];
  return {
    ShadingType: kind === 'linear' ? 2 : 3,
    ColorSpace: 'DeviceRGB',
    Coords: ends,
    Extend: [true, true],
    Function: stitched(stops),
  };
}

/** From stop to stop; before the first and after the last there is one colour. */
function stitched(stops: DrawnGradient['stops']): Record<string, unknown> {
  const [first, last] = [stops[0]!, stops.at(-1)!];
  const all = [{ ...first, at: 0 }, ...stops, { ...last, at: 1 }].filter(
    (stop, i, list) => i === 0 || stop.at > list[i - 1]!.at || stop.ink !== list[i - 1]!.ink,
  );
  const pairs = all.slice(1).map((stop, i) => [all[i]!, stop] as const);
  if (pairs.length === 0) return between(first.ink, last.ink);
  return {
    FunctionType: 3,
    Domain: [0, 1],
    Functions: pairs.map(([from, to]) => between(from.ink, to.ink)),
    Bounds: pairs.slice(1).map(([from]) => from.at),
    Encode: pairs.flatMap(() => [0, 1]),
  };
}

function between(from: string, to: string): Record<string, unknown> {
  const parts = (ink: string) => [1, 3, 5].map((at) => Number.parseInt(ink.slice(at, at + 2), 16) / 255);
  return { FunctionType: 2, Domain: [0, 1], C0: parts(from), C1: parts(to), N: 1 };
}
