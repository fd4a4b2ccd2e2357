import type { Change, ChangeSide } from '../../diff/index.ts';
import { runsOf, sentenceFor } from '../../report/index.ts';
import { jsonText } from './json-text.ts';
import type { ComparedYears, DiffFormatter } from './years.ts';

/** The shape's version: raised when a field changes meaning or goes, not when one is added. Its schema is `schema/diff.schema.json`. */
const VERSION = 1;

/** Changes for programs. */
export const diffJson: DiffFormatter = (diff, years, { changes: words }) => {
  const changes = diff.changes.map((change) => {
    const { code, kind, cause, severity, group, before, after } = change;
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
      data: dataOf(change, years),
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
  return jsonText({ version: VERSION, before, after, changes, suggestions });
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

/** The parts of a split or a merged thing are sides as well, and their offsets mean nothing outside. */
function dataOf({ code, data }: Change, years: ComparedYears): object {
  const each = (sides: readonly ChangeSide[], of: 'before' | 'after') =>
    sides.map((side) => sideOf(side, of, years));
  if ('parts' in data) return { parts: each(data.parts, code.endsWith('/split') ? 'after' : 'before') };
  if ('groups' in data) {
    return {
      groups: { before: each(data.groups.before, 'before'), after: each(data.groups.after, 'after') },
    };
  }
  return data;
}
