import type { Group } from '../diff/index.ts';

/** What the one comment on a change says, beside the findings and the changes themselves. */
export interface ReviewWords {
  title(ref: string): string;
  /** «2 borttagna, 1 ny»: how many changes of each group. */
  sum(plan: string, counts: readonly (readonly [group: Group, count: number])[]): string;
  readonly untouched: string;
  unchanged(plan: string): string;
  incomparable(plan: string): string;
  readonly forWhom: string;
  readonly promises: string;
  readonly money: string;
  readonly columns: {
    readonly what: string;
    readonly change: string;
    readonly before: string;
    readonly after: string;
    readonly difference: string;
  };
  readonly unknown: string;
  /** Where a side has no amount at all. */
  readonly nothing: string;
  /** Heads the new findings that do not stand open. */
  moreNew(count: number): string;
  allChanges(count: number): string;
  leftOut(shown: number, all: number): string;
  readonly accepted: string;
}
