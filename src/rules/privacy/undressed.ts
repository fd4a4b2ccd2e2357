import type { Span } from '../../diagnostics/index.ts';

/** Words as a reader may meet them, with the way back to where they stand. */
export interface Readable {
  readonly text: string;
  /** Whether it is a file as it stands, read from its start to its end. */
  readonly asWritten: boolean;
  spanOf(start: number, end: number): Span;
}

/** Dress and signs without width: `**640823**-3234` is read as one number, and so is one with a soft hyphen in it. */
const DROPPED = /[*`~\\\u00ad\u200b-\u200d\u2060\ufeff]/;
const EACH_DROPPED = new RegExp(DROPPED, 'g');

/** A file without its dress. Where there is none, which is nearly always, offsets are the file's own. */
export function undressed(path: string, text: string): Readable {
  if (!DROPPED.test(text)) return { text, asWritten: true, spanOf: (start, end) => ({ path, start, end }) };
  // The stretches between what is dropped: where each begins without its dress, and in the file.
  const bareStarts: number[] = [];
  const fileStarts: number[] = [];
  let bare = '';
  let from = 0;
  const keep = (to: number) => {
    if (to > from) {
      bareStarts.push(bare.length);
      fileStarts.push(from);
      bare += text.slice(from, to);
    }
    from = to + 1;
  };
  for (const { index } of text.matchAll(EACH_DROPPED)) keep(index);
  keep(text.length);
  const placeOf = (offset: number): number => {
    let [low, high] = [0, bareStarts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (bareStarts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return fileStarts[low]! + offset - bareStarts[low]!;
  };
  return {
    text: bare,
    asWritten: true,
    spanOf: (start, end) => ({ path, start: placeOf(start), end: placeOf(end - 1) + 1 }),
  };
}
