/** What the commands that compare two years say at the door. */
export interface YearCommands {
  readonly diff: string;
  readonly ledger: string;
  readonly argument: { readonly before: string; readonly after: string };
  readonly placeholder: { readonly before: string; readonly after: string };
  readonly option: {
    readonly diffFormat: string;
    readonly ledgerFormat: string;
    readonly failOn: string;
    readonly out: string;
    readonly all: string;
  };
  samePlan(plan: string): string;
  twoCounties(before: string, county: string, after: string, other: string): string;
  noEdition(plan: string): string;
  /** Said before the changes when a side has errors. */
  withErrors(plan: string, count: number): string;
  /** A comparison that can be no PDF, since some sign cannot be drawn. */
  beyondFaces(plans: readonly string[]): string;
  readonly noLedgerTarget: string;
  nothingBefore(plan: string, reason: string | undefined): string;
}
