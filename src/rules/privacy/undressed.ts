import type { Span } from '../../diagnostics/index.ts';

/** Words as a reader may meet them, with the way back to where they stand. */
export interface Readable {
  readonly text: string;
  /** Whether it is a file as it stands, read from its start to its end. */
  readonly asWritten: boolean;
  spanOf(start: number, end: number): Span;
}

/** Dress and signs without width: `**640823**-3234` is read as one number, and so is one with a soft hyphen in it. */
const DROPPED = /[*`~\\\p{Default_Ignorable_Code_Point}]/u;
const EACH_DROPPED = new RegExp(DROPPED, 'gu');

/** Digits and signs that look like the usual ones: raised, lowered, or as wide as a Chinese letter. */
const ALIKE = /[\u00b2\u00b3\u00b9\u2070-\u208e\ufe58\ufe63\u3000\uff0b\uff0d-\uff19\uff20]/;
const EACH_ALIKE = new RegExp(ALIKE, 'g');

/** A file without its dress. Where there is none, which is nearly always, offsets are the file's own. */
export function undressed(path: string, text: string): Readable {
  if (!DROPPED.test(text)) return { text, asWritten: true, spanOf: (start, end) => ({ path, start, end }) };
  // The stretches between what is dropped: where each begins without its dress, and in the file.
  const bareStarts: number[] = [];
  const fileStarts: number[] = [];
  let bare = '';
  let from = 0;
  const keep = (to: number, length: number) => {
    if (to > from) {
      bareStarts.push(bare.length);
      fileStarts.push(from);
      bare += text.slice(from, to);
    }
    from = to + length;
  };
  for (const { index, 0: sign } of text.matchAll(EACH_DROPPED)) keep(index, sign.length);
  keep(text.length, 0);
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

/** Words without their dress, where no place in them is asked for. */
export function bare(text: string): string {
  return DROPPED.test(text) ? text.replace(EACH_DROPPED, '') : text;
}

/** The same words in usual digits, sign for sign; undefined where all are usual. */
export function inUsualDigits(read: Readable): Readable | undefined {
  if (!ALIKE.test(read.text)) return undefined;
  const text = read.text.replace(EACH_ALIKE, (sign) => sign.normalize('NFKC'));
  return { ...read, text, asWritten: false };
}
