import type { DrawnMatrix, DrawnRun, DrawnShape } from '../../../model/index.ts';
import { moved, scaleOf } from './matrix.ts';
import type { SvgReading } from './reading.ts';
import { type OwnStyle, readStyle, type SvgStyle } from './style.ts';
import { readLength } from './units.ts';
import type { XmlElement } from './xml.ts';

/** Words from one place that the file names to the next, on one line. */
interface Piece {
  readonly x: number;
  readonly y: number;
  readonly anchor: SvgStyle['anchor'];
  readonly runs: {
    text: string;
    readonly style: SvgStyle;
    readonly rise: number;
    readonly gap: number;
    readonly opacity: number;
  }[];
}

/**
 * How far below the line that they are put on the words stand, in parts of their size, by the report's own face; as browsers do for
 * faces of such proportions.
 */
const BELOW: Readonly<Record<string, number>> = {
  middle: 0.243,
  central: 0.355,
  mathematical: 0.4,
  hanging: 0.78,
  'text-before-edge': 0.98,
  'text-top': 0.98,
  'before-edge': 0.98,
  'text-after-edge': -0.27,
  'text-bottom': -0.27,
  'after-edge': -0.27,
  ideographic: -0.27,
};

/** The words of a text element as lines of runs, each where the file puts it. */
export function readText(
  element: XmlElement,
  style: SvgStyle,
  own: OwnStyle,
  matrix: DrawnMatrix,
  around: readonly XmlElement[],
  reading: SvgReading,
): readonly DrawnShape[] {
  const pieces: Piece[] = [];
  const pen = { x: 0, y: 0, gap: 0, isPlaced: true };
  /** Collapsed spaces go on from one part to the next. */
  let endsInSpace = true;
  const write = (words: string, at: SvgStyle, lift: number, opacity: number) => {
    const plain = words.replace(/[\t\n\r]/g, ' ');
    let text = at.keepsSpaces ? plain : plain.replace(/ {2,}/g, ' ');
    if (!at.keepsSpaces && endsInSpace) text = text.replace(/^ /, '');
    if (text === '') return;
    endsInSpace = text.endsWith(' ');
    const drop = (BELOW[at.baseline] ?? 0) * at.fontSize - lift;
    if (pen.isPlaced) pieces.push({ x: pen.x, y: pen.y, anchor: at.anchor, runs: [] });
    pen.isPlaced = false;
    const piece = pieces.at(-1)!;
    const rise = piece.y - pen.y - drop;
    piece.runs.push({ text: at.isUpper ? text.toUpperCase() : text, style: at, rise, gap: pen.gap, opacity });
    pen.gap = 0;
  };
  const visit = (
    part: XmlElement,
    at: SvgStyle,
    lift: number,
    opacity: number,
    inside: readonly XmlElement[],
  ) => {
    const letters = place(part, at, pen, reading);
    for (const child of part.children) {
      if (typeof child === 'string') {
        if (letters.length > 1) placeLetters(child, letters, (word) => write(word, at, lift, opacity), pen);
        else write(child, at, lift, opacity);
      } else if (child.name === 'tspan') {
        const around_ = [part, ...inside];
        const styled = readStyle(child, at, reading.sheetFor(child, around_), reading.refuse);
        if (styled.own.isGone) continue;
        const raised = lift + styled.own.lift * at.fontSize;
        visit(child, styled.style, raised, opacity * styled.own.opacity, around_);
      } else if (child.name !== 'title' && child.name !== 'desc' && !child.name.includes(':')) {
        reading.refuse(child.name);
      }
    }
  };
  visit(element, style, own.lift * style.fontSize, 1, around);
  return pieces.flatMap((piece, i) => shapeOf(piece, matrix, i === pieces.length - 1, reading) ?? []);
}

