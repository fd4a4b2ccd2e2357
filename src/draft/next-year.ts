import type { SourceText } from '../diagnostics/index.ts';
import type { Agreement, Edition } from '../model/index.ts';
import type { NextPeriod } from './next-period.ts';

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
  readonly period: NextPeriod;
  /** Whether the direction that the plan lay under ends before the new time begins. */
  readonly directionEnded: boolean;
  /** The agreement of the year to come, where it is known. */
  readonly agreement: Agreement | undefined;
}
