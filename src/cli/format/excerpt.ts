import type { Span } from '../../diagnostics/index.ts';
import { visible } from './visible.ts';

/** How much of a line is looked at to each side of the place; a hostile line is a megabyte. */
const REACH = 1000;

/** The source line of a finding with the place underlined, unless it is all of the line. A long line is cut around the place, with «…» where it goes on. */
export function excerpt(
  text: string,
  span: Span,
  line: number,
  width: number,
  dye: (words: string) => string,
  dim: (words: string) => string,
): readonly string[] {
  const lineStart = Math.max(text.lastIndexOf('\n', span.start - 1) + 1, span.start - REACH);
  const lineBreak = text.indexOf('\n', span.start);
  const lineEnd = Math.min(lineBreak === -1 ? text.length : lineBreak, span.start + REACH);
  // One column for a tab and for what does not show, so that the underline stays under its words.
  const whole = visible(text.slice(lineStart, lineEnd));
  if (whole.trim() === '' && span.start === span.end) return [];
  const from = span.start - lineStart;
  const to = Math.max(from + 1, Math.min(span.end, lineEnd) - lineStart);
  const gutter = `${String(line).padStart(5)} | `;
  const room = Math.max(20, width - gutter.length);
  const start = whole.length <= room ? 0 : Math.max(0, Math.min(from - 15, whole.length - room + 1));
  const before = start > 0 ? '…' : '';
  const shown = whole.slice(start, start + room - before.length);
  const cut = start + shown.length < whole.length;
  const body = before + (cut ? `${shown.slice(0, -1)}…` : shown);
  const underline =
    ' '.repeat(from - start + before.length) +
    '^'.repeat(Math.max(1, Math.min(to - start, shown.length) - (from - start)));
  const source = `${dim(gutter)}${body}`;
  // Under all that is shown of a line a mark says nothing.
  const isAll = from <= start && to >= start + shown.length;
  return isAll ? [source] : [source, `${dim('      | ')}${dye(underline)}`];
}
