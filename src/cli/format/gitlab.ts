import type { Severity } from '../../diagnostics/index.ts';
import type { Formatter } from './checked-plan.ts';
import { jsonText } from './json-text.ts';
import { linesOf, weighed } from './weighed.ts';

/** GitLab's words run from `info` to `blocker`; the last two are kept for what no plan can do to anybody. */
const SEVERITY: Readonly<Record<Severity, string>> = {
  fel: 'major',
  varning: 'minor',
  upplysning: 'info',
};

/** GitLab's code quality report: the documented fields of the Code Climate format. */
export const gitlab: Formatter = (plans, locale, { prefix = '' }) => {
  const issues = weighed(plans).map(({ diagnostic, fingerprint, places }) => ({
    description: linesOf(diagnostic, locale).join(' '),
    check_name: diagnostic.code,
    fingerprint,
    severity: SEVERITY[diagnostic.severity],
    location: {
      path: `${prefix}${places.file(diagnostic.span)}`,
      lines: { begin: places.start(diagnostic.span).line },
    },
  }));
  return jsonText(issues);
};
