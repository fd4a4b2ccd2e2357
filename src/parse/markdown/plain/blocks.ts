import type { FootnoteDefinition, Heading, Html, Paragraph, RootContent } from 'mdast';
import { lettered } from '../../../diagnostics/index.ts';
import { leafDirectiveAt } from './directive.ts';
import { readInline } from './inline.ts';
import { itemAt, readList } from './list.ts';
import {
  endOfLine,
  execAt,
  isBlank,
  matches,
  type Page,
  position,
  type Read,
  type Step,
  type Stretch,
} from './page.ts';
import { readQuote } from './quote.ts';
import { readTable } from './table.ts';

/** What a paragraph's lines may begin with: nothing that could begin anything else, or be the rule of a table. */
const PLAIN_START = lettered(String.raw`[^\s>#<${'`'}~=+_|\\!:-]|:\p{L}`, 'uy');
const HEADING = /(#{1,6}) (?! )/y;
/** A sign of a list, also where nothing or more than a space follows it. */
const LIST_SIGN = /(?:[-*+]|\d{1,9}[.)])(?:[ \n]|$)/y;
const NOTE = /\[\^([^\]\n]*)\]:/y;
const NOTE_NAME = /^[a-zåäö0-9-]{1,99}$/;

/** A remark that ends where a line does. */
const REMARK = /<!-- (?:[^-<>]|-(?!-))* -->(?=\n|$)/y;

/** All that stands in a text, or nothing where any of it may be read otherwise. */
export function readBlocks(page: Page, from: number): RootContent[] | undefined {
  return blocksIn(page, { from, to: page.starts.length - 1, lead: '' })?.nodes;
}

function blocksIn(page: Page, stretch: Stretch): Read | undefined {
  const nodes: RootContent[] = [];
  let spread = false;
  let blank = false;
  for (let line = stretch.from; line < stretch.to; ) {
    if (isBlank(page, line)) {
      blank = true;
      line++;
      continue;
    }
    const step = blockAt(page, line, stretch);
    if (step === undefined) return undefined;
    spread ||= blank && nodes.length > 0;
    blank = false;
    nodes.push(step.node);
    line = step.next;
  }
  return { nodes, spread };
}

function blockAt(page: Page, line: number, stretch: Stretch): Step | undefined {
  const at = page.starts[line]! + stretch.lead.length;
  const first = page.text[at]!;
  if (matches(LIST_SIGN, page.text, at))
    return line === stretch.from && stretch.lead !== ''
      ? undefined
      : readList(page, line, stretch, (inside) => blocksIn(page, inside));
  if (stretch.lead === '') {
    if (first === '#') return headingAt(page, line);
    if (first === '|') return readTable(page, line);
    if (first === '>') return readQuote(page, line, stretch, paragraphAt);
    if (first === '<') return remarkAt(page, line);
    if (matches(NOTE, page.text, at)) return noteAt(page, line);
    if (page.text.startsWith('::', at)) return leafAt(page, line);
  }
  return paragraphAt(page, line, stretch);
}

function headingAt(page: Page, line: number): Step | undefined {
  const start = page.starts[line]!;
  const end = endOfLine(page, line);
  const signs = execAt(HEADING, page.text, start)?.[1];
  if (signs === undefined || page.text[end - 1] === '#') return undefined;
  const children = readInline(page, start + signs.length + 1, end, '');
  if (children === undefined) return undefined;
  const node: Heading = {
    type: 'heading',
    depth: signs.length as Heading['depth'],
    children,
    position: position(page, start, end),
  };
  return { node, next: line + 1 };
}

/** Ends at a blank line, a heading or a list; what else may stand in its way is left to the library. */
function paragraphAt(page: Page, line: number, { to, lead }: Stretch): Step | undefined {
  let next = line;
  for (; next < to && !isBlank(page, next); next++) {
    const at = page.starts[next]! + lead.length;
    if (next > line && interrupts(page.text, at, lead)) break;
    if (!matches(PLAIN_START(page.text), page.text, at) || matches(LIST_SIGN, page.text, at))
      return undefined;
    if (matches(NOTE, page.text, at)) return undefined;
  }
  const start = page.starts[line]! + lead.length;
  const end = endOfLine(page, next - 1);
  const children = readInline(page, start, end, lead);
  if (children === undefined) return undefined;
  const node: Paragraph = { type: 'paragraph', children, position: position(page, start, end) };
  return { node, next };
}

/** A list interrupts a paragraph when it begins at one. */
function interrupts(text: string, at: number, lead: string): boolean {
  if (lead === '' && matches(HEADING, text, at)) return true;
  const item = itemAt(text, at);
  return item !== undefined && (item.start === null || item.start === 1);
}

/** A note of one line, before a blank line or another note. */
function noteAt(page: Page, line: number): Step | undefined {
  const start = page.starts[line]!;
  const end = endOfLine(page, line);
  const [sign, label] = execAt(NOTE, page.text, start)!;
  const from = start + sign.length + 1;
  const next = line + 1;
  const isLast = next >= page.starts.length - 1 || isBlank(page, next);
  if (!isLast && !matches(NOTE, page.text, page.starts[next]!)) return undefined;
  if (!NOTE_NAME.test(label!) || page.notes.has(label!) || page.text[from - 1] !== ' ') return undefined;
  if (!matches(PLAIN_START(page.text), page.text, from) || matches(LIST_SIGN, page.text, from))
    return undefined;
  if (matches(NOTE, page.text, from)) return undefined;
  const children = readInline(page, from, end, '');
  if (children === undefined) return undefined;
  page.notes.add(label!);
  const paragraph: Paragraph = { type: 'paragraph', children, position: position(page, from, end) };
  const node: FootnoteDefinition = {
    type: 'footnoteDefinition',
    identifier: label!,
    label: label!,
    children: [paragraph],
    position: position(page, start, end),
  };
  return { node, next };
}

function remarkAt(page: Page, line: number): Step | undefined {
  const start = page.starts[line]!;
  const value = execAt(REMARK, page.text, start)?.[0];
  if (value === undefined) return undefined;
  const node: Html = { type: 'html', value, position: position(page, start, start + value.length) };
  return { node, next: node.position!.end.line };
}

function leafAt(page: Page, line: number): Step | undefined {
  const node = leafDirectiveAt(page, page.starts[line]!);
  return node && { node, next: line + 1 };
}
