export interface LineDepth {
  readonly depth: number;
  /** Of what stands before the line's own text. */
  readonly start: number;
  readonly end: number;
}

/** `- - -` and `* * *` are rules across the page, whatever their length. */
const RULE = /^[ \t]*(?:(?:-[ \t]*)+|(?:\*[ \t]*)+|(?:_[ \t]*)+)$/;
const MARKER = /(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)/y;

/**
 * How many quotes and lists each line stands in, never fewer than the parser would make: `>` and list signs before the
 * text are counted, and list signs of earlier lines as long as no line stands further to the left.
 */
export function* depthOfLines(text: string): Generator<LineDepth> {
  const lists: number[] = [];
  let start = 0;
  while (start < text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const line = text.slice(start, end);
    const { quotes, prefix } = openContainers(line, lists);
    yield { depth: quotes + lists.length, start, end: start + prefix };
    start = end + 1;
  }
}

/** Walks over the signs before the text of a line and keeps `lists`, the columns of the open list signs. */
function openContainers(line: string, lists: number[]): { quotes: number; prefix: number } {
  let quotes = 0;
  let column = 0;
  let at = 0;
  const isRule = RULE.test(line);
  for (; at < line.length; ) {
    const character = line[at]!;
    MARKER.lastIndex = at;
    const marker = isRule ? null : MARKER.exec(line);
    if (character === ' ') column++;
    else if (character === '\t') column += 4 - (column % 4);
    else if (character === '>') {
      quotes++;
      column++;
    } else if (marker !== null) {
      while (lists.length > 0 && lists.at(-1)! >= column) lists.pop();
      lists.push(column);
      column += marker[0].length;
      at += marker[0].length - 1;
    } else {
      while (lists.length > 0 && lists.at(-1)! >= column) lists.pop();
      break;
    }
    at++;
  }
  return { quotes, prefix: at };
}
