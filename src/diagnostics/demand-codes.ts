import { data } from './data.ts';

/** The findings about demands that a plan tells of, with the shape of their data. */
export const DEMAND_CODES = {
  'demand/unknown': data<{
    readonly demand: string;
    readonly agreement: string;
    readonly suggestion: string | undefined;
  }>(),
  'demand/date-differs': data<{
    readonly date: string;
    readonly agreement: string;
    /** The other days, each with its sources. */
    readonly others: readonly DatedSources[];
    /** The sources that say the same day as the plan. */
    readonly agreeing: readonly string[];
  }>(),
};

/** A day with those who say it. */
export interface DatedSources {
  readonly date: string;
  readonly sources: readonly string[];
}
