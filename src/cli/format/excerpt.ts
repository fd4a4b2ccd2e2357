import { lineStarts, positionAt, type Span } from '../../diagnostics/index.ts';

/** The source line of a finding with the place underlined. A long line is cut around the place, with «…» where it goes on. */
export function excerpt(
  text: string,
  span: Span,
  width: number,
  dye: (words: string) => string,
  dim: (words: string) => string,
): readonly string[] {
  const starts = lineStarts(text);
  const { line, column } = positionAt(starts, span.start);
  const lineStart = starts[line - 1]!;
  const lineEnd = line < starts.length ? starts[line]! - 1 : text.length;
  // One column for a tab and none for what does not show, so that the underline stays under its words.
  const whole = [...text.slice(lineStart, lineEnd)].map(visible).join('');
  if (whole.trim() === '' && span.start === span.end) return [];
  const from = column - 1;
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
  return [`${dim(gutter)}${body}`, `${dim('      | ')}${dye(underline)}`];
}

function visible(character: string): string {
  if (character === '\t') return ' ';
  const code = character.codePointAt(0)!;
  return code < 0x20 ||
    (code >= 0x7f && code < 0xa0) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069)
    ? '\ufffd'
    : character;
}
