import type { Span } from '../../diagnostics/index.ts';
import type { TextRun } from './reading.ts';

/**
 * Finds words of a run in the source, asked from left to right: exact where the source spells them alike, else the whole
 * run (escapes and entities are written in another way than they read).
 */
export class RunReader {
  readonly #run: TextRun;
  readonly #written: string;
  #from = 0;

  constructor(run: TextRun, source: string) {
    this.#run = run;
    this.#written = source.slice(run.span.start, run.span.end);
  }

  find(words: string): Span {
    const at = this.#written.indexOf(words, this.#from);
    if (at === -1) return this.#run.span;
    this.#from = at + words.length;
    const start = this.#run.span.start + at;
    return { path: this.#run.span.path, start, end: start + words.length };
  }
}
