import type { Span } from '../diagnostics/index.ts';
import type { Accepted } from './acceptance.ts';
import type { Agreement } from './agreement.ts';
import type { Plan } from './plan.ts';

/** What of a year could not be read. Whoever compares years must not take it for left out. */
export interface Unread {
  /** Files that have no front matter or no text that could be read; anything may stand in them. */
  readonly files: readonly string[];
  /** Values and marks that were refused where they stand. */
  readonly values: readonly Span[];
}

/** One year as it was read: the plan, and the agreement it answers to where that is known. */
export interface Edition {
  readonly plan: Plan;
  readonly agreement: Agreement | undefined;
  /** Findings that the plan's owners have decided to live with, in the order of plan.md. */
  readonly accepted: readonly Accepted[];
  readonly unread: Unread;
}
