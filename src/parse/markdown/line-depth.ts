import { lettered } from '../../diagnostics/index.ts';

export interface LineDepth {
  /** Quotes and lists that the line stands in. */
  readonly depth: number;
  /** Quotes and lists that the line begins. */
  readonly opened: number;
  /** Of the signs before the line's own text. */
  readonly start: number;
  readonly end: number;
}

/** `- - -` and `* * *` are rules across the page, whatever their length. */
const RULE = /^[ \t]*(?:(?:-[ \t]*)+|(?:\*[ \t]*)+|(?:_[ \t]*)+)$/;
const PLAIN = lettered(String.raw`^\p{L}`, 'u');
const MARKER = /(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)/y;

/** What the lines before leave open: columns of list signs, and quotes of the line just before. */
interface Open {
  lists: number[];
  quotes: number;
}

/**
 * How many quotes and lists each line stands in, never fewer than the parser would make: `>` and list signs before the
 * text are counted, and list signs of earlier lines as long as no line stands further to the left.
 */
export function* depthOfLines(text: string): Generator<LineDepth> {
  const open: Open = { lists: [], quotes: 0 };
  let start = 0;
  while (start < text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const { opened, length } = readSigns(text.slice(start, end), open);
    yield { depth: open.quotes + open.lists.length, opened, start, end: start + length };
    start = end + 1;
  }
}

/** Walks over the signs before the text of a line and keeps `open` up to date. */
function readSigns(line: string, open: Open): { opened: number; length: number } {
  // Most lines begin with a letter.
  if (PLAIN(line).test(line)) {
    closeLists(open, 0);
    open.quotes = 0;
    return { opened: 0, length: 0 };
  }
  const isRule = RULE.test(line);
  let quotes = 0;
  let opened = 0;
  let column = 0;
  let at = 0;
  while (at < line.length) {
    const character = line[at]!;
    MARKER.lastIndex = at;
    const marker = isRule ? undefined : MARKER.exec(line)?.[0];
    if (marker !== undefined) {
      if (!closeLists(open, column)) opened++;
      open.lists.push(column);
    } else if (character === '>') quotes++;
    else if (character !== ' ' && character !== '\t') {
      closeLists(open, column);
      break;
    }
    column += character === '\t' ? 4 - (column % 4) : (marker?.length ?? 1);
    at += marker?.length ?? 1;
  }
  opened += Math.max(0, quotes - open.quotes);
  open.quotes = quotes;
  return { opened, length: at };
}

/** Closes the lists that stand at a column or to the right of it; says whether one stood exactly there. */
function closeLists(open: Open, column: number): boolean {
  let sibling = false;
  while (open.lists.length > 0 && open.lists.at(-1)! >= column) sibling = open.lists.pop() === column;
  return sibling;
}
