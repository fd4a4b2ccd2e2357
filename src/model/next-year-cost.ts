/** What the work of the year after is thought to cost, as written. */
export interface NextYearCost {
  readonly amount: string;
  /** What the amount is for. */
  readonly about: string | undefined;
}
