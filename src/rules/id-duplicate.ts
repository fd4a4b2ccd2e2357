import { comparePaths, finding, type Span } from '../diagnostics/index.ts';
import { shownName } from '../model/index.ts';
import type { Rule, Subject } from './rule.ts';

interface Use {
  readonly id: string;
  readonly span: Span;
  /** An answer (`:svar`) bears the id of what it answers, so answers are only compared with each other. */
  readonly answer: boolean;
  /** A promise in the text and an activity may be one and the same, said twice. */
  readonly said?: 'text' | 'activity';
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
  const uses = inReadingOrder(usesIn(subject));
  const first = { true: new Map<string, Use>(), false: new Map<string, Use>() };
  const twice = new Set<string>();
  for (const use of uses) {
    const { id, span, answer, said } = use;
    const seen = first[answer ? 'true' : 'false'];
    const before = seen.get(id);
    if (!before) seen.set(id, use);
    else if (said && before.said && said !== before.said && !twice.has(id)) twice.add(id);
    else yield finding('id/duplicate', span, { id }, { related: [{ role: 'first', span: before.span }] });
  }
};

/** Uses are many and paths few: each path is placed once. */
function inReadingOrder(uses: readonly Use[]): readonly Use[] {
  const paths = [...new Set(uses.map(({ span }) => span.path))].sort(comparePaths);
  const places = new Map(paths.map((path, i) => [path, i]));
  const placed = uses.map((use) => ({ use, place: places.get(use.span.path)! }));
  return placed
    .sort((a, b) => a.place - b.place || a.use.span.start - b.use.span.start)
    .map(({ use }) => use);
}

function usesIn({ areas, indicators, marks, written, tableNames, funds }: Subject): Use[] {
  const uses: Use[] = [];
  const add = (id: string | undefined, span: Span, answer = false, said?: Use['said']) => {
    if (id !== undefined && id !== '') uses.push({ id, span, answer, ...(said ? { said } : {}) });
  };
  for (const { id, span } of written.fileIds) add(id, span);
  for (const { area, small } of areas) {
    if (small) add(area.id, area.origin.at('id'));
    for (const item of area.goals) add(item.id, item.origin.at('id'));
    for (const item of area.activities) add(item.id, item.origin.at('id'), false, 'activity');
  }
  for (const indicator of indicators) add(indicator.id, indicator.origin.at('', 'key'));
  // Tables have their names for themselves: those of medel.yaml and those of the text.
  for (const { id, origin } of funds?.tables ?? []) add(shownName('tabell', id), origin.at('', 'key'));
  for (const { id, span } of tableNames) add(shownName('tabell', id), span);
  for (const mark of marks)
    add(mark.id, mark.span, mark.role === 'svar', mark.role === 'plan' ? 'text' : undefined);
  return uses;
}
