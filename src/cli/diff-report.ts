import type { compareEditions } from '../diff/index.ts';
import { diffReport, type Report } from '../report/index.ts';
import type { Compared } from './compared.ts';
import type { Context } from './context.ts';
import { lineAt } from './format/index.ts';

/** What has changed between two plans, as a report. Words that have changed stand beside each other, or in one text. */
export function diffReportOf(
  diff: ReturnType<typeof compareEditions>,
  { after, years }: Compared,
  form: 'side-by-side' | 'one-text',
  { locale }: Context,
): Report {
  return diffReport(diff, after, {
    words: locale.changes,
    names: years.names,
    sideBySide: form === 'side-by-side',
    // The last part of a path is enough beside the words, and no table breaks from it.
    place: ({ span }, of) => {
      const place = lineAt(years.places[of], span);
      return place.slice(place.lastIndexOf('/') + 1);
    },
  });
}
