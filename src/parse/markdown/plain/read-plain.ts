import type { Root } from 'mdast';
import { positionAt } from '../../../diagnostics/index.ts';
import { readBlocks } from './blocks.ts';
import { pageOf, position } from './page.ts';

/** Signs that Markdown or Unicode reads as something else than themselves, and spaces of any kind before a line's end. */
const ODD = /(?!\n)[\p{Cc}\u2028\u2029\ufeff]|[^\S\n](?:\n|$)/u;

/**
 * Reads the Markdown that authors nearly always write: paragraphs, headings, lists, tables, quotations of paragraphs, notes of one line, emphasis, links, marks and the
 * plan's own blocks, each in its plainest form.
 *
 * It knows nothing of faults. Whatever is not plainly of that kind (a sign that may be read in two ways, HTML, code, an escape, an
 * odd indentation) makes it give up, and the library reads the text from its beginning. A test holds its trees, places included,
 * against the library's. What stands before `from`, at the end of a line, is not read.
 */
export function readPlainMarkdown(text: string, from: number): Root | undefined {
  if (from > 0 && text[from] !== '\n') return undefined;
  if (ODD.test(text.slice(from))) return undefined;
  const page = pageOf(text);
  const children = readBlocks(page, from === 0 ? 0 : positionAt(page.starts, from).line);
  if (children === undefined) return undefined;
  for (const note of page.noted) if (!page.notes.has(note)) return undefined;
  return { type: 'root', children, position: position(page, 0, text.length) };
}
