import type { DutyDay, Edition } from '../../model/index.ts';
import type { Standing } from '../../standing/index.ts';
import type { Places } from './places.ts';

/** Where a plan stands, with its texts to point into and the days ahead. */
export interface StandingInPlace {
  readonly standing: Standing;
  readonly edition: Edition;
  readonly days: readonly DutyDay[];
  readonly places: Places;
}

export interface StatusFormatOptions {
  readonly color: boolean;
  readonly width: number;
  /** A row for each plan, in place of a page. */
  readonly together: boolean;
}
