import { shownPath } from '../../diagnostics/index.ts';
import type { FileWithIds } from '../../edit/index.ts';
import { visible } from './visible.ts';

/** The lines that ids were written into, as they stand now, each with its number. */
export function addedLines({ path, after, added }: FileWithIds, width: number): string {
  const lines = after.text.split('\n');
  const shown = added.flatMap(({ lines: [first, last] }) =>
    Array.from({ length: last - first + 1 }, (_, i) =>
      lineText(first + i, lines[first + i - 1] ?? '', width),
    ),
  );
  return `${[shownPath(path), ...shown].join('\n')}\n\n`;
}

function lineText(number: number, text: string, width: number): string {
  const line = `${String(number).padStart(5)} | ${visible(text)}`;
  return line.length <= width ? line : `${line.slice(0, width - 1)}…`;
}
