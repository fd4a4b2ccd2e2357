import {
  type Diagnostic,
  lineStarts,
  positionAt,
  type SourceText,
  type Span,
} from '../../diagnostics/index.ts';
import { sentenceOf } from '../../locale/index.ts';
import type { Formatter } from './findings.ts';

/** The shape's version: raised when a field changes meaning or goes, not when one is added. */
const VERSION = 1;

/** Findings for programs. Lines and columns from 1, columns in UTF-16 units, `end` exclusive. */
export const json: Formatter = (plans, locale) => {
  const findings = plans.flatMap(({ name, diagnostics, sources }) =>
    diagnostics.map((diagnostic) => {
      const { found, expected, todo } = sentenceOf(locale, diagnostic as Diagnostic);
      return {
        plan: name,
        code: diagnostic.code,
        severity: diagnostic.severity,
        ...placeOf(diagnostic.span, sources),
        message: found,
        ...(expected === undefined ? {} : { expected }),
        todo,
        data: diagnostic.data,
        related: (diagnostic.related ?? []).map(({ role, span }) => ({ role, ...placeOf(span, sources) })),
      };
    }),
  );
  return `${JSON.stringify({ version: VERSION, findings }, null, 2)}\n`;
};

function placeOf(span: Span, sources: ReadonlyMap<string, SourceText>) {
  const starts = lineStarts(sources.get(span.path)?.text ?? '');
  const start = positionAt(starts, span.start);
  const end = positionAt(starts, span.end);
  return {
    file: span.path,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
}
