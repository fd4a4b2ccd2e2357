import { strategy } from '#strategy';
import type { Ref } from './origin.ts';
import type { Area } from './plan.ts';

/** An aim of the national strategy, by the number that plans write. */
interface StrategyAim {
  readonly number: string;
  readonly title: string;
}

/** The aims of the national strategy, as schema/strategi.yaml has them. Areas and goals may say which they serve. */
export const STRATEGY_AIMS: readonly StrategyAim[] = strategy.aims;

/** An area or a goal that says that it serves an aim, with the place where it says so. */
export interface Serving {
  readonly area: Area;
  /** Undefined where the area as a whole does. */
  readonly goal: Area['goals'][number] | undefined;
  readonly ref: Ref;
}

/** What serves each aim of the strategy, by its number, in the strategy's order. Numbers that it has not are a finding and are left out. */
export function aimsServed(areas: readonly Area[]): ReadonlyMap<string, readonly Serving[]> {
  const all: Serving[] = [];
  for (const area of areas) {
    for (const ref of area.strategy) all.push({ area, goal: undefined, ref });
    for (const goal of area.goals) for (const ref of goal.strategy) all.push({ area, goal, ref });
  }
  const served = STRATEGY_AIMS.map(
    ({ number }) => [number, all.filter(({ ref }) => ref.id === number)] as const,
  );
  return new Map(served.filter(([, serving]) => serving.length > 0));
}
