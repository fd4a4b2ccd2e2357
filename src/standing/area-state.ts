import type { PlanKind } from '../model/index.ts';
import type { AreaState, Undertaking, UndertakingState } from './standing.ts';

/** What one of them makes of the whole area, the worst first. */
const HEAVY: readonly UndertakingState[] = ['late', 'silent', 'unknown', 'underway'];

/** How an area stands, by the rule that `AreaState` tells. */
export function stateOfArea(undertakings: readonly Undertaking[], kind: PlanKind): AreaState {
  const all = undertakings.map(({ state }) => state);
  const now = kind === 'redovisning' ? all.filter((state) => state !== 'planned') : all;
  const states = new Set(now.length > 0 ? now : all);
  const heavy = HEAVY.find((state) => states.has(state));
  if (heavy) return heavy;
  const [only, ...more] = [...states].filter((state) => state !== 'ended' || states.size === 1);
  if (only === undefined) return 'untold';
  return more.length === 0 ? only : 'underway';
}
