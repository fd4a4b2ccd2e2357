import type { SourceText } from '../diagnostics/index.ts';
import type { Agreement, Edition } from '../model/index.ts';

/** A file of the new folder. `path` is relative to the workspace. */
export interface DraftFile {
  readonly path: string;
  readonly text: string;
}

export interface NextYear {
  readonly edition: Edition;
  readonly sources: ReadonlyMap<string, SourceText>;
  /** Where the plan lies and where the next one will: `plans/2023`. */
  readonly folder: string;
  readonly into: string;
  readonly year: string;
  /** The agreement of the year to come, where it is known. */
  readonly agreement: Agreement | undefined;
}
