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

/** A line as it is read and as it is stored. */
interface Line {
  readonly read: string;
  readonly stored: string;
  columns: ReadonlyMap<number, number> | undefined;
}

/** `text` is what `decode` makes of the stored text. */
export function storedText(raw: string, text: string): StoredText {
  if (raw === text)
    return { raw, text, lineEnd: '\n', toRaw: (offset) => offset, toText: (offset) => offset };
  const starts = lineStarts(text);
  const rawStarts = rawLineStarts(raw);
  // A long line may be asked for thousands of places.
  const known = new Map<number, Line>();
  const lineOf = (line: number): Line => {
    const found = known.get(line) ?? {
      read: text.slice(starts[line], (starts[line + 1] ?? text.length + 1) - 1),
      stored: raw.slice(rawStarts[line], rawStarts[line + 1]).replace(/[\r\n]+$/, ''),
      columns: undefined,
    };
    known.set(line, found);
    return found;
  };
  return {
    raw,
    text,
    lineEnd: /\r\n|\r|\n/.exec(raw)?.[0] ?? '\n',
    toRaw: (offset) => {
      const { line, column } = positionAt(starts, offset);
      const found = columnIn(lineOf(line - 1), column - 1);
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
function columnIn(line: Line, column: number): number | undefined {
  if (line.stored === line.read) return column;
  line.columns ??= columnsOf(line.stored);
  return line.columns.get(column);
}

/** Where each letter of a line stands as stored, by where it stands as read. */
function columnsOf(stored: string): ReadonlyMap<number, number> {
  const columns = new Map([[0, 0]]);
  let at = 0;
  let readAt = 0;
  for (const [letter] of stored.matchAll(LETTER)) {
    at += letter.length;
    readAt += letter.normalize('NFC').length;
    columns.set(readAt, at);
  }
  return columns;
}
