import type { Splice } from './wish.ts';

/** A piece of the text before, by its offsets, or words that were put in. */
type Piece = { readonly start: number; readonly end: number } | string;

/**
 * Several changes after each other, told as changes of the first text. Each step's splices count in the text that the step before left.
 */
export function together(length: number, steps: readonly (readonly Splice[])[]): readonly Splice[] {
  let pieces: readonly Piece[] = [{ start: 0, end: length }];
  for (const step of steps) if (step.length > 0) pieces = stepped(pieces, step);
  return changesOf(pieces, length);
}

/** The pieces after one step: gone through once, in the order in which `spliced` puts words in. */
function stepped(pieces: readonly Piece[], step: readonly Splice[]): readonly Piece[] {
  const sorted = [...step].sort((a, b) => a.start - b.start || a.end - b.end);
  const rest = pieces.values();
  const out: Piece[] = [];
  /** The piece that one stands in, and where it begins. */
  let piece = rest.next().value;
  let at = 0;
  /** Goes on to an offset, and keeps what lies before it or leaves it out. */
  const goTo = (offset: number, isKept: boolean) => {
    while (piece !== undefined && at < offset) {
      const length = Math.min(offset - at, lengthOf(piece));
      if (isKept && length > 0) out.push(cut(piece, 0, length));
      at += length;
      piece = length < lengthOf(piece) ? cut(piece, length, lengthOf(piece)) : rest.next().value;
    }
  };
  for (const { start, end, words } of sorted) {
    goTo(start, true);
    out.push(words);
    goTo(end, false);
  }
  goTo(Number.POSITIVE_INFINITY, true);
  return out;
}

function lengthOf(piece: Piece): number {
  return typeof piece === 'string' ? piece.length : piece.end - piece.start;
}

function cut(piece: Piece, from: number, to: number): Piece {
  return typeof piece === 'string'
    ? piece.slice(from, to)
    : { start: piece.start + from, end: piece.start + to };
}

/** What lies between the pieces of the first text that are left. */
function changesOf(pieces: readonly Piece[], length: number): readonly Splice[] {
  const changes: Splice[] = [];
  let at = 0;
  let words = '';
  for (const piece of [...pieces, { start: length, end: length }]) {
    if (typeof piece === 'string') {
      words += piece;
      continue;
    }
    if (words !== '' || piece.start > at) changes.push({ start: at, end: piece.start, words });
    at = piece.end;
    words = '';
  }
  return changes;
}
