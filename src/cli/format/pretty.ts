import { Chalk, type ChalkInstance } from 'chalk';
import type { Diagnostic, SourceText } from '../../diagnostics/index.ts';
import { type Locale, sentenceOf } from '../../locale/index.ts';
import type { CheckedPlan, FormatOptions, Formatter } from './checked-plan.ts';
import { excerpt } from './excerpt.ts';
import { type Places, placesIn } from './places.ts';
import { freshIn, sinceText } from './since.ts';
import { visible } from './visible.ts';
import { labelOf, sumOf } from './weighed.ts';
import { wrap } from './wrap.ts';

/** Beyond this nobody reads on, and a hostile file has half a million. */
const MOST = 500;

/** Findings for people: the place, the line underlined, what is there, what was expected, what to do; a sum at the end. */
export const pretty: Formatter = (plans, locale, options) =>
  [
    ...plans.map((plan) => planText(plan, locale, options)),
    ...(options.notes ?? []).map((note) => `${wrap(note, options.width, '').join('\n')}\n`),
  ].join('\n');

function planText(plan: CheckedPlan, locale: Locale, options: FormatOptions): string {
  const ink = new Chalk({ level: options.color ? 1 : 0 });
  const places = placesIn(plan.sources);
  const fresh = freshIn(plan);
  const findings = fresh
    .slice(0, MOST)
    .map((diagnostic) => findingText(diagnostic, plan.sources, places, locale, ink, options.width));
  const rest = fresh.length - findings.length;
  const more = rest === 0 ? [] : [`${wrap(locale.commands.more(rest), options.width, '').join('\n')}\n`];
  const accepted = acceptedText(plan, places, locale, ink, options.width);
  const before = sinceText(plan, locale, ink, options.width);
  return [...findings, ...more, ...accepted, ...before, sumText(plan, locale, ink)].join('\n');
}

function findingText(
  diagnostic: Diagnostic,
  sources: ReadonlyMap<string, SourceText>,
  places: Places,
  locale: Locale,
  ink: ChalkInstance,
  width: number,
): string {
  const { found, expected, todo } = sentenceOf(locale, diagnostic);
  const dye = { fel: ink.red, varning: ink.yellow, upplysning: ink.blue }[diagnostic.severity];
  const lines = [
    `${ink.bold(places.name(diagnostic.span))}  ${dye.bold(locale.severity[diagnostic.severity])}  ${ink.dim(diagnostic.code)}`,
  ];
  const source = sources.get(diagnostic.span.path);
  if (source) {
    const { line } = places.start(diagnostic.span);
    lines.push(...excerpt(source.text, diagnostic.span, line, width, dye, ink.dim));
  }
  lines.push(...wrap(found, width, '  '));
  if (expected !== undefined) lines.push(...wrap(expected, width, '  '));
  lines.push(...wrap(`${locale.commands.todo}: ${todo}`, width, '  '));
  for (const { role, span } of diagnostic.related ?? [])
    lines.push(`  ${locale.related[role]}: ${places.name(span)}`);
  return `${lines.join('\n')}\n`;
}

/** What the plan lives with, all of it and shortly: where, what, until when and why. */
function acceptedText(
  plan: CheckedPlan,
  places: Places,
  locale: Locale,
  ink: ChalkInstance,
  width: number,
): readonly string[] {
  if (plan.accepted.length === 0) return [];
  const items = plan.accepted.flatMap(({ acceptance: { until, by, reason }, diagnostics }) => [
    ...diagnostics.flatMap((diagnostic) => [
      `  ${places.name(diagnostic.span)}  ${ink.dim(diagnostic.code)}`,
      ...wrap(sentenceOf(locale, diagnostic).found, width, '    '),
    ]),
    ...wrap(locale.acceptance.because(until, visible(by), visible(reason)), width, '    '),
  ]);
  return [`${[ink.bold(locale.acceptance.title(labelOf(plan))), ...items].join('\n')}\n`];
}

function sumText(plan: CheckedPlan, locale: Locale, ink: ChalkInstance): string {
  const dye = freshIn(plan).length === 0 ? ink.green : ink.bold;
  return `${dye(sumOf(plan, locale))}\n`;
}
