import type { LedgerRow, Outcome } from '../diff/index.ts';

/** What `plan ledger` says, and the annex that is made of it. */
export interface LedgerWords {
  title(before: string, after: string): string;
  /** A goal or a target that stands as it was is not planned again. */
  outcome(outcome: Outcome, kind: LedgerRow['kind']): string;
  readonly kinds: { readonly [K in LedgerRow['kind']]: string };
  readonly columns: {
    readonly what: string;
    readonly promised: string;
    readonly outcome: string;
    readonly told: string;
    readonly due: string;
  };
  /** «senast juni 2025» */
  by(date: string): string;
  /** What is to be said of an answer beside its word, in sentences. */
  notes(row: LedgerRow): readonly string[];
  readonly nothing: string;
  sum(counts: readonly (readonly [outcome: string, count: number])[]): string;
  unread(files: readonly string[]): string;
  noPrevious(plan: string, reason: string | undefined): string;
  /** In a column of the CSV file that says whether. */
  readonly yes: string;
  /** Names of the columns of the CSV file, the two years first. */
  readonly csv: readonly string[];
}
