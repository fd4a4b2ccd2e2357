import { type Hyphenator, isDivisible } from './hyphenate.ts';
import type { Piece, Style } from './inline.ts';
import { keepWhole } from './keep-whole.ts';
import type { Measurer } from './measure.ts';
import type { Leaf, Tag } from './tags.ts';

/** Pieces of one line that share style, tag and link. `x` is from the left edge of the column. */
export interface Fragment {
  readonly x: number;
  readonly width: number;
  /** Measured and drawn word by word, each with the space that follows it. */
  readonly words: readonly string[];
  /** A hyphen that is drawn, but is not part of the text. */
  readonly hyphen: boolean;
  readonly style: Style;
  readonly leaf: Leaf;
  readonly link: Tag | undefined;
}

export interface Line {
  readonly fragments: readonly Fragment[];
  readonly notes: readonly number[];
  readonly anchors: readonly string[];
}

export interface Column {
  readonly width: number;
  /** Most characters on a line, whatever the width. */
  readonly characters: number;
  readonly align: 'left' | 'right' | 'center';
  /** Splits a word that is wider than the column; without it such words are cut where they must. */
  readonly hyphenate: Hyphenator | undefined;
}

/** Points: sums of widths are not exact. */
const TOLERANCE = 0.01;

/** Breaks pieces into lines, ragged: as many words as fit. A word wider than the column is broken, never let out. */
export function breakLines(pieces: readonly Piece[], column: Column, measurer: Measurer): Line[] {
  const lines: Piece[][] = [];
  let line: Piece[] = [];
  let used = 0;
  let letters = 0;
  const finish = () => {
    lines.push(line);
    line = [];
    used = 0;
    letters = 0;
  };
  const add = (added: readonly Piece[]) => {
    for (const piece of added) {
      line.push(piece);
      used += piece.width + spaceAfter(piece, measurer);
      letters += piece.text.length + (piece.after === 'space' ? 1 : 0);
    }
  };
  for (const word of wordsOf(pieces)) {
    let rest = word;
    while (rest.length > 0) {
      const room = { width: column.width - used + TOLERANCE, characters: column.characters - letters };
      const count = fittingPieces(rest, room, measurer);
      if (count > 0) {
        add(rest.slice(0, count));
        rest = rest.slice(count);
        if (rest.length > 0 || line.at(-1)?.after === 'line') finish();
        continue;
      }
      if (line.length > 0) {
        finish();
        continue;
      }
      const divided = divide(rest, column, measurer);
      if (divided) {
        rest = divided;
        continue;
      }
      const [head, tail] = cut(rest, column, measurer);
      add(head);
      rest = tail;
      if (rest.length > 0 || line.at(-1)?.after === 'line') finish();
    }
  }
  if (line.length > 0) finish();
  return keepWhole(lines).map((pieces) => composeLine(pieces, column, measurer));
}

/** Pieces up to and with one that ends in a space or a line break. */
function wordsOf(pieces: readonly Piece[]): Piece[][] {
  const words: Piece[][] = [];
  let word: Piece[] = [];
  for (const piece of pieces) {
    word.push(piece);
    if (piece.after !== 'space' && piece.after !== 'line') continue;
    words.push(word);
    word = [];
  }
  if (word.length > 0) words.push(word);
  return words;
}

/** How many pieces of a word can stand on this line: all of them, or up to an opportunity. */
function fittingPieces(
  word: readonly Piece[],
  room: { readonly width: number; readonly characters: number },
  measurer: Measurer,
): number {
  let width = 0;
  let characters = 0;
  let fitting = 0;
  for (const [i, piece] of word.entries()) {
    width += piece.width;
    characters += piece.text.length;
    if (width > room.width || characters > room.characters) return fitting;
    const isEnd = i === word.length - 1 || piece.after !== 'none';
    if (isEnd && width + hyphenWidth(piece, measurer) <= room.width) fitting = i + 1;
  }
  return fitting;
}

/** A word that does not fit on an empty line, divided where there is a hyphenator for it. */
function divide(word: readonly Piece[], column: Column, measurer: Measurer): Piece[] | undefined {
  if (!column.hyphenate) return undefined;
  const parts = word.map((piece) =>
    piece.width > column.width * 0.5 ? hyphenated(piece, column, measurer) : [piece],
  );
  return parts.some((part) => part.length > 1) ? parts.flat() : undefined;
}

