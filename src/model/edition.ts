import type { Agreement } from './agreement.ts';
import type { Plan } from './plan.ts';

/** One year as it was read: the plan, and the agreement it answers to where that is known. */
export interface Edition {
  readonly plan: Plan;
  readonly agreement: Agreement | undefined;
}
