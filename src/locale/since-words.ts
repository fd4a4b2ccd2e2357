/** How a check against an earlier state is told: what is new, what stood there before, what has gone. */
export interface SinceWords {
  /** `counts` is undefined when nothing is new. */
  summary(plan: string, ref: string, counts: string | undefined, old: number, gone: number): string;
  old(count: number): string;
  gone(count: number): string;
  newPlan(plan: string, ref: string): string;
  gonePlan(plan: string, ref: string): string;
  agreementChanged(file: string): string;
  onlyDisk(word: string): string;
}
