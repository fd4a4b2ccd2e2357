import type { Diagnostic } from '../../diagnostics/index.ts';
import { type Locale, sentenceOf } from '../../locale/index.ts';
import type { Acceptance } from '../../model/index.ts';
import type { CheckedPlan, Formatter } from './checked-plan.ts';
import { code, folded, plainMarkdown, table } from './markdown-text.ts';
import { gone, labelOf, linesOf, lived, SEVERITIES, sumOf, type Weighed, weighed } from './weighed.ts';

/** Rows in one table: a page of more is read by nobody, and a comment on GitHub holds 65 536 characters. */
const MOST = 100;

/** Findings as Markdown for a comment or a summary: what fails stands open, the rest is folded. */
export const markdown: Formatter = (plans, locale, { notes = [] }) => {
  const parts = plans.map((plan) => planPart(plan, locale).join('\n'));
  return `${[...parts, ...notes.map(plainMarkdown)].join('\n\n')}\n`;
};

function planPart(plan: CheckedPlan, locale: Locale): readonly string[] {
  const all = weighed([plan]).filter(({ fresh }) => fresh);
  const parts = SEVERITIES.flatMap((severity) => {
    const some = all.filter(({ diagnostic }) => diagnostic.severity === severity);
    if (some.length === 0) return [];
    const lines = findingsTable(some, locale);
    return severity === 'fel'
      ? ['', ...lines]
      : ['', ...folded(locale.commands.count(severity, some.length), lines)];
  });
  const old = weighed([plan]).filter(({ fresh }) => !fresh);
  if (old.length > 0) parts.push('', ...folded(locale.since.old(old.length), findingsTable(old, locale)));
  const left = gone([plan]);
  if (left.length > 0) parts.push('', ...folded(locale.since.gone(left.length), shortTable(left, locale)));
  const accepted = lived([plan]);
  if (accepted.length > 0)
    parts.push('', ...folded(locale.acceptance.title(labelOf(plan)), findingsTable(accepted, locale)));
  return [`**${plainMarkdown(sumOf(plan, locale))}**`, ...parts];
}

/** Where and what, a finding a row. */
export function findingsTable(all: readonly Weighed[], locale: Locale): readonly string[] {
  const rows = all.slice(0, MOST).map(({ diagnostic, places, acceptance }) => {
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
export function shortTable(all: readonly Weighed[], locale: Locale): readonly string[] {
  const rows = all.slice(0, MOST).map(({ diagnostic, places }) => {
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
