import type { Accepted } from './acceptance.ts';
import type { Agreement } from './agreement.ts';
import type { Plan } from './plan.ts';

/** One year as it was read: the plan, and the agreement it answers to where that is known. */
export interface Edition {
  readonly plan: Plan;
  readonly agreement: Agreement | undefined;
  /** Findings that the plan's owners have decided to live with, in the order of plan.md. */
  readonly accepted: readonly Accepted[];
}
