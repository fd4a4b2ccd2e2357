import type { Ref } from './origin.ts';

/** What a plan follows on: named plans, or none and why. Undefined in the plan where the author said nothing. */
export interface Predecessors {
  readonly plans: readonly Ref[];
  /** Why there is none. */
  readonly none: string | undefined;
}
