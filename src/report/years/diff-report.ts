import type { Diff } from '../../diff/index.ts';
import { labels, localeFor } from '../../locale/index.ts';
import type { Edition } from '../../model/index.ts';
import type { Report } from '../report.ts';
import { reportDay } from '../report-day.ts';
import { WORDS } from '../report-words.ts';
import { type ChangeOptions, changeBlocks } from './changes.ts';

/** The changes between two plans as a report of its own, for the same renderers as every other. */
export function diffReport(diff: Diff, after: Edition, options: Omit<ChangeOptions, 'level' | 'id'>): Report {
  const { plan } = after;
  const title = options.words.title(options.names.before, options.names.after);
  return {
    lang: 'sv',
    title: `${title}. ${plan.title}`,
    cover: {
      label: undefined,
      title,
      subtitle: `${plan.title}, ${labels.countyName(plan.county)}`,
      facts: [],
    },
    draft: undefined,
    header: title,
    county: labels.countyName(plan.county),
    dateText: plan.date === undefined ? '' : localeFor('sv').format.date(plan.date),
    date: reportDay(plan),
    author: plan.parties[0]?.name ?? labels.countyName(plan.county),
    subject: title,
    keywords: [labels.kind[plan.kind], labels.countyName(plan.county)],
    contentsDepth: 1,
    lists: [],
    blocks: changeBlocks(diff, { ...options, level: 1, id: 'ändringar' }),
    notes: [],
    words: WORDS,
  };
}
