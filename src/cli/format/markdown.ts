import type { Diagnostic } from '../../diagnostics/index.ts';
import { type Locale, sentenceOf } from '../../locale/index.ts';
import type { Acceptance } from '../../model/index.ts';
import type { CheckedPlan, Formatter } from './checked-plan.ts';
import { fitted, type Rows } from './fitted.ts';
import { code, folded, plainMarkdown, table } from './markdown-text.ts';
import { gone, labelOf, linesOf, lived, SEVERITIES, sumOf, type Weighed, weighed } from './weighed.ts';

/** Rows in one table: a page of more is read by nobody, and fewer where there are many plans. */
const SIZES = [100, 40, 15, 5, 1].map((rows) => ({ open: rows, folded: rows }));

/** Findings as Markdown for a comment or a summary: what fails stands open, the rest is folded. The whole fits in a comment. */
export const markdown: Formatter = (plans, locale, { notes = [] }) => {
  const sorted = plans.map(sortedOut);
  const make = (rows: Rows) => [
    ...sorted.map((plan) => planPart(plan, rows, locale).join('\n')),
    ...notes.map(plainMarkdown),
  ];
  return fitted(make, SIZES, locale.ci.partsLeftOut);
};

/** The findings of a plan by what is to be said of them. */
export function sortedOut(plan: CheckedPlan) {
  const all = weighed([plan]);
  return {
    plan,
    fresh: all.filter(({ fresh }) => fresh),
    old: all.filter(({ fresh }) => !fresh),
    gone: gone([plan]),
    accepted: lived([plan]),
  };
}

export type SortedOut = ReturnType<typeof sortedOut>;

function planPart(
  { plan, fresh, old, gone: left, accepted }: SortedOut,
  rows: Rows,
  locale: Locale,
): readonly string[] {
  const parts = SEVERITIES.flatMap((severity) => {
    const some = fresh.filter(({ diagnostic }) => diagnostic.severity === severity);
    if (some.length === 0) return [];
    const lines = findingsTable(some, rows.open, locale);
    return severity === 'fel'
      ? ['', ...lines]
      : ['', ...folded(locale.commands.count(severity, some.length), lines)];
  });
  if (old.length > 0)
    parts.push('', ...folded(locale.since.old(old.length), findingsTable(old, rows.folded, locale)));
  if (left.length > 0)
    parts.push('', ...folded(locale.since.gone(left.length), shortTable(left, rows.folded, locale)));
  if (accepted.length > 0)
    parts.push(
      '',
      ...folded(locale.acceptance.title(labelOf(plan)), findingsTable(accepted, rows.folded, locale)),
    );
  return [`**${plainMarkdown(sumOf(plan, locale))}**`, ...parts];
}

/** Where and what, a finding a row. */
export function findingsTable(all: readonly Weighed[], most: number, locale: Locale): readonly string[] {
  const rows = all.slice(0, most).map(({ diagnostic, places, acceptance }) => {
    const words = (acceptance ? becauseOf(diagnostic, acceptance, locale) : linesOf(diagnostic, locale))
      .map(plainMarkdown)
      .join('<br>');
    const weight = locale.severity[diagnostic.severity];
    return [code(places.name(diagnostic.span)), `**${weight}** ${words} ${code(diagnostic.code)}`];
  });
  const rest = rows.length < all.length ? ['', locale.ci.leftOut(rows.length, all.length)] : [];
  return [...table([locale.ci.place, locale.ci.what], rows), ...rest];
}

/** What there is no more: there is nothing to be done, so it is only named. */
export function shortTable(all: readonly Weighed[], most: number, locale: Locale): readonly string[] {
  const rows = all.slice(0, most).map(({ diagnostic, places }) => {
    const words = plainMarkdown(sentenceOf(locale, diagnostic).found);
    return [code(places.name(diagnostic.span)), `${words} ${code(diagnostic.code)}`];
  });
  const rest = rows.length < all.length ? ['', locale.ci.leftOut(rows.length, all.length)] : [];
  return [...table([locale.ci.place, locale.ci.what], rows), ...rest];
}

/** A finding that the plan lives with: nothing is to be done, but somebody has said why. */
function becauseOf(diagnostic: Diagnostic, { until, by, reason }: Acceptance, locale: Locale): string[] {
  return [sentenceOf(locale, diagnostic).found, locale.acceptance.because(until, by, reason)];
}
