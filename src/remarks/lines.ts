import {
  isGone,
  type WordBlock,
  type WordChange,
  type WordDocument,
  type WordInline,
} from '../parse/index.ts';

/** A stretch of a paragraph, and what a reviewer has done with it. */
interface Piece {
  readonly words: string;
  readonly change: WordChange | undefined;
}

/** One paragraph as it read before the reviewer, and as it reads when all changes are accepted. */
export interface RemarkLine {
  /** In the Word file, from 1. */
  readonly line: number;
  readonly before: string;
  readonly after: string;
  readonly pieces: readonly Piece[];
  /** The program's own bookmarks that hold it, the innermost last. */
  readonly marks: readonly string[];
  /** In a table: the bookmark of its row, and its number in the row. */
  readonly row: { readonly mark: string; readonly cell: number } | undefined;
  /** Comments that begin in it: offsets in `before`. */
  readonly comments: readonly CommentedAt[];
  /** What has happened to its end: a paragraph put in, divided or joined with the next. */
  readonly change: WordChange | undefined;
  readonly contents: boolean;
  /** The row that it stands in, where all of that was put in or struck. */
  readonly wholeRow: WholeRow | undefined;
}

/** One for each row: the same for all paragraphs in it. */
export interface WholeRow {
  readonly change: WordChange;
}

interface CommentedAt {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

const OWN = '_plan_';

/** Every paragraph of a document, in its order. */
export function remarkLines({ blocks, notes }: WordDocument): readonly RemarkLine[] {
  const reading: Reading = { lines: [], open: new Map(), told: new Set() };
  for (const block of blocks) readBlock(block, undefined, reading);
  for (const note of notes.values()) for (const block of note.blocks) readBlock(block, undefined, reading);
  return reading.lines;
}

interface Reading {
  readonly lines: RemarkLine[];
  /** Own bookmarks that have begun and not ended. */
  readonly open: Map<string, string>;
  /** Comments that a place has been found for. */
  readonly told: Set<string>;
}

interface Row {
  mark: string | undefined;
  cell: number;
  readonly whole: WholeRow | undefined;
}

function readBlock(block: WordBlock, row: Row | undefined, reading: Reading): void {
  if (block.kind === 'paragraph') {
    readParagraph(block, row, reading);
    return;
  }
  for (const { cells, change } of block.rows) {
    const own: Row = { mark: undefined, cell: 0, whole: change && { change } };
    for (const cell of cells)
      for (const inside of cell.blocks) {
        readBlock(inside, own, reading);
        own.cell += 1;
      }
  }
}

function readParagraph(
  paragraph: Extract<WordBlock, { kind: 'paragraph' }>,
  row: Row | undefined,
  reading: Reading,
): void {
  const { open, told, lines } = reading;
  const pieces: Piece[] = [];
  const boxes: WordBlock[] = [];
  const marks = new Set(open.values());
  const begun = new Map<string, number>();
  const comments: CommentedAt[] = [];
  let length = 0;
  const walk = (inlines: readonly WordInline[]): void => {
    for (const inline of inlines) {
      if (inline.kind === 'link') walk(inline.inlines);
      else if (inline.kind === 'box') boxes.push(...inline.blocks);
      else if (inline.kind === 'anchor' && inline.of === 'bookmark') {
        if (inline.edge === 'end') open.delete(inline.id);
        else if (inline.name.startsWith(OWN)) {
          open.set(inline.id, inline.name);
          marks.add(inline.name);
        }
      } else if (inline.kind === 'anchor') {
        const { id } = inline;
        if (inline.edge === 'start') begun.set(id, length);
        else if (!told.has(id)) {
          comments.push({ id, start: begun.get(id) ?? length, end: length });
          begun.delete(id);
          told.add(id);
        }
      } else {
        const piece = pieceOf(inline);
        if (piece) pieces.push(piece);
        if (piece && !isNew(piece.change)) length += piece.words.length;
      }
    }
  };
  walk(paragraph.inlines);
  // A comment that ends in a later paragraph is told where it begins.
  for (const [id, start] of begun) {
    comments.push({ id, start, end: length });
    told.add(id);
  }
  if (row) row.mark ??= [...marks].at(-1);
  lines.push({
    line: paragraph.line,
    before: wordsBefore(pieces),
    after: pieces.map(({ words, change }) => (isGone(change) ? '' : words)).join(''),
    pieces,
    marks: [...marks],
    row: row?.mark === undefined ? undefined : { mark: row.mark, cell: row.cell },
    comments,
    change: paragraph.change,
    contents: paragraph.contents,
    wholeRow: row?.whole,
  });
  for (const box of boxes) readBlock(box, undefined, reading);
}

function wordsBefore(pieces: readonly Piece[]): string {
  return pieces.map(({ words, change }) => (isNew(change) ? '' : words)).join('');
}

export function isNew(change: WordChange | undefined): boolean {
  return change?.kind === 'inserted' || change?.kind === 'moved-to';
}

function pieceOf(inline: WordInline): Piece | undefined {
  switch (inline.kind) {
    case 'text':
      return { words: inline.value, change: inline.change };
    case 'break':
    case 'tab':
      return { words: ' ', change: inline.change };
    case 'check':
      return { words: inline.on ? '☒' : '☐', change: undefined };
    case 'thing':
      return { words: inline.words.join(' '), change: undefined };
    default:
      return undefined;
  }
}
