/** How accepted findings are told after the others. */
export interface AcceptanceWords {
  /** Heads the list of what a plan accepts. */
  title(plan: string): string;
  /** Until when, by whom and why. */
  because(until: string, by: string, reason: string): string;
  count(count: number): string;
  /** Instead of «nothing to remark on» where something is accepted. */
  nothingElse(plan: string, count: number): string;
  /** Where accepted findings are not listed at all. */
  notListed(count: number): string;
}
