import type { Finding, SourceText } from '../diagnostics/index.ts';
import type { Accepted, Edition } from '../model/index.ts';
import type { Acceptances } from './acceptance.ts';

/** What one year's check gives: the edition as far as it could be read, all findings, and the texts they point into. */
export interface CheckResult {
  readonly edition: Edition | undefined;
  /** Without those that are accepted. */
  readonly findings: readonly Finding[];
  readonly accepted: readonly Accepted[];
  /** All findings, and what the plan accepts: kept, so that `addFindings` can hold more against it. */
  readonly unsettled: { readonly findings: readonly Finding[]; readonly acceptances: Acceptances };
  readonly sources: ReadonlyMap<string, SourceText>;
}
