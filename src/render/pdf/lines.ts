import type { Measurer } from '../type/index.ts';
import type { Column } from './column.ts';
import { drawsHyphen, type Piece, type Style } from './inline.ts';
import { keepWhole } from './keep-whole.ts';
import { cut, divide, loosened } from './long-words.ts';
import type { Leaf, Tag } from './tags.ts';
import { chooseLines } from './total-fit.ts';

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

/** Points: sums of widths are not exact. */
const TOLERANCE = 0.01;

/**
 * Breaks pieces into lines, ragged. A first pass fills the lines and breaks what is wider than the column; where there
 * are several lines a second one chooses them together.
 */
export function breakLines(pieces: readonly Piece[], column: Column, measurer: Measurer): Line[] {
  const filled = fillLines(pieces, column, measurer);
  const lines =
    filled.length < 2
      ? filled
      : chooseLines(filled, {
          space: (piece) => spaceAfter(piece, measurer),
          hyphen: (piece) => hyphenWidth(piece, measurer),
          width: column.width + TOLERANCE,
          characters: column.characters,
        });
  return keepWhole(lines).map((line) => composeLine(line, column, measurer));
}

/** As many words as fit on each line. A word wider than the column is broken, never let out. */
function fillLines(pieces: readonly Piece[], column: Column, measurer: Measurer): Piece[][] {
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
      letters += piece.text.length + (hasSpace(piece) ? 1 : 0);
    }
  };
  const set = (word: readonly Piece[]) => {
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
      const loose = loosened(rest);
      if (loose) {
        for (const part of wordsOf(loose)) set(part);
        return;
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
  };
  for (const word of wordsOf(pieces)) set(word);
  if (line.length > 0) finish();
  return lines;
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
    const isEnd = i === word.length - 1 || (piece.after !== 'none' && piece.after !== 'tied');
    if (isEnd && width + hyphenWidth(piece, measurer) <= room.width) fitting = i + 1;
    if (piece.after === 'tied') {
      width += spaceAfter(piece, measurer);
      characters += 1;
    }
  }
  return fitting;
}

function spaceAfter(piece: Piece, measurer: Measurer): number {
  return hasSpace(piece) ? measurer.width(' ', piece.style.face, piece.style.size) : 0;
}

function hasSpace(piece: Piece): boolean {
  return piece.after === 'space' || piece.after === 'tied';
}

/** The hyphen that a break after the piece would draw. */
function hyphenWidth(piece: Piece, measurer: Measurer): number {
  return drawsHyphen(piece) ? measurer.width('-', piece.style.face, piece.style.size) : 0;
}

function composeLine(pieces: readonly Piece[], column: Column, measurer: Measurer): Line {
  const last = pieces.length - 1;
  const spaces = pieces.map((piece, i) => (i < last ? spaceAfter(piece, measurer) : 0));
  const width = pieces.reduce((sum, piece, i) => sum + piece.width + spaces[i]!, 0);
  const spare = Math.max(0, column.width - width);
  let x = column.align === 'right' ? spare : column.align === 'center' ? spare / 2 : 0;
  const fragments: OpenFragment[] = [];
  let run: OpenFragment | undefined;
  for (const [i, piece] of pieces.entries()) {
    // A space at the end of the line is drawn too, so that the words stay apart when the text is read out of the file.
    const text = hasSpace(piece) || piece.after === 'line' ? `${piece.text} ` : piece.text;
    const hyphen = i === last && drawsHyphen(piece);
    const pieceWidth = piece.width + spaces[i]! + (hyphen ? hyphenWidth(piece, measurer) : 0);
    if (run && isSameRun(run, piece)) {
      run.words.push(text);
      run.width += pieceWidth;
      run.hyphen = hyphen;
    } else if (text !== '') {
      const { style, leaf, link } = piece;
      run = { x, width: pieceWidth, words: [text], hyphen, style, leaf, link };
      fragments.push(run);
    }
    x += pieceWidth;
  }
  return {
    fragments,
    notes: pieces.flatMap((piece) => piece.notes),
    anchors: pieces.flatMap((piece) => piece.anchors),
  };
}

/** A fragment while pieces are still put into it. */
type OpenFragment = { -readonly [K in keyof Fragment]: Fragment[K] } & { readonly words: string[] };

function isSameRun(fragment: Fragment, piece: Piece): boolean {
  return fragment.leaf === piece.leaf && fragment.link === piece.link && fragment.style === piece.style;
}
