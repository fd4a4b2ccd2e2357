import type { Side } from '../diff/index.ts';
import type { AreaStanding, ResponsibleStanding, Undertaking } from './standing.ts';

/** Everybody who is named as responsible, in the order in which the plan names them. What an earlier plan promised is still theirs. */
export function responsibleIn(
  side: Side,
  areas: readonly AreaStanding[],
  undertakings: readonly Undertaking[],
): readonly ResponsibleStanding[] {
  const names = new Set([
    ...areas.flatMap(({ responsible }) => responsible),
    ...undertakings.flatMap(({ responsible }) => responsible),
  ]);
  return [...names].map((name) => ({
    name,
    areas: areas.filter((area) => isTheirs(area, name)).map(({ id }) => id),
    whole: [...side.areas].flatMap(([id, { area }]) => (area.responsible.includes(name) ? [id] : [])),
    undertakings: undertakings.filter(({ responsible }) => responsible.includes(name)),
  }));
}

function isTheirs({ responsible, undertakings }: AreaStanding, name: string): boolean {
  return responsible.includes(name) || undertakings.some((one) => one.responsible.includes(name));
}
