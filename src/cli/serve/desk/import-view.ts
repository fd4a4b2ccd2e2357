import type { SaidFinding } from './form-view.ts';
import type { ReportView } from './report-view.ts';

/** A Word file that is to become a plan, and what its author says of it; empty where they do not know. */
export interface ImportAsk {
  readonly name: string;
  /** Base64. */
  readonly bytes: string;
  readonly county: string;
  readonly year: string;
  readonly kind: string;
  readonly agreement: string;
  /** Where the county's plans are to lie, where there are none. */
  readonly folder: string;
}

interface ImportPlace {
  readonly path: string;
  readonly offset: number;
}

/** What a Word file says, and the plan that it would be. */
export interface ImportView {
  /** What it is written by: another window may have had another one shown since. */
  readonly key: string;
  readonly name: string;
  readonly made: readonly string[];
  /** How many words the file has, and how many of them did not come along. */
  readonly words: number;
  readonly lost: number;
  readonly lookTitle: string;
  readonly look: readonly string[];
  /** Each paragraph, with where it stands in the plan. */
  readonly paragraphs: readonly {
    readonly line: number;
    readonly words: string;
    readonly place: ImportPlace | undefined;
  }[];
  readonly questions: readonly { readonly words: string; readonly place: ImportPlace }[];
  /** What was found on the way, at lines of the Word file. */
  readonly told: readonly (SaidFinding & { readonly line: number })[];
  readonly report: ReportView | undefined;
}
