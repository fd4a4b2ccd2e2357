import type { PartialDate } from './partial-date.ts';

/** How far a web site meets the law on accessibility, as its publisher has judged. */
export const CONFORMANCES = ['helt', 'delvis', 'inte'] as const;
type Conformance = (typeof CONFORMANCES)[number];

/** What the publisher says of the web site (`webbplats.yaml`). All of it may be missing: then it is said to be. */
export interface SiteFacts {
  readonly title: string | undefined;
  readonly publisher: string | undefined;
  readonly email: string | undefined;
  readonly telephone: string | undefined;
  /** Undefined where nobody has judged it. */
  readonly accessibility:
    | {
        readonly conformance: Conformance;
        readonly date: PartialDate;
        /** How it was judged, in a sentence. */
        readonly how: string | undefined;
        readonly shortcomings: readonly string[];
      }
    | undefined;
}
