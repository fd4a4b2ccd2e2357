import type { FileEdit } from './rename.ts';

/** What would mend a finding, as a change of one file with proof. */
export interface Fix {
  readonly kind: /** Another word stands where a wrong one was: `word`. */
    | 'change'
    /** An id is written in: `word`. */
    | 'id'
    /** Quotes are put around a text. */
    | 'quote';
  readonly word: string;
  readonly edit: FileEdit;
}
