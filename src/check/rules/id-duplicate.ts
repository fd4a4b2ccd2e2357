import { finding, type Span } from '../../diagnostics/index.ts';
import type { Rule } from './rule.ts';

/**
 * One namespace over areas, goals, activities, indicators, sections and promises. An answer (`:svar`) bears the id of what
 * it answers, so answers are only compared with each other.
 */
export const idDuplicate: Rule = function* ({ plan, areas, trees }) {
  const uses: { readonly id: string; readonly span: Span; readonly space: string }[] = [];
  for (const [path, tree] of trees) {
    if (path.endsWith('.md') && tree.has('id') && typeof (tree.data as { id?: unknown }).id === 'string') {
      uses.push({ id: (tree.data as { id: string }).id, span: tree.at('id'), space: '' });
    }
  }
  for (const { area } of areas) {
    for (const item of [...area.goals, ...area.activities]) {
      if (item.id !== undefined) uses.push({ id: item.id, span: item.origin.at('id'), space: '' });
    }
  }
  for (const indicator of plan?.indicators ?? []) {
    uses.push({ id: indicator.id, span: indicator.origin.at('', 'key'), space: '' });
  }
  for (const mark of plan?.marks ?? []) uses.push({ id: mark.id, span: mark.span, space: mark.role === 'svar' ? 'svar' : '' });

  const first = new Map<string, Span>();
  for (const { id, span, space } of uses) {
    const key = `${space}\0${id}`;
    const before = first.get(key);
    if (before) yield finding('id/duplicate', span, { id }, { related: [{ role: 'first', span: before }] });
    else first.set(key, span);
  }
};
