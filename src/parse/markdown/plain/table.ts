import type { AlignType, PhrasingContent, Table, TableCell, TableRow } from 'mdast';
import { readInline } from './inline.ts';
import { endOfLine, isBlank, matches, type Page, position, type Step } from './page.ts';

const RULES = /\|(?: :?-+:? \|)+(?:\n|$)/y;
/** Cells with something in them, and a space at either side of it. */
const ROW = /\|(?: +[^\s|\\](?:[^|\\\n]*[^\s|\\])? +\|)+(?:\n|$)/y;

/** A table between blank lines, with a sign at both ends of each row and as many cells in all of them. */
export function readTable(page: Page, first: number): Step | undefined {
  const { starts, text } = page;
  const lines = starts.length - 1;
  const align = first + 1 < lines ? alignsOf(page, first + 1) : undefined;
  if (align === undefined) return undefined;
  const rows: TableRow[] = [];
  let line = first;
  for (; line < lines && !isBlank(page, line); line++) {
    if (line === first + 1) continue;
    const row = matches(ROW, text, starts[line]!) ? rowAt(page, line) : undefined;
    if (row?.children.length !== align.length) return undefined;
    rows.push(row);
  }
  const end = endOfLine(page, line - 1);
  const node: Table = { type: 'table', align, children: rows, position: position(page, starts[first]!, end) };
  return { node, next: line };
}

function alignsOf(page: Page, line: number): AlignType[] | undefined {
  const start = page.starts[line]!;
  if (!matches(RULES, page.text, start)) return undefined;
  const cells = page.text.slice(start + 1, endOfLine(page, line) - 1).split('|');
  return cells.map((cell) => {
    const left = cell.startsWith(' :');
    if (cell.endsWith(': ')) return left ? 'center' : 'right';
    return left ? 'left' : null;
  });
}

/** A cell begins at its sign; the last holds the row's last sign too. */
function rowAt(page: Page, line: number): TableRow | undefined {
  const start = page.starts[line]!;
  const end = endOfLine(page, line);
  const cells: TableCell[] = [];
  for (let at = start; at < end - 1; ) {
    const next = page.text.indexOf('|', at + 1);
    const children = wordsOf(page, at + 1, next);
    if (children === undefined) return undefined;
    const last = next === end - 1 ? end : next;
    cells.push({ type: 'tableCell', children, position: position(page, at, last) });
    at = next;
  }
  return { type: 'tableRow', children: cells, position: position(page, start, end) };
}

function wordsOf(page: Page, start: number, end: number): PhrasingContent[] | undefined {
  let from = start;
  let to = end;
  while (page.text[from] === ' ') from++;
  while (page.text[to - 1] === ' ') to--;
  return readInline(page, from, to, '');
}
