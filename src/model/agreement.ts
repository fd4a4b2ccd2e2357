import type { Origin } from './plan.ts';

/** Who an area or a sum is meant for. */
export type Recipient = 'län' | 'region' | 'kommun' | 'region+kommun' | 'skr';

/** An area that the agreement of a year names. `topic` is stable over the years and follows an area that changes name. */
export interface AgreementArea {
  readonly id: string;
  readonly number: string | undefined;
  readonly title: string;
  readonly aliases: readonly string[];
  readonly topic: string | undefined;
  readonly recipients: readonly Recipient[];
  readonly origin: Origin;
}

/** Where a fact is known from. */
export interface AgreementSource {
  readonly id: string;
  readonly title: string;
  readonly address: string | undefined;
  readonly origin: Origin;
}

/** A year's agreement between the state and SKR: the yardstick of a plan. */
export interface Agreement {
  /** The name that plans use: `2023`. */
  readonly id: string;
  readonly title: string;
  readonly areas: readonly AgreementArea[];
  readonly sources: readonly AgreementSource[];
  readonly origin: Origin;
}
