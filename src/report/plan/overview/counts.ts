import {
  countOf,
  UNDERTAKING_STATES,
  type Undertaking,
  type UndertakingState,
} from '../../../standing/index.ts';

/** How many undertakings there are in each state; states that none is in are left out. */
export function countsIn(
  undertakings: readonly Undertaking[],
): readonly (readonly [UndertakingState, number])[] {
  return UNDERTAKING_STATES.flatMap((state) => {
    const count = countOf(undertakings, state);
    return count === 0 ? [] : [[state, count] as const];
  });
}
