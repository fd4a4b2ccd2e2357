import type { Diff, Ledger } from '../../diff/index.ts';
import type { Edition, SiteFacts } from '../../model/index.ts';
import type { Report } from '../report.ts';

/** A file of a plan, to be fetched. */
export interface SiteFile {
  readonly kind: 'pdf' | 'json' | 'csv';
  /** From the site's root, with `/`. */
  readonly address: string;
  readonly bytes: number;
}

/** A plan as the site shows it. */
export interface SitePlan {
  readonly edition: Edition;
  readonly report: Report;
  /** Where its report stands, from the site's root. */
  readonly address: string;
  readonly files: readonly SiteFile[];
}

/** Two plans that follow on each other. */
export interface SitePair {
  readonly before: SitePlan;
  readonly after: SitePlan;
  readonly ledger: Ledger;
  readonly diff: Diff;
  /** Where the changes stand. */
  readonly address: string;
}

export interface SiteInput {
  readonly facts: SiteFacts;
  /** In order of time. */
  readonly plans: readonly SitePlan[];
  readonly pairs: readonly SitePair[];
}

/** A page: a report like any other, and where it stands. */
export interface SitePage {
  readonly address: string;
  readonly report: Report;
}

export interface Site {
  readonly name: string;
  /** What the list of pages is called for those who do not see it. */
  readonly navigation: string;
  /** The pages that every page leads to, in order; the first is the start. */
  readonly entries: readonly { readonly title: string; readonly address: string }[];
  readonly pages: readonly SitePage[];
}

/** Begins an address of another page of the site, in a link. Outside a site only its words are drawn. */
export const PAGE = 'sida:';
