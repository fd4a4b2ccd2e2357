import type { Finding } from '../diagnostics/index.ts';
import type { Origin } from './origin.ts';
import type { PartialDate } from './partial-date.ts';

/** A finding that the plan's owners have decided to live with: which, where, why, who decided and until when. */
export interface Acceptance {
  /** The finding's code as written; it may be one that does not exist. */
  readonly code: string;
  /** An id of the plan, a file of it, or both: `barnahus`, `2-gemensamt/1-sip.md`, `medel.yaml:samsjuklighet`. */
  readonly where: string;
  readonly reason: string;
  readonly by: string;
  /** The last day, month or year in which it holds. */
  readonly until: PartialDate;
  readonly origin: Origin;
}

/** An acceptance that holds, with what it was found to cover. Never empty. */
export interface Accepted {
  readonly acceptance: Acceptance;
  readonly findings: readonly Finding[];
}
