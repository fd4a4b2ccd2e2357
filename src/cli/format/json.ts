import type { Diagnostic, SourceText, Span } from '../../diagnostics/index.ts';
import { type Locale, sentenceOf } from '../../locale/index.ts';
import type { CheckedPlan, Formatter } from './checked-plan.ts';
import { jsonText } from './json-text.ts';
import { placesIn } from './places.ts';
import { gone, labelOf, namesOf } from './weighed.ts';

/** The shape's version: raised when a field changes meaning or goes, not when one is added. */
const VERSION = 1;

/** Findings for programs. Lines and columns from 1, columns in UTF-16 units, the end exclusive. */
export const json: Formatter = (plans, locale, { notes = [] }) => {
  const all = plans.map((plan) => planFindings(plan, locale));
  const findings = all.flatMap((plan) => plan.findings);
  const accepted = all.flatMap((plan) => plan.accepted);
  if (!plans.some(({ since }) => since)) return jsonText({ version: VERSION, findings, accepted });
  const gone = all.flatMap((plan) => plan.gone);
  return jsonText({ version: VERSION, findings, accepted, gone, notes });
};

/** The findings of one plan, in the form that they have everywhere. */
export function findingsFor(plan: CheckedPlan, locale: Locale) {
  return planFindings(plan, locale).findings;
}

function planFindings(plan: CheckedPlan, locale: Locale) {
  const { diagnostics, accepted, sources, since } = plan;
  const names = namesOf(plan);
  const placeOf = placerIn(sources, plan.spelled);
  const say = (diagnostic: Diagnostic) => ({
    ...sayFinding(labelOf(plan), diagnostic, locale, placeOf),
    fingerprint: names.get(diagnostic),
  });
  return {
    findings: diagnostics.map((diagnostic) => ({
      ...say(diagnostic),
      ...(since && { new: since.fresh.has(diagnostic) }),
    })),
    gone: goneFindings(plan, locale),
    accepted: accepted.flatMap(({ acceptance, diagnostics: lived }) => {
      const { reason, by, until, origin } = acceptance;
      return lived.map((diagnostic) => ({
        ...say(diagnostic),
        acceptance: { reason, by, until, ...placeOf(origin.span) },
      }));
    }),
  };
}

function goneFindings(plan: CheckedPlan, locale: Locale) {
  const placeOf = placerIn(plan.since?.goneSources ?? new Map(), plan.since?.goneSpelled);
  return gone([plan]).map(({ diagnostic, fingerprint }) => ({
    ...sayFinding(labelOf(plan), diagnostic, locale, placeOf),
    fingerprint,
  }));
}

function sayFinding(
  plan: string,
  diagnostic: Diagnostic,
  locale: Locale,
  placeOf: ReturnType<typeof placerIn>,
) {
  const { found, expected, todo } = sentenceOf(locale, diagnostic);
  return {
    plan,
    code: diagnostic.code,
    severity: diagnostic.severity,
    ...placeOf(diagnostic.span),
    message: found,
    ...(expected === undefined ? {} : { expected }),
    todo,
    data: diagnostic.data,
    related: (diagnostic.related ?? []).map(({ role, span }) => ({ role, ...placeOf(span) })),
  };
}

function placerIn(sources: ReadonlyMap<string, SourceText>, spelled?: ReadonlyMap<string, string>) {
  const places = placesIn(sources, spelled);
  return (span: Span) => {
    const [start, end] = [places.start(span), places.end(span)];
    return {
      file: places.file(span),
      line: start.line,
      column: start.column,
      endLine: end.line,
      endColumn: end.column,
    };
  };
}
