import type { Origin, Ref } from './origin.ts';
import type { Period } from './plan.ts';
import type { Predecessors } from './predecessors.ts';
import type { PlanKind } from './words.ts';

/** What plan.md says of a plan's place among others: which kind, whose, for when, and what it follows on. */
export interface PlanHead {
  /** As on the command line: `2023`, `dalarna/2020`. */
  readonly name: string;
  readonly kind: PlanKind;
  readonly county: string;
  readonly period: Period;
  readonly precededBy: Predecessors | undefined;
  /** The direction of several years that it belongs under. */
  readonly under: Ref | undefined;
  readonly origin: Origin;
}
