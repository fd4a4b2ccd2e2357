import { capital, compare, labels, siteLabels } from '../../locale/index.ts';
import { text } from '../blocks.ts';
import type { Block, Inline, Report } from '../report.ts';
import { WORDS } from '../report-words.ts';
import { PAGE, type SiteInput, type SitePage, type SitePlan } from './site.ts';

/** What a page says, but for what is the same on all of them. */
export interface PageParts {
  readonly address: string;
  readonly title: string;
  /** What the page is for, in a sentence or two. */
  readonly about: string;
  readonly blocks: readonly Block[];
}

/** A page of the site's own: a report without number, footnotes and annexes. */
export function makePage({ address, title, about, blocks }: PageParts, input: SiteInput): SitePage {
  const name = siteName(input);
  const report: Report = {
    lang: 'sv',
    title: `${title}. ${name}`,
    cover: { label: undefined, title, subtitle: about, facts: [] },
    draft: undefined,
    header: name,
    county: knownCounties(input).join(', '),
    dateText: '',
    date: newestDay(input),
    author: input.facts.publisher ?? '',
    subject: title,
    keywords: [],
    contentsDepth: 2,
    lists: [],
    blocks,
    notes: [],
    words: WORDS,
  };
  return { address, report };
}

export function siteName(input: SiteInput): string {
  return input.facts.title ?? siteLabels.name(knownCounties(input));
}

/** What the plans are grouped by: the counties by name, in order, and last what nobody has said the county of. */
export function countiesOf(input: Pick<SiteInput, 'plans'>): readonly string[] {
  const known = knownCounties(input);
  const all = new Set(input.plans.map(countyOf));
  return [...known, ...[...all].filter((county) => !known.includes(county))];
}

function knownCounties({ plans }: Pick<SiteInput, 'plans'>): readonly string[] {
  const known = plans.flatMap(({ edition }) => labels.knownCounty(edition.plan.county) ?? []);
  return [...new Set(known.map(capital))].sort(compare);
}

export function countyOf({ edition }: SitePlan): string {
  return capital(labels.knownCounty(edition.plan.county) ?? siteLabels.noCounty);
}

/** A link to another page, or to a place on it. */
export function pageLink(words: string, address: string): Inline {
  return { kind: 'link', url: PAGE + address, children: text(words) };
}

/** Links after each other: «2022, 2023». */
export function linkList(links: readonly Inline[]): readonly Inline[] {
  return links.flatMap((link, i) => (i === 0 ? [link] : [...text(', '), link]));
}

/** Days of plans are all that a site may count from: it has no clock. */
function newestDay({ plans }: SiteInput): string {
  return plans.map(({ report }) => report.date).reduce((a, b) => (a > b ? a : b), '');
}

/** An id of a heading, from words: unique as long as the words are. */
export function idOf(...parts: readonly string[]): string {
  return parts
    .map((part) =>
      part
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '-')
        .replace(/^-|-$/g, ''),
    )
    .join('.');
}
