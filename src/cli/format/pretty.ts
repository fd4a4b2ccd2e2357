import { Chalk, type ChalkInstance } from 'chalk';
import {
  type Diagnostic,
  lineStarts,
  positionAt,
  type Severity,
  type SourceText,
  type Span,
} from '../../diagnostics/index.ts';
import { type Locale, sentenceOf } from '../../locale/index.ts';
import { excerpt } from './excerpt.ts';
import type { CheckedPlan, FormatOptions, Formatter } from './findings.ts';
import { wrap } from './wrap.ts';

const SEVERITIES: readonly Severity[] = ['fel', 'varning', 'upplysning'];

/** Findings for people: the place, the line underlined, what is there, what was expected, what to do; a sum at the end. */
export const pretty: Formatter = (plans, locale, options) =>
  plans.map((plan) => planText(plan, locale, options)).join('\n');

function planText(plan: CheckedPlan, locale: Locale, options: FormatOptions): string {
  const ink = new Chalk({ level: options.color ? 1 : 0 });
  const findings = plan.diagnostics.map((diagnostic) =>
    findingText(diagnostic, plan.sources, locale, ink, options.width),
  );
  return [...findings, sumText(plan, locale, ink)].join('\n');
}

function findingText(
  diagnostic: Diagnostic,
  sources: ReadonlyMap<string, SourceText>,
  locale: Locale,
  ink: ChalkInstance,
  width: number,
): string {
  const { found, expected, todo } = sentenceOf(locale, diagnostic);
  const dye = { fel: ink.red, varning: ink.yellow, upplysning: ink.blue }[diagnostic.severity];
  const lines = [
    `${ink.bold(placeText(diagnostic.span, sources))}  ${dye.bold(locale.severity[diagnostic.severity])}  ${ink.dim(diagnostic.code)}`,
  ];
  const source = sources.get(diagnostic.span.path);
  if (source) lines.push(...excerpt(source.text, diagnostic.span, width, dye, ink.dim));
  lines.push(...wrap(found, width, '  '));
  if (expected !== undefined) lines.push(...wrap(`${locale.commands.expected}: ${expected}`, width, '  '));
  lines.push(...wrap(`${locale.commands.todo}: ${todo}`, width, '  '));
  for (const { role, span } of diagnostic.related ?? [])
    lines.push(`  ${locale.related[role]}: ${placeText(span, sources)}`);
  return `${lines.join('\n')}\n`;
}

function placeText(span: Span, sources: ReadonlyMap<string, SourceText>): string {
  const source = sources.get(span.path);
  if (!source) return span.path;
  const { line, column } = positionAt(lineStarts(source.text), span.start);
  return `${span.path}:${line}:${column}`;
}

function sumText(plan: CheckedPlan, locale: Locale, ink: ChalkInstance): string {
  if (plan.diagnostics.length === 0) return `${ink.green(locale.commands.noFindings(plan.name))}\n`;
  const counts = SEVERITIES.flatMap((severity) => {
    const count = plan.diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    return count === 0 ? [] : [locale.commands.count(severity, count)];
  });
  return `${ink.bold(locale.commands.summary(plan.name, locale.list(counts, 'och')))}\n`;
}
