import {
  isGone,
  type WordBlock,
  type WordChange,
  type WordDocument,
  type WordInline,
  type WordParagraph,
  type WordTable,
  wordsSum,
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
  readonly row: { readonly mark: string; readonly cell: number; readonly said: RowWords } | undefined;
  /** Those of its words before that its own bookmark holds. */
  readonly held: string;
  /** Comments that begin in it: offsets in `before`. */
  readonly comments: readonly CommentedAt[];
  /** What has happened to its end: a paragraph put in, divided or joined with the next. */
  readonly change: WordChange | undefined;
  /** Where somebody has divided it: offsets in `before`, with the words that then begin a paragraph. */
  readonly divided: readonly DividedAt[];
  /** Notes and pictures that were put in or struck: they are no words. */
  readonly things: readonly ChangedThing[];
  /** Words that are struck by how they look, and not as a change. */
  readonly crossed: string;
  /** The note that it is part of. */
  readonly note: string | undefined;
  readonly contents: boolean;
  /** The row that it stands in, where all of that was put in or struck. */
  readonly wholeRow: WholeRow | undefined;
}

/** What all the words of a row, as it read before, come to. One for each row. */
interface RowWords {
  sum: string;
}

/** One for each row: the same for all paragraphs in it. */
export interface WholeRow {
  readonly change: WordChange;
}

interface DividedAt {
  readonly at: number;
  readonly change: WordChange;
  readonly words: string;
}

interface ChangedThing {
  readonly kind: 'note' | 'picture' | 'words';
  /** Of a note its mark, of a picture what is said of it; words that were put in and struck again. */
  readonly says: string;
  readonly at: number;
  readonly change: WordChange;
}

