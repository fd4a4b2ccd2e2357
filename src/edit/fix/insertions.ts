import type { ItemWithoutId } from '../../bind/index.ts';
import { lineStarts, positionAt } from '../../diagnostics/index.ts';

/** Words to put in at a place of a text. Nothing is ever taken away. */
export interface Insertion {
  /** From 0. */
  readonly line: number;
  readonly column: number;
  /** `\n` stands for the file's own line end. */
  readonly words: string;
}

/** Up to an item of a list: its indent and its dash. */
const DASH = /^( *)- +$/;
/** An item's own line up to its fields, where the dash may stand on a line before. */
const INDENT = /^ *(- +)?$/;

/**
 * What gives an item its id, or undefined where it stands in a way that cannot be added to without rewriting it: in `[ ]`,
 * or with a sign of YAML's own before it.
 */
export function insertionsFor(
  item: ItemWithoutId,
  id: string,
  text: string,
): readonly Insertion[] | undefined {
  const starts = lineStarts(text);
  const { line, column } = placeOf(starts, item.span.start);
  const before = text.slice(starts[line], item.span.start);
  if (item.form === 'fields') {
    if (text[item.span.start] === '{')
      return DASH.test(before) ? [{ line, column: column + 1, words: `id: ${id}, ` }] : undefined;
    return INDENT.test(before) ? [{ line, column, words: `id: ${id}\n${' '.repeat(column)}` }] : undefined;
  }
  const dash = DASH.exec(before);
  if (dash === null) return undefined;
  const shift = ' '.repeat(column - dash[1]!.length);
  const last = placeOf(starts, Math.max(item.span.start, item.span.end - 1)).line;
  const more: Insertion[] = [];
  // Lines that the text goes on over must stay inside its field, which is further in than its item was.
  for (let next = line + 1; next <= last; next++) {
    if (text.slice(starts[next], starts[next + 1]).trimEnd() !== '' || text[starts[next]!] === ' ')
      more.push({ line: next, column: 0, words: shift });
  }
  return [{ line, column, words: `id: ${id}\n${' '.repeat(column)}text: ` }, ...more];
}

function placeOf(starts: readonly number[], offset: number): { line: number; column: number } {
  const { line, column } = positionAt(starts, offset);
  return { line: line - 1, column: column - 1 };
}

/**
 * Puts insertions into a file as it is stored: with its own line ends, its byte order mark and its letters as they are. Lines
 * are the same in both texts, and before every insertion there are only spaces, dashes and braces, so columns are too.
 */
export function inserted(raw: string, insertions: readonly Insertion[]): string {
  // Every other piece is a line end.
  const pieces = raw.split(/(\r\n|\r|\n)/);
  const main = pieces.find((piece, i) => i % 2 === 1 && piece !== '') ?? '\n';
  const sorted = [...insertions].sort((a, b) => b.line - a.line || b.column - a.column);
  for (const { line, column, words } of sorted) {
    const content = pieces[line * 2] ?? '';
    const end = pieces[line * 2 + 1] || main;
    pieces[line * 2] = content.slice(0, column) + words.replaceAll('\n', end) + content.slice(column);
  }
  return pieces.join('');
}
