import type { Diff } from '../../diff/index.ts';
import { labels, localeFor } from '../../locale/index.ts';
import type { Edition } from '../../model/index.ts';
import type { Report } from '../report.ts';
import { reportDay } from '../report-day.ts';
import { WORDS } from '../report-words.ts';
import { changeBlocks } from './changes.ts';
import type { ChangeOptions } from './parts.ts';

/** The changes between two plans as a report of its own, for the same renderers as every other. */
export function diffReport(diff: Diff, after: Edition, options: Omit<ChangeOptions, 'level' | 'id'>): Report {
  const { plan } = after;
  const title = options.words.title(options.names.before, options.names.after);
  // Nothing where it is not known.
  const county = labels.knownCounty(plan.county) ?? '';
  return {
    lang: 'sv',
    title: `${title}. ${plan.title}`,
    cover: {
      label: undefined,
      title,
      subtitle: county === '' || plan.title.includes(county) ? plan.title : `${plan.title}, ${county}`,
      facts: [],
    },
    draft: undefined,
    header: title,
    county,
    dateText: plan.date === undefined ? '' : localeFor('sv').format.date(plan.date),
    date: reportDay(plan),
    author: plan.parties[0]?.name ?? county,
    subject: title,
    keywords: [labels.kind[plan.kind], county].filter((word) => word !== ''),
    contentsDepth: 1,
    lists: [],
    blocks: changeBlocks(diff, { ...options, level: 1, id: 'ändringar' }),
    notes: [],
    words: WORDS,
  };
}
