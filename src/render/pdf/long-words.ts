import type { Measurer } from '../type/index.ts';
import { addressParts } from './addresses.ts';
import type { Column } from './column.ts';
import { isDivisible, jointsOf } from './hyphenate.ts';
import type { Piece } from './inline.ts';

/** A word that does not fit on an empty line: an address at its joints, another where there is a hyphenator for it. */
export function divide(word: readonly Piece[], column: Column, measurer: Measurer): Piece[] | undefined {
  const parts = word.map((piece) => {
    if (piece.width <= column.width * 0.5) return [piece];
    const joints = addressParts(piece.text);
    return joints.length > 1
      ? splitPiece(piece, joints, 'free', measurer)
      : hyphenated(piece, column, measurer);
  });
  return parts.some((part) => part.length > 1) ? parts.flat() : undefined;
}

/**
 * The last resort: cuts a word at the last letter that fits, and never before the first. What is left of the piece is cut for all the lines that
 * it fills, so that a long one is measured once and not again for each line.
 */
export function cut(word: readonly Piece[], column: Column, measurer: Measurer): [Piece[], Piece[]] {
  let used = 0;
  let letters = 0;
  for (const [i, piece] of word.entries()) {
    const { face, size } = piece.style;
    const isWord = column.hyphenate !== undefined && isDivisible(piece.text, piece.language);
    const width = column.width - (isWord ? measurer.width('-', face, size) : 0);
    const characters = [...piece.text];
    const widthOf = (from: number, end: number) =>
      measurer.width(characters.slice(from, end).join(''), face, size);
    const first = fittingLetters(
      Math.min(characters.length, column.characters - letters),
      (count) => widthOf(0, count) <= width - used,
    );
    if (first === characters.length && i < word.length - 1) {
      used += piece.width;
      letters += first;
      continue;
    }
    let end = i === 0 ? Math.max(1, first) : first;
    if (end === 0) return [ended(word.slice(0, i)), word.slice(i)];
    const texts = [characters.slice(0, end).join('')];
    while (end < characters.length) {
      const from = end;
      const left = characters.length - from;
      const most = Math.min(left, column.characters);
      const count = fittingLetters(most, (some) => widthOf(from, from + some) <= width);
      // The last ones draw no hyphen.
      const isRest = left <= most && left <= count + 2 && widthOf(from, from + left) <= column.width;
      end = isRest ? characters.length : from + Math.max(1, count);
      texts.push(characters.slice(from, end).join(''));
    }
    const [head, ...rest] = splitPiece(piece, texts, isWord ? 'soft-hyphen' : 'free', measurer);
    return [
      [...word.slice(0, i), head!],
      [...rest, ...word.slice(i + 1)],
    ];
  }
  return [[...word], []];
}

/** The most letters that fit, of `most` at the most: in strides that double, then in halves. */
function fittingLetters(most: number, fits: (count: number) => boolean): number {
  let high = 16;
  while (high < most && fits(high)) high *= 2;
  let low = high === 16 ? 0 : high / 2;
  high = Math.min(high, most + 1);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return Math.max(0, Math.min(low, most));
}

/** Pieces whose last one may end a line. */
function ended(pieces: readonly Piece[]): Piece[] {
  const last = pieces.at(-1);
  return last ? [...pieces.slice(0, -1), { ...last, after: 'free' }] : [];
}

function hyphenated(piece: Piece, column: Column, measurer: Measurer): Piece[] {
  const { face, size } = piece.style;
  const fits = (part: string) => measurer.width(`${part}-`, face, size) <= column.width;
  const parts = column.hyphenate?.(piece.text, piece.language, fits) ?? [piece.text];
  const joints = piece.language === undefined ? jointsOf(piece.text) : new Set<number>();
  let at = 0;
  return splitPiece(piece, parts, 'soft-hyphen', measurer).map((part) => {
    at += part.text.length;
    return part.after === 'soft-hyphen' && !joints.has(at) ? { ...part, after: 'syllable' } : part;
  });
}

function splitPiece(
  piece: Piece,
  parts: readonly string[],
  between: 'soft-hyphen' | 'free',
  measurer: Measurer,
): Piece[] {
  const texts = parts.filter((text) => text !== '');
  if (texts.length < 2) return [piece];
  const { face, size } = piece.style;
  return texts.map((text, i) => ({
    ...piece,
    text,
    width: measurer.width(text, face, size),
    after: i < texts.length - 1 ? between : piece.after,
    notes: i === texts.length - 1 ? piece.notes : [],
    anchors: i === 0 ? piece.anchors : [],
  }));
}

/**
 * Words that are tied together and are wider than the column: what belongs least together parts first, a year from its month, then a
 * number from its unit, and last the groups of an amount.
 */
export function loosened(word: readonly Piece[]): Piece[] | undefined {
  const ties = word.flatMap((piece, i) => (piece.after === 'tied' ? [i] : []));
  if (ties.length === 0) return undefined;
  const isInNumber = (i: number) => /\d$/.test(word[i]!.text) && /^\d/.test(word[i + 1]?.text ?? '');
  const loosest = ties.filter((i) => !/\d/.test(word[i]!.text));
  const outer = ties.filter((i) => !isInNumber(i));
  const open = new Set([loosest, outer, ties].find((some) => some.length > 0));
  return word.map((piece, i) => (open.has(i) ? { ...piece, after: 'space' } : piece));
}
