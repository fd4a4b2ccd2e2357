import type { Splice } from './wish.ts';

/** A piece of the text before, by its offsets, or words that were put in. */
type Piece = { readonly start: number; readonly end: number } | string;

/**
 * Several changes after each other, told as changes of the first text. Each step's splices count in the text that the step before left.
 */
export function together(length: number, steps: readonly (readonly Splice[])[]): readonly Splice[] {
  let pieces: readonly Piece[] = [{ start: 0, end: length }];
  for (const step of steps) {
    // From the last to the first, so that places before a change are where they were.
    const sorted = step
      .map((splice, i) => ({ ...splice, i }))
      .sort((a, b) => b.start - a.start || b.end - a.end || b.i - a.i);
    for (const { start, end, words } of sorted)
      pieces = [...cut(pieces, 0, start), words, ...cut(pieces, end, Number.POSITIVE_INFINITY)];
  }
  return changesOf(pieces, length);
}

function lengthOf(piece: Piece): number {
  return typeof piece === 'string' ? piece.length : piece.end - piece.start;
}

/** What of the pieces lies between two offsets. */
function cut(pieces: readonly Piece[], from: number, to: number): readonly Piece[] {
  const found: Piece[] = [];
  let at = 0;
  for (const piece of pieces) {
    const [start, end] = [Math.max(from - at, 0), Math.min(to - at, lengthOf(piece))];
    at += lengthOf(piece);
    if (start >= end) continue;
    found.push(
      typeof piece === 'string'
        ? piece.slice(start, end)
        : { start: piece.start + start, end: piece.start + end },
    );
  }
  return found;
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