/** The last resort: cuts a word at the last letter that fits, and never before the first. */
function cut(word: readonly Piece[], column: Column, measurer: Measurer): [Piece[], Piece[]] {
  let used = 0;
  let letters = 0;
  for (const [i, piece] of word.entries()) {
    const { face, size } = piece.style;
    const isWord = column.hyphenate !== undefined && isDivisible(piece.text);
    const room = column.width - used - (isWord ? measurer.width('-', face, size) : 0);
    const characters = [...piece.text];
    let count = 0;
    while (
      count < characters.length &&
      letters + count < column.characters &&
      measurer.width(characters.slice(0, count + 1).join(''), face, size) <= room
    ) {
      count++;
    }
    if (count === characters.length && i < word.length - 1) {
      used += piece.width;
      letters += count;
      continue;
    }
    const at = i === 0 ? Math.max(1, count) : count;
    if (at === 0) return [ended(word.slice(0, i)), word.slice(i)];
    const texts = [characters.slice(0, at).join(''), characters.slice(at).join('')];
    const parts = splitPiece(piece, texts, isWord ? 'soft-hyphen' : 'free', measurer);
    const [first, ...rest] = parts;
    return [
      [...word.slice(0, i), first!],
      [...rest, ...word.slice(i + 1)],
    ];
  }
  return [[...word], []];
}

/** Pieces whose last one may end a line. */
function ended(pieces: readonly Piece[]): Piece[] {
  const last = pieces.at(-1);
  return last ? [...pieces.slice(0, -1), { ...last, after: 'free' }] : [];
}

function hyphenated(piece: Piece, column: Column, measurer: Measurer): Piece[] {
  const { face, size } = piece.style;
  const fits = (part: string) => measurer.width(`${part}-`, face, size) <= column.width;
  const parts = column.hyphenate?.(piece.text, fits) ?? [piece.text];
  return splitPiece(piece, parts, 'soft-hyphen', measurer);
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

function spaceAfter(piece: Piece, measurer: Measurer): number {
  return piece.after === 'space' ? measurer.width(' ', piece.style.face, piece.style.size) : 0;
}

/** The hyphen that a break after the piece would draw. */
function hyphenWidth(piece: Piece, measurer: Measurer): number {
  return piece.after === 'soft-hyphen' ? measurer.width('-', piece.style.face, piece.style.size) : 0;
}

function composeLine(pieces: readonly Piece[], column: Column, measurer: Measurer): Line {
  const last = pieces.length - 1;
  const width = pieces.reduce(
    (sum, piece, i) => sum + piece.width + (i < last ? spaceAfter(piece, measurer) : 0),
    0,
  );
  const spare = Math.max(0, column.width - width);
  let x = column.align === 'right' ? spare : column.align === 'center' ? spare / 2 : 0;
  const fragments: Fragment[] = [];
  for (const [i, piece] of pieces.entries()) {
    const space = i < last ? spaceAfter(piece, measurer) : 0;
    // A space at the end of the line is drawn too, so that the words stay apart when the text is read out of the file.
    const text = piece.text + (piece.after === 'space' || piece.after === 'line' ? ' ' : '');
    const hyphen = i === last && piece.after === 'soft-hyphen';
    const previous = fragments.at(-1);
    const pieceWidth = piece.width + space + (hyphen ? hyphenWidth(piece, measurer) : 0);
    if (previous && isSameRun(previous, piece)) {
      fragments[fragments.length - 1] = {
        ...previous,
        words: [...previous.words, text],
        width: previous.width + pieceWidth,
        hyphen,
      };
    } else if (text !== '') {
      const { style, leaf, link } = piece;
      fragments.push({ x, width: pieceWidth, words: [text], hyphen, style, leaf, link });
    }
    x += pieceWidth;
  }
  return {
    fragments,
    notes: pieces.flatMap((piece) => piece.notes),
    anchors: pieces.flatMap((piece) => piece.anchors),
  };
}

function isSameRun(fragment: Fragment, piece: Piece): boolean {
  return fragment.leaf === piece.leaf && fragment.link === piece.link && fragment.style === piece.style;
}
