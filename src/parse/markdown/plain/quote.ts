import type { Blockquote, Paragraph } from 'mdast';
import { endOfLine, isBlank, matches, type Page, position, type Step, type Stretch } from './page.ts';

const SIGN = '> ';
const WORDS = /> (?! )/y;
const BETWEEN = />(?=\n|$)/y;

/** A quotation of paragraphs alone, between blank lines, with its sign before each of its lines. */
export function readQuote(
  page: Page,
  first: number,
  { to }: Stretch,
  paragraphAt: (page: Page, line: number, stretch: Stretch) => Step | undefined,
): Step | undefined {
  const children: Paragraph[] = [];
  let line = first;
  while (line < to && !isBlank(page, line)) {
    if (line > first) {
      if (!matches(BETWEEN, page.text, page.starts[line]!)) return undefined;
      line++;
    }
    const end = endOfWords(page, line, to);
    const step = end === line ? undefined : paragraphAt(page, line, { from: line, to: end, lead: SIGN });
    if (step?.next !== end) return undefined;
    children.push(step.node as Paragraph);
    line = end;
  }
  const node: Blockquote = {
    type: 'blockquote',
    children,
    position: position(page, page.starts[first]!, endOfLine(page, line - 1)),
  };
  return { node, next: line };
}

/** After the lines that have words of their own. */
function endOfWords(page: Page, line: number, to: number): number {
  let end = line;
  while (end < to && matches(WORDS, page.text, page.starts[end]!)) end++;
  return end;
}
