import type { Origin, PartialDate, Ref } from './origin.ts';

/** What a plan follows on: named plans, or none and why. Undefined in the plan where the author said nothing. */
export interface Predecessors {
  readonly plans: readonly Ref[];
  /** Why there is none. */
  readonly none: string | undefined;
}

/** An area of the county's own scheme, with the agreement's areas that it stands for. */
export interface SchemeArea {
  readonly id: string;
  readonly title: string;
  /** Ids or numbers of the agreement's areas; none where it stands for none of them. */
  readonly covers: readonly Ref[];
  readonly origin: Origin;
}

/** A demand or condition that a section tells of, in the plan's own words. */
export interface Demand {
  /** The agreement's requirements or reports that it speaks of. */
  readonly about: readonly Ref[];
  readonly text: string;
  readonly due: PartialDate | undefined;
  readonly consequence: string | undefined;
  readonly origin: Origin;
}

/**
 * The agreement's areas that a word of `fokusområden` stands for. In a plan with a scheme of its own the county's words go
 * first; any other word is the agreement's.
 */
export function agreementAreasOf(focus: string, scheme: readonly SchemeArea[]): readonly string[] {
  const own = scheme.find(({ id }) => id === focus);
  return own ? own.covers.map(({ id }) => id) : [focus];
}
