import { lineStarts, positionAt } from '../diagnostics/index.ts';

const BOM = '\uFEFF';
/** A letter with the signs above and below it. */
const LETTER = /\P{M}\p{M}*|\p{M}+/gu;

/**
 * A text as it is stored, with its own line ends, byte order mark and letters, beside what is read of it, in which spans count.
 * Lines are the same in both.
 */
export interface StoredText {
  readonly raw: string;
  readonly text: string;
  /** The file's own line end. */
  readonly lineEnd: string;
  /** Where an offset of the text stands as stored; undefined within what cannot be taken apart. */
  toRaw(offset: number): number | undefined;
  /** Where an offset of the stored text stands in what is read. */
  toText(offset: number): number;
}

/** `text` is what `decode` makes of the stored text. */
export function storedText(raw: string, text: string): StoredText {
  if (raw === text)
    return { raw, text, lineEnd: '\n', toRaw: (offset) => offset, toText: (offset) => offset };
  const starts = lineStarts(text);
  const rawStarts = rawLineStarts(raw);
  const lineOf = (line: number) => ({
    read: text.slice(starts[line], (starts[line + 1] ?? text.length + 1) - 1),
    stored: raw.slice(rawStarts[line], rawStarts[line + 1]).replace(/[\r\n]+$/, ''),
  });
  return {
    raw,
    text,
    lineEnd: /\r\n|\r|\n/.exec(raw)?.[0] ?? '\n',
    toRaw: (offset) => {
      const { line, column } = positionAt(starts, offset);
      const { read, stored } = lineOf(line - 1);
      const found = columnIn(stored, read, column - 1);
      return found === undefined ? undefined : rawStarts[line - 1]! + found;
    },
    toText: (offset) => {
      const { line, column } = positionAt(rawStarts, Math.max(offset, rawStarts[0]!));
      const { read, stored } = lineOf(line - 1);
      const before = stored.slice(0, column - 1);
      return starts[line - 1]! + (read === stored ? before.length : before.normalize('NFC').length);
    },
  };
}

function rawLineStarts(raw: string): readonly number[] {
  const starts = [raw.startsWith(BOM) ? 1 : 0];
  for (const match of raw.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length);
  return starts;
}

/** The column as stored of a column as read. */
function columnIn(stored: string, read: string, column: number): number | undefined {
  if (stored === read) return column;
  let at = 0;
  let readAt = 0;
  for (const [letter] of stored.matchAll(LETTER)) {
    if (readAt >= column) break;
    at += letter.length;
    readAt += letter.normalize('NFC').length;
  }
  return readAt === column ? at : undefined;
}
