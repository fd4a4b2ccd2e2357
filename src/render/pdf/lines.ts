import type { Piece, Style } from './inline.ts';
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
  readonly hyphenate: ((word: string) => readonly string[]) | undefined;
}

/** Breaks pieces into lines, ragged: as many words as fit. A word wider than the column is broken, never let out. */
export function breakLines(pieces: readonly Piece[], column: Column, measurer: Measurer): Line[] {
  const lines: Line[] = [];
  let line: Piece[] = [];
  let used = 0;
  let letters = 0;
  const finish = () => {
    lines.push(composeLine(line, column, measurer));
    line = [];
    used = 0;
    letters = 0;
  };
  const add = (piece: Piece) => {
    line.push(piece);
    used += piece.width + spaceAfter(piece, measurer);
    letters += piece.text.length + (piece.after === 'space' ? 1 : 0);
  };
  const fits = (part: readonly Piece[]) =>
    used + widthAtEnd(part, measurer) <= column.width + 0.01 &&
    letters + part.reduce((sum, piece) => sum + piece.text.length, 0) <= column.characters;

  for (const word of wordsOf(pieces)) {
    let rest = word;
    while (rest.length > 0) {
      const count = fits(rest) ? rest.length : fittingPieces(rest, fits);
      if (count > 0) {
        for (const piece of rest.slice(0, count)) add(piece);
        rest = rest.slice(count);
        if (rest.length > 0 || line.at(-1)?.after === 'line') finish();
      } else if (line.length > 0) finish();
      else rest = forceApart(rest, column, measurer);
    }
  }
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

/** How many pieces of a word can stand on this line, ending at an opportunity. */
function fittingPieces(word: readonly Piece[], fits: (part: readonly Piece[]) => boolean): number {
  for (let count = word.length - 1; count > 0; count--) {
    if (word[count - 1]!.after !== 'none' && fits(word.slice(0, count))) return count;
  }
  return 0;
}

/** A word that does not fit on an empty line: hyphenated where there is a hyphenator, else cut at the last letter that fits. */
function forceApart(word: readonly Piece[], column: Column, measurer: Measurer): Piece[] {
  const first = word.findIndex((piece) => piece.after !== 'none');
  const tooWide = first === -1 ? word.length : first + 1;
  const head = word.slice(0, tooWide);
  const parts = column.hyphenate ? head.map((piece) => hyphenated(piece, column, measurer)) : [];
  if (parts.some((part) => part.length > 1)) return [...parts.flat(), ...word.slice(tooWide)];

  let used = 0;
  for (const [i, piece] of head.entries()) {
    if (used + piece.width <= column.width && i < column.characters) {
      used += piece.width;
      continue;
    }
    const cut = cutAt(piece, column.width - used, column.characters, measurer, i === 0);
    if (cut === undefined)
      return [...word.slice(0, i - 1), { ...word[i - 1]!, after: 'free' }, ...word.slice(i)];
    return [...word.slice(0, i), ...cut, ...word.slice(i + 1)];
  }
  // Each piece fits but not together, or there are more characters than the line may have.
  const half = Math.max(1, Math.floor(head.length / 2));
  if (head.length === 1) {
    return [...cutAt(head[0]!, column.width, column.characters, measurer, true)!, ...word.slice(1)];
  }
  return [...word.slice(0, half - 1), { ...word[half - 1]!, after: 'free' }, ...word.slice(half)];
}

function hyphenated(piece: Piece, column: Column, measurer: Measurer): Piece[] {
  const parts = column.hyphenate?.(piece.text) ?? [piece.text];
  return splitPiece(piece, parts, 'soft-hyphen', measurer);
}

function cutAt(
  piece: Piece,
  room: number,
  characters: number,
  measurer: Measurer,
  must: boolean,
): Piece[] | undefined {
  const letters = [...piece.text];
  const { face, size } = piece.style;
  let count = 0;
  while (count < letters.length - 1 && count < characters) {
    if (measurer.width(letters.slice(0, count + 1).join(''), face, size) > room) break;
    count++;
  }
  if (count === 0 && !must) return undefined;
  const at = Math.max(1, count);
  return splitPiece(piece, [letters.slice(0, at).join(''), letters.slice(at).join('')], 'free', measurer);
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

/** Width of pieces that end a line: without a last space, with the hyphen that the break would draw. */
function widthAtEnd(pieces: readonly Piece[], measurer: Measurer): number {
  const last = pieces.at(-1)!;
  const hyphen = last.after === 'soft-hyphen' ? measurer.width('-', last.style.face, last.style.size) : 0;
  return pieces.reduce((sum, piece) => sum + piece.width, hyphen);
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
    const pieceWidth =
      piece.width + space + (hyphen ? measurer.width('-', piece.style.face, piece.style.size) : 0);
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
