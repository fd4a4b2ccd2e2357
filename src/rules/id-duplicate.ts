import { comparePaths, finding, type Span } from '../diagnostics/index.ts';
import type { Rule, Subject } from './rule.ts';

interface Use {
  readonly id: string;
  readonly span: Span;
  /** An answer (`:svar`) bears the id of what it answers, so answers are only compared with each other. */
  readonly answer: boolean;
}

/**
 * One namespace over areas, goals, activities, indicators, sections and promises. The first use in reading order has it. The
 * areas of the county's own scheme have theirs, as those of the agreement.
 */
export const idDuplicate: Rule = function* (subject) {
  const own = new Map<string, Span>();
  for (const { id, origin } of subject.scheme) {
    const [span, before] = [origin.at('id'), own.get(id)];
    if (before) yield finding('id/duplicate', span, { id }, { related: [{ role: 'first', span: before }] });
    else own.set(id, span);
  }
  const uses = usesIn(subject).sort(
    (a, b) =>
      (a.span.path === b.span.path ? 0 : comparePaths(a.span.path, b.span.path)) ||
      a.span.start - b.span.start,
  );
  const first = { true: new Map<string, Span>(), false: new Map<string, Span>() };
  for (const { id, span, answer } of uses) {
    const seen = first[answer ? 'true' : 'false'];
    const before = seen.get(id);
    if (before) yield finding('id/duplicate', span, { id }, { related: [{ role: 'first', span: before }] });
    else seen.set(id, span);
  }
};

function usesIn({ areas, indicators, marks, written }: Subject): Use[] {
  const uses: Use[] = [];
  const add = (id: string | undefined, span: Span, answer = false) => {
    if (id !== undefined && id !== '') uses.push({ id, span, answer });
  };
  for (const { id, span } of written.fileIds) add(id, span);
  for (const { area, small } of areas) {
    if (small) add(area.id, area.origin.at('id'));
    for (const item of [...area.goals, ...area.activities]) add(item.id, item.origin.at('id'));
  }
  for (const indicator of indicators) add(indicator.id, indicator.origin.at('', 'key'));
  for (const mark of marks) add(mark.id, mark.span, mark.role === 'svar');
  return uses;
}
