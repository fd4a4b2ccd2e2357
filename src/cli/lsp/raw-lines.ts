import type { At } from './params.ts';

/** Where the lines of a text as an editor holds it begin and end. All three line ends count, as the protocol says. */
export class RawLines {
  readonly text: string;
  readonly #starts: readonly number[];
  readonly #ends: readonly number[];

  constructor(text: string) {
    this.text = text;
    const starts = [0];
    const ends: number[] = [];
    for (const match of text.matchAll(/\r\n|\r|\n/g)) {
      ends.push(match.index);
      starts.push(match.index + match[0].length);
    }
    this.#starts = starts;
    this.#ends = [...ends, text.length];
  }

  /** A place beyond its line is the line's end, and one beyond the text the text's. */
  offsetAt({ line, character }: At): number {
    const start = this.#starts[line];
    if (start === undefined) return this.text.length;
    return Math.min(start + character, this.#ends[line]!);
  }

  placeAt(offset: number): At {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    const end = Math.min(offset, this.#ends[low]!);
    return { line: low, character: end - this.#starts[low]! };
  }
}
