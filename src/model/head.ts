import type { Plan } from './plan.ts';

/** What plan.md says of a plan's place among others: which kind, whose, for when, and what it follows on or lies under. */
export type PlanHead = Pick<
  Plan,
  | 'name'
  | 'kind'
  | 'county'
  | 'period'
  | 'precededBy'
  | 'under'
  | 'underGoals'
  | 'sisters'
  | 'decidedAs'
  | 'origin'
>;
