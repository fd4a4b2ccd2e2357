import { atLeast } from '../../check/index.ts';
import { type Diagnostic, fingerprints, type Severity, type SourceText } from '../../diagnostics/index.ts';
import { type Locale, sentenceOf } from '../../locale/index.ts';
import type { CheckedPlan } from './findings.ts';
import { type Places, placesIn } from './places.ts';

export const SEVERITIES: readonly Severity[] = ['fel', 'varning', 'upplysning'];

/** A finding as other programs take it: with its plan, its name that stays, and the texts to point into. */
export interface Weighed {
  readonly plan: string;
  readonly diagnostic: Diagnostic;
  readonly fingerprint: string;
  readonly places: Places;
  readonly sources: ReadonlyMap<string, SourceText>;
}

/** The findings of all plans, the most important first, and else in reading order. */
export function weighed(plans: readonly CheckedPlan[]): readonly Weighed[] {
  const all = plans.flatMap(({ name, diagnostics, sources }) => {
    const places = placesIn(sources);
    const names = fingerprints(name, diagnostics, sources);
    return diagnostics.map((diagnostic, i): Weighed => {
      return { plan: name, diagnostic, fingerprint: names[i]!, places, sources };
    });
  });
  return SEVERITIES.flatMap((severity) => all.filter(({ diagnostic }) => diagnostic.severity === severity));
}

/** What is there, what was expected, what to do: a sentence a line. */
export function linesOf(diagnostic: Diagnostic, locale: Locale): readonly string[] {
  const { found, expected, todo } = sentenceOf(locale, diagnostic);
  return [found, ...(expected === undefined ? [] : [expected]), `${locale.commands.todo}: ${todo}`];
}

/** `2 fel och 13 varningar`; undefined where there is none. */
export function countsOf(diagnostics: readonly Diagnostic[], locale: Locale): string | undefined {
  const counts = SEVERITIES.flatMap((severity) => {
    const count = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    return count === 0 ? [] : [locale.commands.count(severity, count)];
  });
  return counts.length === 0 ? undefined : locale.list(counts, 'och');
}

export function fails(diagnostic: Diagnostic, failOn: Severity = 'fel'): boolean {
  return atLeast(diagnostic.severity, failOn);
}
