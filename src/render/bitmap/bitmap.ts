import type { DrawnGradient, DrawnMatrix, DrawnRun } from '../../model/index.ts';
import { pngOfPixels } from '../pixels/index.ts';
import type { Assets, Theme } from '../theme.ts';
import { type Faces, faceFor, type Outlines, readFaces, readOutlines } from '../type/index.ts';
import type { Ink, RoleInk, Shape, VectorDrawing } from '../vector/index.ts';
import { type Cover, coverOf } from './cover.ts';
import { flatten } from './flatten.ts';
import { type Colour, type ColourAt, Layer } from './layer.ts';
import { strokePolygons } from './stroke.ts';

/** The largest picture that is made, in pixels along a side. */
const LARGEST = 2400;

interface Brush {
  readonly colours: Theme['colour'];
  readonly faces: Faces;
  readonly outlines: Outlines;
  /** Pixels to a unit of the drawing. */
  readonly scale: number;
}

/** A drawing as a PNG of so many pixels to a unit, on white. */
export function bitmapOf(
  drawing: VectorDrawing,
  perUnit: number,
  theme: Theme,
  fonts: Assets['fonts'],
): Uint8Array {
  const scale = Math.min(perUnit, LARGEST / drawing.width, LARGEST / drawing.height);
  const [width, height] = [drawing.width, drawing.height].map((side) =>
    Math.max(1, Math.round(side * scale)),
  );
  const brush = { colours: theme.colour, faces: readFaces(fonts), outlines: readOutlines(fonts), scale };
  const layer = new Layer(width!, height!);
  paintAll(drawing.shapes, layer, undefined, brush);
  return pngOfPixels({ width: width!, height: height!, data: layer.onWhite() });
}

function paintAll(
  shapes: readonly Shape[],
  layer: Layer,
  clip: Float32Array | undefined,
  brush: Brush,
): void {
  for (const shape of shapes) {
    if (shape.kind === 'path') paintPath(shape, layer, clip, brush);
    else if (shape.kind === 'text') paintText(shape, layer, clip, brush);
    else {
      const inner = shape.clip ? clipped(shape.clip, layer, clip, brush) : clip;
      if (shape.opacity === undefined) paintAll(shape.shapes, layer, inner, brush);
      else {
        const sheet = new Layer(layer.width, layer.height);
        paintAll(shape.shapes, sheet, undefined, brush);
        layer.lay(sheet, shape.opacity, inner);
      }
    }
  }
}

type Path = Extract<Shape, { kind: 'path' }>;

/**
 * Letters that are lower than so many pixels nobody reads: they are a grey stroke, so much of their ink, where their line stands. Thousands of
 * them were more than half of the time in a document of many charts.
 */
const LEAST_READ = 4;
const UNREAD = 0.4;

function paintPath(shape: Path, layer: Layer, clip: Float32Array | undefined, brush: Brush): void {
  const { commands, fill, stroke, rule = 'nonzero', opacity = 1 } = shape;
  const { scale } = brush;
  const lines = flatten(commands, [scale, 0, 0, scale, 0, 0]);
  if (fill) {
    const cover = coverOf(
      lines.map(({ points }) => points),
      rule,
      layer,
    );
    layer.paint(cover, colourOf(fill, brush), opacity, clip);
  }
  if (stroke) {
    const look = {
      ...stroke,
      width: stroke.width * scale,
      dash: stroke.dash.map((part) => part * scale),
      offset: (stroke.offset ?? 0) * scale,
    };
    layer.paint(
      coverOf(strokePolygons(lines, look), 'nonzero', layer),
      colourOf(stroke.ink, brush),
      stroke.opacity ?? 1,
      clip,
    );
  }
}

