import type { Piece } from './inline.ts';

/** What the lines are chosen by. */
export interface Fit {
  /** The space or hyphen that a piece is followed by, on a line and at its end. */
  readonly space: (piece: Piece) => number;
  readonly hyphen: (piece: Piece) => number;
  readonly width: number;
  readonly characters: number;
  /** The last line counts like the others. */
  readonly isHeading: boolean;
}

/** The price of ending a line inside a word, in the same coin as a line that is short by the square of its share. */
const PRICE = { 'soft-hyphen': 0.12, syllable: 0.5, free: 0.02 } as const;
/** A heading that parts a word to be even looks worse than an uneven one. */
const IN_HEADING = 4;
/** A last line shorter than this share of the others looks forgotten. */
const SHORT_LAST = 0.22;

/**
 * The lines of a paragraph chosen together, ragged: never more of them than there must be, and of all ways to set those
 * the one whose lines differ least. Time grows with the number of pieces, since a line holds only so many.
 */
export function chooseLines(lines: readonly (readonly Piece[])[], fit: Fit): readonly (readonly Piece[])[] {
  const pieces = lines.flat();
  const count = pieces.length;
  const { starts, ends, firsts, lasts } = sums(pieces, fit);
  const full = fullWidth(lines, fit);
  // By break, from 0: the fewest lines up to it (none where there is no break), their price, and the break before.
  const needed = new Int32Array(count + 1).fill(-1);
  const prices = new Float64Array(count + 1);
  const befores = new Int32Array(count + 1);
  needed[0] = 0;
  /** Where the longest line begins that ends there, from some place on. What did not fit on it fits on no longer one. */
  const firstOf = (from: number, end: number, right: number) => {
    let first = from;
    const isTooLong = () =>
      right - starts[first]! > fit.width || lasts[end - 1]! - firsts[first]! > fit.characters;
    while (first < end - 1 && isTooLong()) first++;
    return first;
  };
  let low = 0;
  for (let end = 1; end <= count; end++) {
    const last = pieces[end - 1]!;
    if (end > 1 && pieces[end - 2]!.after === 'line') low = end - 1;
    low = firstOf(low, end, ends[end - 1]!);
    if (end < count && !mayEnd(last)) continue;
    const isEnd = end === count || last.after === 'line';
    const isFree = isEnd && !fit.isHeading;
    const right = ends[end - 1]! + (isEnd ? 0 : fit.hyphen(last));
    const parting = isFree ? 0 : partingOf(last, fit);
    for (let first = firstOf(low, end, right); first < end; first++) {
      const total = needed[first]! + 1;
      if (total === 0 || (needed[end]! >= 0 && total > needed[end]!)) continue;
      const price = prices[first]! + priceOf((right - starts[first]!) / full, isFree, parting);
      if (needed[end]! < 0 || total < needed[end]! || price <= prices[end]!) {
        needed[end] = total;
        prices[end] = price;
        befores[end] = first;
      }
    }
  }
  const chosen: Piece[][] = [];
  for (let end = count; end > 0; end = befores[end]!) {
    if (needed[end]! < 0) return lines;
    chosen.push(pieces.slice(befores[end]!, end));
  }
  return chosen.reverse();
}

function mayEnd(piece: Piece): boolean {
  return piece.after !== 'none' && piece.after !== 'tied';
}

function priceOf(share: number, isFree: boolean, parting: number): number {
  if (isFree) return share < SHORT_LAST ? (SHORT_LAST - share) * 2 : 0;
  const short = Math.max(0, 1 - share);
  return short * short + parting;
}

/** What it costs to end a line after a piece. */
function partingOf({ after }: Piece, { isHeading }: Fit): number {
  if (!(after in PRICE)) return 0;
  return PRICE[after as keyof typeof PRICE] * (isHeading ? IN_HEADING : 1);
}

/** Where each piece begins and ends if all stood on one line, in points and in letters. */
function sums(pieces: readonly Piece[], fit: Fit) {
  const starts = new Float64Array(pieces.length);
  const ends = new Float64Array(pieces.length);
  const firsts = new Int32Array(pieces.length);
  const lasts = new Int32Array(pieces.length);
  let at = 0;
  let letters = 0;
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]!;
    starts[i] = at;
    firsts[i] = letters;
    at += piece.width;
    letters += piece.text.length;
    ends[i] = at;
    lasts[i] = letters;
    at += fit.space(piece);
    letters += piece.after === 'space' || piece.after === 'tied' ? 1 : 0;
  }
  return { starts, ends, firsts, lasts };
}

/** The widest of the lines as they were filled: what a full line is, also where letters are counted. */
function fullWidth(lines: readonly (readonly Piece[])[], fit: Fit): number {
  let widest = 1;
  for (const line of lines) {
    let width = 0;
    for (let i = 0; i < line.length; i++)
      width = width + line[i]!.width + (i < line.length - 1 ? fit.space(line[i]!) : 0);
    widest = Math.max(widest, width);
  }
  return widest;
}
