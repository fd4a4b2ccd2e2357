import { finding } from '../diagnostics/index.ts';
import type { Rule } from './rule.ts';

/** A draft may leave ids out; a plan that is to be followed over the years cannot. */
export const idMissing: Rule = function* ({ written }) {
  for (const { list, textSpan } of written.itemsWithoutId) yield finding('id/missing', textSpan, { list });
};