/** Moves the pen to where an element says; gives the places of single letters where there are several. */
function place(
  { attributes }: XmlElement,
  { fontSize: em }: SvgStyle,
  pen: { x: number; y: number; gap: number; isPlaced: boolean },
  reading: SvgReading,
): readonly number[] {
  const list = (name: string, whole: number) =>
    (attributes.get(name) ?? '')
      .trim()
      .split(/[\s,]+/)
      .filter((part) => part !== '')
      .map((part) => readLength(part, { whole, em }) ?? 0);
  const { width, height } = reading.viewport;
  const [xs, ys, dxs, dys] = [list('x', width), list('y', height), list('dx', width), list('dy', height)];
  if (attributes.has('rotate') && !/^[\s0,]*$/.test(attributes.get('rotate')!)) reading.refuse('rotate');
  if (dxs.length > 1 || dys.length > 1) reading.refuse('dx');
  if (xs.length > 0 || ys.length > 0) pen.isPlaced = true;
  pen.x = xs[0] ?? pen.x;
  pen.y = (ys[0] ?? pen.y) + (dys[0] ?? 0);
  const right = dxs[0] ?? 0;
  if (pen.isPlaced) pen.x += right;
  else pen.gap += right;
  return xs;
}

/** Each letter at its own place, as long as there are places. */
function placeLetters(
  words: string,
  places: readonly number[],
  write: (word: string) => void,
  pen: { x: number; isPlaced: boolean },
): void {
  const letters = [...words.trim()];
  letters.forEach((letter, i) => {
    if (i < places.length) {
      pen.x = places[i]!;
      pen.isPlaced = true;
    }
    write(letter);
  });
}

function shapeOf(
  { x, y, anchor, runs }: Piece,
  matrix: DrawnMatrix,
  isLast: boolean,
  reading: SvgReading,
): DrawnShape | undefined {
  const scale = scaleOf(matrix);
  const last = runs.at(-1);
  if (last && (isLast || !last.style.keepsSpaces)) last.text = last.text.trimEnd();
  const seen = runs.filter(({ text, style }) => text !== '' && !style.hidden && style.fontSize * scale > 0);
  const [first, ...others] = seen.flatMap((run) => runOf(run, seen[0]!.rise, scale, reading) ?? []);
  if (!first || (first.text.trim() === '' && others.length === 0)) return undefined;
  const [a, b, c, d] = matrix;
  const [left, top] = moved(matrix, x, y - seen[0]!.rise);
  const turn = [a / scale, b / scale, c / scale, d / scale].map((n) => Math.round(n * 1e5) / 1e5);
  const isPlain = turn.join() === '1,0,0,1';
  return {
    kind: 'text',
    x: left,
    y: top,
    anchor,
    ...first,
    ...(isPlain ? {} : { matrix: turn as unknown as [number, number, number, number] }),
    ...(others.length > 0 ? { more: others } : {}),
  };
}

/** A run as it is drawn; `from` is the height of the line's first words. */
function runOf(
  { text, style, rise, gap, opacity }: Piece['runs'][number],
  from: number,
  scale: number,
  reading: SvgReading,
): DrawnRun | undefined {
  const { fill, stroke } = style;
  if (fill === 'none' && stroke === 'none') return undefined;
  if (typeof fill === 'object' && 'id' in fill) reading.refuse('text-fill');
  const hasStroke = stroke !== 'none' && style.strokeWidth > 0;
  if (hasStroke && !('ink' in stroke)) reading.refuse('text-stroke');
  if (fill === 'none' || 'id' in fill) {
    if (hasStroke) reading.refuse('text-stroke');
    return undefined;
  }
  const isSameInk = hasStroke && 'ink' in stroke && stroke.ink === fill.ink;
  // A line painted over the words would eat them.
  if (hasStroke && !isSameInk && !style.strokeFirst) reading.refuse('text-stroke');
  const seen = fill.opacity * style.fillOpacity * opacity;
  if (seen === 0) return undefined;
  const higher = (rise - from) * scale;
  return {
    size: style.fontSize * scale,
    bold: style.bold,
    ...(style.italic ? { italic: true } : {}),
    ink: fill.ink,
    ...(seen < 1 ? { opacity: seen } : {}),
    ...(hasStroke && 'ink' in stroke ? { halo: { ink: stroke.ink, width: style.strokeWidth * scale } } : {}),
    text,
    ...(Math.abs(higher) > 1e-6 ? { rise: higher } : {}),
    ...(gap === 0 ? {} : { gap: gap * scale }),
  };
}
