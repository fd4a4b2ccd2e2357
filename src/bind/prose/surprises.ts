import type { Code, Nodes } from 'mdast';
import code from '../../../schema/code-languages.json' with { type: 'json' };
import { finding, type LookAlike, lettered, type Span } from '../../diagnostics/index.ts';
import type { Reading } from './reading.ts';
import { spanOf } from './span.ts';

/** As much of a line as a finding shows. */
const SHOWN = 60;

/**
 * What Markdown reads otherwise than its author's eye does, though every sign is right: a sum that begins with `>`, a row of text under a
 * table, a list that lies outside the one it was to stand in.
 */
export function surpriseAt(node: Nodes, before: Nodes | undefined, reading: Reading): void {
  const span = spanOf(node, reading.path);
  const { text } = reading.source;
  const follows =
    before !== undefined && !/\n[ \t]*\n/.test(text.slice(spanOf(before, reading.path).end, span.start));
  const say = (what: LookAlike, at = span) =>
    reading.findings.push(finding('text/looks-like', at, { what, text: firstLine(text, at.start) }));
  switch (node.type) {
    case 'blockquote':
      if (
        /^>\d/.test(text.slice(span.start, span.start + 2)) ||
        (follows && before.type === 'paragraph' && !isInside(text, span.start))
      )
        say('quote');
      return;
    case 'list':
      if (
        node.ordered !== true &&
        before?.type === 'list' &&
        before.ordered === true &&
        indentAt(text, span.start) > 0
      )
        say('outside-list');
      return;
    case 'code':
      codeAt(text.slice(span.start, span.end), node, span, say);
      return;
    case 'table':
      for (const row of node.children.slice(1)) {
        const at = spanOf(row, reading.path);
        if (!text.slice(at.start, at.end).includes('|')) say('table-note', at);
      }
      if (node.children.length === 1) reading.findings.push(finding('table/no-rows', span, {}));
      return;
  }
}

/** A promise or an answer. In code it is shown as it is typed, and followed up by nobody. */
const MARK = lettered(String.raw`(?<![\p{L}\p{N}]):(?:plan|svar)\[[^\]\n]*\]`, 'u');

/** Whether words that are read as code hold a mark. */
export function holdsMark(words: string): boolean {
  return MARK(words).test(words);
}

const LANGUAGES = new Set(code.languages);

function codeAt(
  written: string,
  { lang, meta }: Code,
  span: Span,
  say: (what: LookAlike, at?: Span) => void,
): void {
  const fence = /^(?:`{3,}|~{3,})/.exec(written)?.[0];
  if (fence === undefined) {
    say('drawn-in');
    return;
  }
  const last = written
    .slice(written.lastIndexOf('\n') + 1)
    .replace(/^[ \t>]+/, '')
    .trimEnd();
  const isClosed = written.includes('\n') && last.startsWith(fence) && /^(.)\1*$/.test(last);
  if (!isClosed) say('open-fence');
  // What stands after a fence is the name of a language, which no report shows: a word that is none is a word of the text.
  else if (meta || (lang && !LANGUAGES.has(lang.toLowerCase()))) say('fence');
  else {
    const mark = MARK(written).exec(written);
    if (!mark) return;
    const start = span.start + mark.index;
    say('mark-in-code', { ...span, start, end: start + mark[0].length });
  }
}

/** Whether a quotation stands in another one, whose sign begins the line. */
function isInside(text: string, start: number): boolean {
  return text.slice(text.lastIndexOf('\n', start - 1) + 1, start).includes('>');
}

function firstLine(text: string, start: number): string {
  const line = text
    .slice(start, start + 4 * SHOWN)
    .split('\n')[0]!
    .trim();
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
}

/** How far in a block stands, where only spaces lie before it on its line. */
function indentAt(text: string, start: number): number {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return before.trim() === '' ? before.length : 0;
}
