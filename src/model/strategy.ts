import { strategy } from '#strategy';

/** An aim of the national strategy, by the number that plans write. */
interface StrategyAim {
  readonly number: string;
  readonly title: string;
}

/** The aims of the national strategy, as schema/strategi.yaml has them. Areas and goals may say which they serve. */
export const STRATEGY_AIMS: readonly StrategyAim[] = strategy.aims;
