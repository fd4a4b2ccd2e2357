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
const NONE: readonly never[] = [];

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
      : chooseLines(filled, {
          ...gaps,
          width: column.width + TOLERANCE,
          characters: column.characters,
          isHeading: column.isHeading === true,
        });
  return keepWhole(lines).map((line) => composeLine(line, column, gaps, measurer));
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
  const add = (added: readonly Piece[], from: number, to: number) => {
    for (let i = from; i < to; i++) {
      const piece = added[i]!;
      line.push(piece);
      used += piece.width + gaps.space(piece);
      letters += piece.text.length + (hasSpace(piece) ? 1 : 0);
    }
  };
  /** Sets words one after another, or what is left of one: the pieces from one place to another. */
  const set = (words: readonly Piece[], from: number, to: number) => {
    let rest = words;
    let at = from;
    let end = to;
    while (at < end) {
      const room = column.width - used + TOLERANCE;
      const fitting = fittingEnd(rest, at, end, room, column.characters - letters, gaps);
      if (fitting > at) {
        add(rest, at, fitting);
        at = fitting;
        if (at < end || line.at(-1)?.after === 'line') finish();
        continue;
      }
      if (line.length > 0) {
        finish();
        continue;
      }
      const word = rest.slice(at, end);
      const loose = loosened(word);
      if (loose) return setWords(loose);
      const divided = divide(word, column, measurer);
      if (divided) [rest, at, end] = [divided, 0, divided.length];
      else {
        const [head, tail] = cut(word, column, measurer);
        add(head, 0, head.length);
        [rest, at, end] = [tail, 0, tail.length];
        if (end > 0 || line.at(-1)?.after === 'line') finish();
      }
    }
  };
  const setWords = (all: readonly Piece[]) => {
    for (let from = 0; from < all.length; ) {
      const end = wordEnd(all, from);
      set(all, from, end);
      from = end;
    }
  };
  setWords(pieces);
  if (line.length > 0) finish();
  return lines;
}

/** Where the word ends that begins here: behind a piece that ends in a space or a line break. */
function wordEnd(pieces: readonly Piece[], from: number): number {
  for (let i = from; i < pieces.length; i++) {
    const { after } = pieces[i]!;
    if (after === 'space' || after === 'line') return i + 1;
  }
  return pieces.length;
}

/** How far a word can stand on this line: to its end, or up to an opportunity. */
function fittingEnd(
  word: readonly Piece[],
  from: number,
  to: number,
  room: number,
  roomOfCharacters: number,
  gaps: Gaps,
): number {
  let width = 0;
  let characters = 0;
  let fitting = from;
  for (let i = from; i < to; i++) {
    const piece = word[i]!;
    width += piece.width;
    characters += piece.text.length;
    if (width > room || characters > roomOfCharacters) return fitting;
    const isEnd = i === to - 1 || (piece.after !== 'none' && piece.after !== 'tied');
    if (isEnd && width + gaps.hyphen(piece) <= room) fitting = i + 1;
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

// Every word of every page comes through here: loops by number leave nothing behind to be cleared away.
function composeLine(pieces: readonly Piece[], column: Column, gaps: Gaps, measurer: Measurer): Line {
  const last = pieces.length - 1;
  let width = 0;
  for (let i = 0; i <= last; i++) width = width + pieces[i]!.width + (i < last ? gaps.space(pieces[i]!) : 0);
  const spare = Math.max(0, column.width - width);
  let x = column.align === 'right' ? spare : column.align === 'center' ? spare / 2 : 0;
  let fragments: OpenFragment[] = [];
  let run: OpenFragment | undefined;
  for (let i = 0; i <= last; i++) {
    const piece = pieces[i]!;
    // A space at the end of the line is drawn too, so that the words stay apart when the text is read out of the file.
    const text = hasSpace(piece) || piece.after === 'line' ? measurer.spaced(piece.text) : piece.text;
    const hyphen = i === last && drawsHyphen(piece);
    const pieceWidth = piece.width + (i < last ? gaps.space(piece) : 0) + (hyphen ? gaps.hyphen(piece) : 0);
    if (run && isSameRun(run, piece)) {
      run.words.push(text);
      run.width += pieceWidth;
      run.hyphen = hyphen;
    } else if (text !== '') {
      const { style, leaf, link } = piece;
      run = { x, width: pieceWidth, words: [text], hyphen, style, leaf, link };
      // Most lines have one.
      if (fragments.length === 0) fragments = [run];
      else fragments.push(run);
    }
    x += pieceWidth;
  }
  return {
    fragments,
    notes: gathered(pieces, (piece) => piece.notes),
    anchors: gathered(pieces, (piece) => piece.anchors),
  };
}

/** What the pieces have of something that most of them have nothing of. */
function gathered<T>(pieces: readonly Piece[], of: (piece: Piece) => readonly T[]): readonly T[] {
  return pieces.some((piece) => of(piece).length > 0) ? pieces.flatMap(of) : NONE;
}

/** A fragment while pieces are still put into it. */
type OpenFragment = { -readonly [K in keyof Fragment]: Fragment[K] } & { readonly words: string[] };

function isSameRun(fragment: Fragment, piece: Piece): boolean {
  return fragment.leaf === piece.leaf && fragment.link === piece.link && fragment.style === piece.style;
}
