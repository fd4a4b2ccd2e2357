import type { Diagnostic } from '../../diagnostics/index.ts';
import { type Locale, sentenceOf } from '../../locale/index.ts';
import { groupWeighed } from './alike.ts';
import type { CheckedPlan, Formatter, ToldAcceptance } from './checked-plan.ts';
import { fitted, type Rows } from './fitted.ts';
import { code, folded, plainMarkdown, table } from './markdown-text.ts';
import { gone, labelOf, linesOf, lived, SEVERITIES, sumOf, type Weighed, weighed } from './weighed.ts';

/** Rows in one table: a page of more is read by nobody, and fewer where there are many plans. */
const SIZES = [100, 40, 15, 5, 1].map((rows) => ({ open: rows, folded: rows }));

/** Findings as Markdown for a comment or a summary: what fails stands open, the rest is folded. The whole fits in a comment. */
export const markdown: Formatter = (plans, locale, { notes = [] }) => {
  const sorted = plans.map((plan) => sortedOut(plan, locale));
  const make = (rows: Rows) => [
    ...sorted.map((plan) => planPart(plan, rows, locale).join('\n')),
    ...notes.map(plainMarkdown),
  ];
  return fitted(make, SIZES, locale.ci.partsLeftOut);
};

/** The findings of a plan by what is to be said of them, with those that are alike together. */
export function sortedOut(plan: CheckedPlan, locale: Locale) {
  const all = weighed([plan]);
  const alike = (isFresh: boolean) =>
    groupWeighed(
      all.filter(({ fresh }) => fresh === isFresh),
      locale,
    );
  return {
    plan,
    fresh: alike(true),
    old: alike(false),
    gone: gone([plan]),
    accepted: lived([plan]).map((one) => [one]),
  };
}

export type SortedOut = ReturnType<typeof sortedOut>;

function planPart(
  { plan, fresh, old, gone: left, accepted }: SortedOut,
  rows: Rows,
  locale: Locale,
): readonly string[] {
  const parts = SEVERITIES.flatMap((severity) => {
    const some = fresh.filter(([first]) => first!.diagnostic.severity === severity);
    if (some.length === 0) return [];
    const lines = findingsTable(some, rows.open, locale);
    return severity === 'fel'
      ? ['', ...lines]
      : ['', ...folded(locale.commands.count(severity, countOf(some)), lines)];
  });
  if (old.length > 0)
    parts.push('', ...folded(locale.since.old(countOf(old)), findingsTable(old, rows.folded, locale)));
  if (left.length > 0)
    parts.push('', ...folded(locale.since.gone(left.length), shortTable(left, rows.folded, locale)));
  if (accepted.length > 0)
    parts.push(
      '',
      ...folded(locale.acceptance.title(labelOf(plan)), findingsTable(accepted, rows.folded, locale)),
    );
  return [`**${plainMarkdown(sumOf(plan, locale))}**`, ...parts];
}

/** How many findings there are in groups of them. */
export function countOf(groups: readonly Alike[]): number {
  return groups.reduce((sum, { length }) => sum + length, 0);
}

/** Where and what, a row for each finding and those that are like it. What is accepted is like nothing: it has its own reason. */
export function findingsTable(groups: readonly Alike[], most: number, locale: Locale): readonly string[] {
  const shown = groups.slice(0, most);
  const rows = shown.map(([first, ...others]) => {
    const { diagnostic, places, acceptance } = first!;
    const words = (acceptance ? becauseOf(diagnostic, acceptance, locale) : linesOf(diagnostic, locale))
      .map(plainMarkdown)
      .join('<br>');
    const weight = locale.severity[diagnostic.severity];
    return [
      code(places.name(diagnostic.span)),
      `**${weight}** ${words} ${code(diagnostic.code)}${alsoIn(others, locale)}`,
    ];
  });
  const [told, all] = [countOf(shown), countOf(groups)];
  const rest = told < all ? ['', locale.ci.leftOut(told, all)] : [];
  return [...table([locale.ci.place, locale.ci.what], rows), ...rest];
}

/** A finding, with those that say the same of other places. */
export type Alike = readonly Weighed[];

/** More places than this are counted. */
const MOST_ALIKE = 6;

function alsoIn(others: readonly Weighed[], { commands }: Locale): string {
  if (others.length === 0) return '';
  const named = others
    .slice(0, MOST_ALIKE)
    .map(({ diagnostic, places }) => code(places.name(diagnostic.span)));
  const rest = others.length - named.length;
  const list = [...named, ...(rest === 0 ? [] : [plainMarkdown(commands.moreRelated(rest))])].join(', ');
  return `<br>${plainMarkdown(commands.alike(others.length))} ${list}`;
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
function becauseOf(diagnostic: Diagnostic, { until, by, reason }: ToldAcceptance, locale: Locale): string[] {
  return [sentenceOf(locale, diagnostic).found, locale.acceptance.because(until, by, reason)];
}
