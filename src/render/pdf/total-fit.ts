import type { Piece } from './inline.ts';

/** What the lines are chosen by. */
export interface Fit {
  /** The space or hyphen that a piece is followed by, on a line and at its end. */
  readonly space: (piece: Piece) => number;
  readonly hyphen: (piece: Piece) => number;
  readonly width: number;
  readonly characters: number;
}

/** The price of ending a line inside a word, in the same coin as a line that is short by the square of its share. */
const PRICE = { 'soft-hyphen': 0.12, syllable: 0.5, free: 0.02 } as const;
/** A last line shorter than this share of the others looks forgotten. */
const SHORT_LAST = 0.22;

interface Way {
  readonly lines: number;
  readonly price: number;
  /** The break before this line. */
  readonly from: number;
}

/**
 * The lines of a paragraph chosen together, ragged: never more of them than there must be, and of all ways to set those
 * the one whose lines differ least. Time grows with the number of pieces, since a line holds only so many.
 */
export function chooseLines(lines: readonly (readonly Piece[])[], fit: Fit): readonly (readonly Piece[])[] {
  const pieces = lines.flat();
  const { starts, widths, letters } = sums(pieces, fit);
  const full = fullWidth(lines, fit);
  const ways: (Way | undefined)[] = [{ lines: 0, price: 0, from: 0 }];
  for (let end = 1; end <= pieces.length; end++) {
    const last = pieces[end - 1]!;
    ways[end] = undefined;
    if (end < pieces.length && !mayEnd(last)) continue;
    const isLast = end === pieces.length || last.after === 'line';
    let best: Way | undefined;
    for (let from = end - 1; from >= 0; from--) {
      const before = ways[from];
      const width = widths[end - 1]! - starts[from]! + (isLast ? 0 : fit.hyphen(last));
      const isAlone = from === end - 1;
      if (!isAlone && (width > fit.width || letters[end - 1]!.end - letters[from]!.start > fit.characters))
        break;
      if (before) {
        const price = before.price + priceOf(width / full, isLast, last);
        if (!best || before.lines + 1 < best.lines || (before.lines + 1 === best.lines && price < best.price))
          best = { lines: before.lines + 1, price, from };
      }
      if (from > 0 && pieces[from - 1]!.after === 'line') break;
    }
    ways[end] = best;
  }
  return follow(ways, pieces) ?? lines;
}

function mayEnd(piece: Piece): boolean {
  return piece.after !== 'none' && piece.after !== 'tied';
}

function priceOf(share: number, isLast: boolean, piece: Piece): number {
  if (isLast) return share < SHORT_LAST ? (SHORT_LAST - share) * 2 : 0;
  const short = Math.max(0, 1 - share);
  const { after } = piece;
  return short * short + (after in PRICE ? PRICE[after as keyof typeof PRICE] : 0);
}

/** Where each piece begins and ends if all stood on one line, and its letters counted the same way. */
function sums(pieces: readonly Piece[], fit: Fit) {
  const starts: number[] = [];
  const widths: number[] = [];
  const letters: { readonly start: number; readonly end: number }[] = [];
  let at = 0;
  let count = 0;
  for (const piece of pieces) {
    starts.push(at);
    at += piece.width;
    widths.push(at);
    at += fit.space(piece);
    letters.push({ start: count, end: count + piece.text.length });
    count += piece.text.length + (piece.after === 'space' || piece.after === 'tied' ? 1 : 0);
  }
  return { starts, widths, letters };
}

/** The widest of the lines as they were filled: what a full line is, also where letters are counted. */
function fullWidth(lines: readonly (readonly Piece[])[], fit: Fit): number {
  const widths = lines.map((line) =>
    line.reduce((sum, piece, i) => sum + piece.width + (i < line.length - 1 ? fit.space(piece) : 0), 0),
  );
  return Math.max(1, ...widths.slice(0, 200));
}

function follow(ways: readonly (Way | undefined)[], pieces: readonly Piece[]): Piece[][] | undefined {
  const lines: Piece[][] = [];
  for (let end = pieces.length; end > 0; ) {
    const way = ways[end];
    if (!way) return undefined;
    lines.push(pieces.slice(way.from, end));
    end = way.from;
  }
  return lines.reverse();
}
