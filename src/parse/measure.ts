import type { PlanPart, SourceText } from '../diagnostics/index.ts';

const SIGN = /[*_~[\]<&`|\\:@]/g;
/** Of a file of fields: what a field and a member of a list in one line are told by. */
const FIELD = /[:,]/g;
/** A line that ends in two spaces is broken there by hand. */
const BROKEN = / {2}\n/g;
const OPENED = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t])))+/gm;
const MARK = />|[-+*]|\d[.)]/g;
const HEADING = /^[ \t>]*(?:#{1,6}(?=[ \t\n])|(?:=+|-+)[ \t]*$)/gm;
/** From a line with a stroke to the next empty one: what follows a table's head is a row of it, with strokes or without. */
const TABLE = /\|[^\n]*(?:\n(?![ \t]*(?:\n|$))[^\n]+)*/g;
/** A year and its value: a row of its indicator's table. */
const VALUE = /\b\d{4}["']?:/g;
const FENCE = /\n---[ \t]*(?:\n|$)/;

/** What the work with a file grows with, in checking it and in setting it on pages. Characters are UTF-16 units. */
export function measure({ path, text }: SourceText): Readonly<Record<PlanPart, number>> {
  const { fields, body } = partsOf(path, text);
  return {
    files: 1,
    characters: text.length,
    lines: count(text, /\n/g) + count(body, BROKEN),
    words: count(text, /\S+/g),
    signs: count(body, SIGN),
    fields: count(fields, FIELD),
    items: opened(text),
    headings: count(body, HEADING),
    // Of a file that is all fields, the tables of money and the values of series; in a block of fields a stroke only begins a text.
    rows: path.endsWith('.md') ? rows(body) : rows(text) + count(text, VALUE),
  };
}

/** What is read as YAML, and what as Markdown. A block that is not plainly one counts as text, of which there may be less. */
function partsOf(path: string, text: string): { readonly fields: string; readonly body: string } {
  if (!path.endsWith('.md')) return { fields: text, body: '' };
  const end = text.startsWith('---') ? text.search(FENCE) : 0;
  return end < 0 ? { fields: text, body: '' } : { fields: text.slice(0, end), body: text.slice(end + 4) };
}

/** Lists and quotations, those that begin on one line each for itself. */
function opened(text: string): number {
  let found = 0;
  for (const [marks] of text.matchAll(OPENED)) found += count(marks, MARK);
  return found;
}

function rows(body: string): number {
  let found = 0;
  for (const [table] of body.matchAll(TABLE)) found += 1 + count(table, /\n/g);
  return found;
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  pattern.lastIndex = 0;
  while (pattern.test(text)) found++;
  return found;
}