/** The same letters in the same places as in the PDF. */
function paintText(
  shape: Extract<Shape, { kind: 'text' }>,
  layer: Layer,
  clip: Float32Array | undefined,
  brush: Brush,
): void {
  const { x, y, anchor, matrix = [1, 0, 0, 1] } = shape;
  const { faces, outlines, scale } = brush;
  const runs: readonly DrawnRun<Ink>[] = [shape, ...(shape.more ?? [])];
  const widths = runs.map((run) => faces.width(run.text, faceFor(run), run.size));
  const gaps = runs.map(({ gap }, i) => (i === 0 ? 0 : (gap ?? 0)));
  const whole = [...widths, ...gaps].reduce((sum, width) => sum + width, 0);
  let along = anchor === 'end' ? -whole : anchor === 'middle' ? -whole / 2 : 0;
  runs.forEach((run, i) => {
    along += gaps[i]!;
    const face = faceFor(run);
    const { glyphs, kerns } = faces.word(run.text, face);
    const em = run.size / 1000;
    let pen = along;
    if (run.size * scale * Math.hypot(matrix[2], matrix[3]) < LEAST_READ) {
      const up = i === 0 ? 0 : (run.rise ?? 0);
      const bar = barOf(pen, pen + widths[i]!, up, up + run.size / 2, { x, y, matrix, scale });
      layer.paint(
        coverOf([bar], 'nonzero', layer),
        colourOf(run.ink, brush),
        UNREAD * (run.opacity ?? 1),
        clip,
      );
      along += widths[i]!;
      return;
    }
    const polygons = glyphs.flatMap((glyph, j) => {
      const [a, b, c, d] = matrix;
      const up = i === 0 ? 0 : (run.rise ?? 0);
      const [left, top] = [x + a * pen - c * up, y + b * pen - d * up];
      // Letters are drawn upwards, pixels counted downwards.
      const place: DrawnMatrix = [a * em, b * em, -c * em, -d * em, left, top].map(
        (n) => n * scale,
      ) as unknown as DrawnMatrix;
      pen += (faces.face(face).advance(glyph) + kerns[j]!) * em;
      return flatten(outlines(face, glyph), place);
    });
    if (run.halo) {
      const look = { width: run.halo.width * scale, dash: [] };
      layer.paint(
        coverOf(strokePolygons(polygons, look), 'nonzero', layer),
        colourOf(run.halo.ink, brush),
        run.opacity ?? 1,
        clip,
      );
    }
    const cover = coverOf(
      polygons.map(({ points }) => points),
      'nonzero',
      layer,
    );
    layer.paint(cover, colourOf(run.ink, brush), run.opacity ?? 1, clip);
    along += widths[i]!;
  });
}

/** From one place of a line to another, and from one height above it to another, as a polygon of pixels. */
function barOf(
  from: number,
  to: number,
  foot: number,
  top: number,
  {
    x,
    y,
    matrix: [a, b, c, d],
    scale,
  }: { x: number; y: number; matrix: readonly [number, number, number, number]; scale: number },
): readonly number[] {
  const corners = [
    [from, foot],
    [to, foot],
    [to, top],
    [from, top],
  ] as const;
  return corners.flatMap(([pen, up]) => [(x + a * pen - c * up) * scale, (y + b * pen - d * up) * scale]);
}

function clipped(
  { commands, rule }: NonNullable<Extract<Shape, { kind: 'group' }>['clip']>,
  layer: Layer,
  outer: Float32Array | undefined,
  { scale }: Brush,
): Float32Array {
  const lines = flatten(commands, [scale, 0, 0, scale, 0, 0]);
  const cover: Cover = coverOf(
    lines.map(({ points }) => points),
    rule,
    layer,
  );
  const mask = new Float32Array(layer.width * layer.height);
  for (let y = 0; y < cover.height; y++)
    for (let x = 0; x < cover.width; x++) {
      const at = (cover.top + y) * layer.width + cover.left + x;
      mask[at] = Math.min(1, cover.shares[y * cover.width + x]!) * (outer ? outer[at]! : 1);
    }
  return mask;
}

function colourOf(paint: Ink | DrawnGradient<Ink>, brush: Brush): Colour | ColourAt {
  return typeof paint === 'object' ? gradientAt(paint, brush) : partsOf(paint, brush.colours);
}

function partsOf(ink: Ink, colours: Theme['colour']): Colour {
  const hash = ink.startsWith('#') ? ink : colours[ink as RoleInk];
  return [1, 3, 5].map((at) => Number.parseInt(hash.slice(at, at + 2), 16) / 255) as unknown as [
    number,
    number,
    number,
  ];
}

/** Where along the gradient a pixel's middle lies, and the colours on both sides of it. */
function gradientAt({ kind, matrix, focus, stops }: DrawnGradient<Ink>, { colours, scale }: Brush): ColourAt {
  const [a, b, c, d, e, f] = matrix;
  const size = a * d - b * c;
  const inks = stops.map(({ ink }) => partsOf(ink, colours));
  return (px, py) => {
    const [x, y] = [(px + 0.5) / scale - e, (py + 0.5) / scale - f];
    const [u, v] = size === 0 ? [0, 0] : [(d * x - c * y) / size, (a * y - b * x) / size];
    const t = Math.min(1, Math.max(0, kind === 'linear' ? u : outwards(u, v, focus)));
    const next = stops.findIndex(({ at }) => at >= t);
    if (next === 0) return inks[0]!;
    if (next === -1) return inks.at(-1)!;
    const [from, to] = [stops[next - 1]!, stops[next]!];
    const share = to.at === from.at ? 1 : (t - from.at) / (to.at - from.at);
    return inks[next]!.map((part, i) => part * share + inks[next - 1]![i]! * (1 - share)) as unknown as [
      number,
      number,
      number,
    ];
  };
}

/** From the focus (0) to the circle of radius 1, along the line through a point. */
function outwards(u: number, v: number, [fx, fy]: readonly [number, number]): number {
  const [dx, dy] = [u - fx, v - fy];
  const length = dx * dx + dy * dy;
  if (length === 0) return 0;
  const half = fx * dx + fy * dy;
  const reach = (-half + Math.sqrt(Math.max(0, half * half + length * (1 - fx * fx - fy * fy)))) / length;
  return reach <= 0 ? 1 : 1 / reach;
}
