import { finding } from '../diagnostics/index.ts';
import { placeOfAgreement } from './asked.ts';
import type { Rule } from './rule.ts';

/** An agreement of which nobody knows what it asks: the plan cannot be held against it, and no finding must look like praise. */
export const requirementUndecidable: Rule = function* ({ kind, agreement, trees }) {
  if (!agreement || agreement.requirements.length > 0) return;
  if (kind !== 'handlingsplan' && kind !== 'redovisning') return;
  const place = placeOfAgreement(trees);
  if (place)
    yield finding('requirement/undecidable', place, { agreement: agreement.id, what: 'requirements' });
};
