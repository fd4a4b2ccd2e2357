import type { ReadFile } from './read-file.ts';
import type { Splice } from './wish.ts';

/** What wishes do to the text as it is stored, and what is then read: it has been proven. */
export interface Step {
  readonly splices: readonly Splice[];
  readonly file: ReadFile;
}
