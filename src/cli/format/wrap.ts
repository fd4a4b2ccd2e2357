import { visible } from './visible.ts';

/** What a runner would take for a command where a line begins with it: it stays on the line before. */
const COMMAND = /^(::|##[a-z]*\[)/i;

/**
 * Breaks words into lines of at most `width` columns, each with the indent; a longer word stands alone. Nothing in them acts on a
 * terminal. Where several stand below each other, lines that go on have an indent of their own (`later`).
 */
export function wrap(text: string, width: number, indent: string, later = indent): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const before = () => (lines.length === 0 ? indent : later);
  for (const word of text.split(/[ \n]+/).map(visible)) {
    if (line !== '' && !COMMAND.test(word) && before().length + line.length + 1 + word.length > width) {
      lines.push(before() + line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, before() + line];
}
