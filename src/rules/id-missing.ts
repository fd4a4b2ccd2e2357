import { itemsWithoutId } from '../bind/index.ts';
import { finding } from '../diagnostics/index.ts';
import type { Rule } from './rule.ts';

/** A draft may leave ids out; a plan that is to be followed over the years cannot. */
export const idMissing: Rule = function* ({ trees }) {
  for (const tree of trees.values()) {
    for (const { list, textSpan } of itemsWithoutId(tree)) yield finding('id/missing', textSpan, { list });
  }
};
