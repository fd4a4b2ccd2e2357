import type { ChangeSide } from '../../diff/index.ts';
import { runsOf, sentenceFor } from '../../report/index.ts';
import type { ComparedYears, DiffFormatter } from './years.ts';

/** The shape's version: raised when a field changes meaning or goes, not when one is added. Its schema is `schema/diff.schema.json`. */
const VERSION = 1;

/** Changes for programs. */
export const diffJson: DiffFormatter = (diff, years, { changes: words }) => {
  const changes = diff.changes.map((change) => {
    const { code, kind, cause, severity, group, before, after, data } = change;
    const runs = runsOf(change);
    return {
      code,
      kind,
      cause,
      severity,
      group,
      message: sentenceFor(change, words),
      before: sideOf(before, 'before', years),
      after: sideOf(after, 'after', years),
      data: nested(data, years),
      ...(runs ? { words: runs } : {}),
    };
  });
  const suggestions = diff.suggestions.map(({ reason, kind, likeness, before, after }) => ({
    reason,
    kind,
    likeness,
    before: sideOf(before, 'before', years),
    after: sideOf(after, 'after', years),
  }));
  const { before, after } = years.names;
  return `${JSON.stringify({ version: VERSION, before, after, changes, suggestions }, null, 2)}\n`;
};

function sideOf(side: ChangeSide | undefined, of: 'before' | 'after', { places }: ComparedYears) {
  if (!side) return null;
  const [start, end] = [places[of].start(side.span), places[of].end(side.span)];
  return {
    id: side.id ?? null,
    title: side.title,
    area: side.area ?? null,
    file: side.span.path,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
}

/** The parts of a split or a merged thing are sides as well; their offsets mean nothing outside. */
function nested(data: object, years: ComparedYears): object {
  return JSON.parse(
    JSON.stringify(data, (_, value: unknown) => {
      if (value === null || typeof value !== 'object' || !('span' in value)) return value;
      const side = value as ChangeSide;
      const of = years.places.before.name(side.span).includes(':') ? 'before' : 'after';
      return sideOf(side, of, years);
    }),
  ) as object;
}
