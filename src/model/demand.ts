import type { Origin, Ref } from './origin.ts';
import type { PartialDate } from './partial-date.ts';

/** A demand or condition that a section tells of, in the plan's own words. */
export interface Demand {
  /** The agreement's requirements or reports that it speaks of. */
  readonly about: readonly Ref[];
  readonly text: string;
  readonly due: PartialDate | undefined;
  readonly consequence: string | undefined;
  readonly origin: Origin;
}
