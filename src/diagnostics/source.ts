/** The text of one file. `path` is relative to the workspace, with `/`; `text` is NFC, LF only, without BOM. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
}

/** A place in a file: UTF-16 offsets into `SourceText.text`, end exclusive. `start === end` points between two characters. */
export interface Span {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

/** Line and column as people count: both from 1, column in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Offset of the first character of each line. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Where an offset stands, by binary search in `lineStarts(text)`. */
export function positionAt(starts: readonly number[], offset: number): Position {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - starts[low]! + 1 };
}
