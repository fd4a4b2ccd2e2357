import type { Nodes, RootContent } from 'mdast';
import { lineStarts } from '../../../diagnostics/index.ts';

type Position = NonNullable<Nodes['position']>;

/** A text that is read, and what is known of it as it is read. */
export interface Page {
  readonly text: string;
  /** Offsets at which lines begin, and one after the end. */
  readonly starts: readonly number[];
  /** Notes that the text has, and those that it refers to. */
  readonly notes: Set<string>;
  readonly noted: Set<string>;
  /** The line on which a place was last looked up: the next is nearly always there or just below. */
  line: number;
}

/** Lines up to and without `to`; all but blank ones begin with a lead, the first perhaps with a list's sign instead. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** Spaces, or the sign of a quotation. */
  readonly lead: string;
}

/** What is read of a stretch. `spread` where a blank line stands between two of them. */
export interface Read {
  readonly nodes: RootContent[];
  readonly spread: boolean;
}

export interface Step {
  readonly node: RootContent;
  /** The line after it. */
  readonly next: number;
}

export function pageOf(text: string): Page {
  const starts = [...lineStarts(text), text.length + 1];
  return { text, starts, notes: new Set(), noted: new Set(), line: 0 };
}

/** A line without its line feed. */
export function endOfLine(page: Page, line: number): number {
  return page.starts[line + 1]! - 1;
}

export function isBlank(page: Page, line: number): boolean {
  return page.starts[line + 1]! - page.starts[line]! === 1;
}

export function position(page: Page, start: number, end: number): Position {
  return { start: point(page, start), end: point(page, end) };
}

function point(page: Page, offset: number): Position['start'] {
  const { starts } = page;
  let { line } = page;
  while (starts[line]! > offset) line--;
  while (starts[line + 1]! <= offset) line++;
  page.line = line;
  return { line: line + 1, column: offset - starts[line]! + 1, offset };
}

/** What a pattern that is held at one place (`y`) finds there. */
export function execAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

export function matches(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
