import { sentenceOf } from '../../locale/index.ts';
import type { Formatter } from './findings.ts';
import { placesIn } from './places.ts';

/** The shape's version: raised when a field changes meaning or goes, not when one is added. */
const VERSION = 1;

/** Findings for programs. Lines and columns from 1, columns in UTF-16 units, the end exclusive. */
export const json: Formatter = (plans, locale) => {
  const findings = plans.flatMap(({ name, diagnostics, sources }) => {
    const places = placesIn(sources);
    const placeOf = (span: (typeof diagnostics)[number]['span']) => {
      const [start, end] = [places.start(span), places.end(span)];
      return {
        file: span.path,
        line: start.line,
        column: start.column,
        endLine: end.line,
        endColumn: end.column,
      };
    };
    return diagnostics.map((diagnostic) => {
      const { found, expected, todo } = sentenceOf(locale, diagnostic);
      return {
        plan: name,
        code: diagnostic.code,
        severity: diagnostic.severity,
        ...placeOf(diagnostic.span),
        message: found,
        ...(expected === undefined ? {} : { expected }),
        todo,
        data: diagnostic.data,
        related: (diagnostic.related ?? []).map(({ role, span }) => ({ role, ...placeOf(span) })),
      };
    });
  });
  return `${JSON.stringify({ version: VERSION, findings }, null, 2)}\n`;
};
