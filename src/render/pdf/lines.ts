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
const NO_PIECES: readonly Piece[] = [];

/**
 * Breaks pieces into lines, ragged. A first pass fills the lines and breaks what is wider than the column; where there
 * are several lines a second one chooses them together.
 */
export function breakLines(pieces: readonly Piece[], column: Column, measurer: Measurer): Line[] {
  const gaps = gapsOf(measurer);
  const filled = fillLines(pieces, column, measurer, gaps);
  const lines =
    filled.length < 2
      ? filled
      : chooseLines(filled, { ...gaps, width: column.width + TOLERANCE, characters: column.characters });
  return keepWhole(lines).map((line) => composeLine(line, column, gaps));
}

/** As many words as fit on each line. A word wider than the column is broken, never let out. */
function fillLines(pieces: readonly Piece[], column: Column, measurer: Measurer, gaps: Gaps): Piece[][] {
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
      used += piece.width + gaps.space(piece);
      letters += piece.text.length + (hasSpace(piece) ? 1 : 0);
    }
  };
  const set = (word: readonly Piece[]) => {
    let rest = word;
    while (rest.length > 0) {
      const room = { width: column.width - used + TOLERANCE, characters: column.characters - letters };
      const count = fittingPieces(rest, room, gaps);
      if (count > 0) {
        const isWhole = count === rest.length;
        add(isWhole ? rest : rest.slice(0, count));
        rest = isWhole ? NO_PIECES : rest.slice(count);
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
  gaps: Gaps,
): number {
  let width = 0;
  let characters = 0;
  let fitting = 0;
  for (let i = 0; i < word.length; i++) {
    const piece = word[i]!;
    width += piece.width;
    characters += piece.text.length;
    if (width > room.width || characters > room.characters) return fitting;
    const isEnd = i === word.length - 1 || (piece.after !== 'none' && piece.after !== 'tied');
    if (isEnd && width + gaps.hyphen(piece) <= room.width) fitting = i + 1;
    if (piece.after === 'tied') {
      width += gaps.space(piece);
      characters += 1;
    }
  }
  return fitting;
}

/** Widths of what follows pieces: a space, or the hyphen that a break after the piece would draw. */
interface Gaps {
  readonly space: (piece: Piece) => number;
  readonly hyphen: (piece: Piece) => number;
}

/** Neighbours mostly have one style: the space of the last one is remembered. */
function gapsOf(measurer: Measurer): Gaps {
  let style: Style | undefined;
  let space = 0;
  return {
    space: (piece) => {
      if (!hasSpace(piece)) return 0;
      if (piece.style !== style) {
        style = piece.style;
        space = measurer.width(' ', style.face, style.size);
      }
      return space;
    },
    hyphen: (piece) => (drawsHyphen(piece) ? measurer.width('-', piece.style.face, piece.style.size) : 0),
  };
}

function hasSpace(piece: Piece): boolean {
  return piece.after === 'space' || piece.after === 'tied';
}

function composeLine(pieces: readonly Piece[], column: Column, gaps: Gaps): Line {
  const last = pieces.length - 1;
  const spaces = pieces.map((piece, i) => (i < last ? gaps.space(piece) : 0));
  const width = pieces.reduce((sum, piece, i) => sum + piece.width + spaces[i]!, 0);
  const spare = Math.max(0, column.width - width);
  let x = column.align === 'right' ? spare : column.align === 'center' ? spare / 2 : 0;
  const fragments: OpenFragment[] = [];
  let run: OpenFragment | undefined;
  for (const [i, piece] of pieces.entries()) {
    // A space at the end of the line is drawn too, so that the words stay apart when the text is read out of the file.
    const text = hasSpace(piece) || piece.after === 'line' ? `${piece.text} ` : piece.text;
    const hyphen = i === last && drawsHyphen(piece);
    const pieceWidth = piece.width + spaces[i]! + (hyphen ? gaps.hyphen(piece) : 0);
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
