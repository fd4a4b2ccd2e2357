import type { compareEditions } from '../diff/index.ts';
import { diffReport, type Report, sectionPlaces } from '../report/index.ts';
import type { Compared } from './compared.ts';
import type { Context } from './context.ts';

/** What has changed between two plans, as a report. Words that have changed stand beside each other, or in one text. */
export function diffReportOf(
  diff: ReturnType<typeof compareEditions>,
  { before, after, years }: Compared,
  form: 'side-by-side' | 'one-text',
  { locale }: Context,
): Report {
  return diffReport(diff, after, {
    words: locale.changes,
    names: years.names,
    sideBySide: form === 'side-by-side',
    place: sectionPlaces(before, after, locale.changes),
  });
}