interface CommentedAt {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

const OWN = '_plan_';
/** The program's own bookmarks lie in no others: more that are open are such as have lost their ends. */
const MOST_OPEN = 20;

/** Every paragraph of a document, in its order. */
export function remarkLines({ blocks, notes }: WordDocument): readonly RemarkLine[] {
  const lines: RemarkLine[] = [];
  const open = new Map<string, string>();
  const told = new Set<string>();
  readBlocks(blocks, undefined, { lines, open, told, note: undefined });
  for (const { id, blocks: inside } of notes.values())
    readBlocks(inside, undefined, { lines, open, told, note: id });
  return lines;
}

interface Reading {
  readonly lines: RemarkLine[];
  /** Own bookmarks that have begun and not ended. */
  readonly open: Map<string, string>;
  /** Comments that a place has been found for. */
  readonly told: Set<string>;
  /** The note that is being read. */
  readonly note: string | undefined;
}

interface Row {
  mark: string | undefined;
  cell: number;
  readonly whole: WholeRow | undefined;
  readonly said: RowWords;
}

function readBlocks(blocks: readonly WordBlock[], row: Row | undefined, reading: Reading): void {
  const { lines } = reading;
  /** Paragraphs whose ends were put in, and the one after them: whoever read it before the changes read one. */
  let divided: RemarkLine[] = [];
  const close = () => {
    join(divided, lines);
    divided = [];
  };
  for (const block of blocks) {
    if (block.kind === 'table') {
      close();
      readTable(block, reading);
      continue;
    }
    const { line, boxes } = readParagraph(block, row, reading);
    // A paragraph that is new as a whole divides nothing.
    if (divided.length > 0 || (isNew(line.change) && line.before.trim() !== '')) divided.push(line);
    if (!isNew(line.change) || boxes.length > 0) close();
    // Counted as it was: an end that was put in makes no paragraph more.
    if (row && !isNew(line.change)) row.cell += 1;
    readBlocks(boxes, undefined, reading);
  }
  close();
}

/** Puts one line in the place of those, the last ones, that somebody has divided it into. */
function join(divided: readonly RemarkLine[], lines: RemarkLine[]): void {
  const last = divided.findLastIndex(({ before }) => before.trim() !== '');
  if (last > 0) lines.splice(lines.length - divided.length, last + 1, together(divided.slice(0, last + 1)));
}

function readTable({ rows }: WordTable, reading: Reading): void {
  for (const { cells, change } of rows) {
    const own: Row = { mark: undefined, cell: 0, whole: change && { change }, said: { sum: '' } };
    const from = reading.lines.length;
    for (const cell of cells) readBlocks(cell.blocks, own, reading);
    if (own.mark !== undefined)
      own.said.sum = wordsSum(
        reading.lines
          .slice(from)
          .map(({ before }) => before)
          .join(' '),
      );
  }
}

/** A paragraph that somebody has divided, as it was. */
function together(lines: readonly RemarkLine[]): RemarkLine {
  const first = lines[0]!;
  const comments: CommentedAt[] = [];
  const divided: DividedAt[] = [];
  const things: ChangedThing[] = [];
  let [before, crossed, held] = ['', '', ''];
  for (const [i, line] of lines.entries()) {
    const at = before.length;
    const words = line.before.replace(/\s+/g, ' ').trim();
    if (i > 0 && words !== '') divided.push({ at, change: lines[i - 1]!.change!, words });
    for (const one of line.comments) comments.push({ ...one, start: one.start + at, end: one.end + at });
    for (const one of line.things) things.push({ ...one, at: one.at + at });
    before += line.before;
    crossed += line.crossed;
    held += line.held;
  }
  const end = lines.at(-1)!.change;
  return {
    ...first,
    before,
    after: lines.map(({ after }) => after).join(' '),
    pieces: lines.flatMap(({ pieces }) => pieces),
    marks: [...new Set(lines.flatMap(({ marks }) => marks))],
    comments,
    divided,
    things,
    crossed,
    held,
    change: isGone(end) ? end : first.change,
  };
}

function readParagraph(
  paragraph: WordParagraph,
  row: Row | undefined,
  reading: Reading,
): { readonly line: RemarkLine; readonly boxes: readonly WordBlock[] } {
  const { open, told, lines, note } = reading;
  const pieces: Piece[] = [];
  const boxes: WordBlock[] = [];
  const things: ChangedThing[] = [];
  let crossed = '';
  let held = '';
  /** Whether the bookmarks that are open now are known to hold words. */
  let isHeld = false;
  /** Bookmarks that hold some of its words; where it has none, all that touch it. */
  const marks = new Set<string>();
  const touching = new Set(open.values());
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
          touching.add(inline.name);
          isHeld = false;
          if (open.size > MOST_OPEN) open.delete(open.keys().next().value!);
        }
      } else if (inline.kind === 'anchor') {
        const { id } = inline;
        if (inline.edge === 'start') begun.set(id, length);
        else if (!told.has(id)) {
          comments.push({ id, start: begun.get(id) ?? length, end: length });
          begun.delete(id);
          told.add(id);
        }
      } else if (inline.kind === 'note' || inline.kind === 'picture') {
        const says = inline.kind === 'note' ? inline.id : (inline.alternative ?? '');
        if (inline.change) things.push({ kind: inline.kind, says, at: length, change: inline.change });
      } else {
        const piece = pieceOf(inline);
        if (!piece) continue;
        if (piece.change?.isOfNew) {
          withdraw(things, piece.words, length, piece.change);
          continue;
        }
        pieces.push(piece);
        if (piece.words !== '' && !isHeld) for (const name of open.values()) marks.add(name);
        if (piece.words !== '') isHeld = true;
        if (!isNew(piece.change)) length += piece.words.length;
        if (!isNew(piece.change) && open.size > 0) held += piece.words;
        if (inline.kind === 'text' && inline.struck && !inline.change) crossed += inline.value;
      }
    }
  };
  walk(paragraph.inlines);
  // A comment that ends in a later paragraph is told where it begins.
  for (const [id, start] of begun) {
    comments.push({ id, start, end: length });
    told.add(id);
  }
  const around = [...(marks.size > 0 ? marks : touching)];
  if (row) row.mark ??= around.at(-1);
  const line: RemarkLine = {
    line: paragraph.line,
    before: wordsBefore(pieces),
    after: pieces.map(({ words, change }) => (isGone(change) ? '' : words)).join(''),
    pieces,
    marks: around,
    row: row?.mark === undefined ? undefined : { mark: row.mark, cell: row.cell, said: row.said },
    held,
    comments,
    change: paragraph.change,
    divided: [],
    things,
    crossed,
    note,
    contents: paragraph.contents,
    wholeRow: row?.whole,
  };
  lines.push(line);
  return { line, boxes };
}

/** What one has put in and another has struck stood nowhere before, and stands nowhere after. */
function withdraw(things: ChangedThing[], says: string, at: number, change: WordChange): void {
  const last = things.at(-1);
  if (last?.kind === 'words' && last.at === at)
    things[things.length - 1] = { ...last, says: last.says + says };
  else if (says.trim() !== '') things.push({ kind: 'words', says, at, change });
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
      return { words: inline.on ? '☒' : '☐', change: inline.change };
    case 'thing':
      return { words: inline.words.join(' '), change: undefined };
    default:
      return undefined;
  }
}
