import type { Place, Undertaking, UndertakingState } from './standing.ts';

/** How many are in a state. */
export function countOf(undertakings: readonly Undertaking[], state: UndertakingState): number {
  return undertakings.filter((one) => one.state === state).length;
}

/** The places that such a number was counted from. */
export function placesOf(undertakings: readonly Undertaking[], state: UndertakingState): readonly Place[] {
  return undertakings.filter((one) => one.state === state).map(({ place }) => place);
}

/** What was not done as it was to be: late, ended, done only in part, or not told of. */
export function isNotDone({ state, status }: Undertaking): boolean {
  return state === 'late' || state === 'ended' || state === 'silent' || status === 'delvis';
}
