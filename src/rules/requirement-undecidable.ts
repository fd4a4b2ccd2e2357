import { finding } from '../diagnostics/index.ts';
import type { Rule } from './rule.ts';

/** An agreement of which nobody knows what it asks: the plan cannot be held against it, and no finding must look like praise. */
export const requirementUndecidable: Rule = function* ({ kind, agreement, agreementPlace: place }) {
  if (!agreement || agreement.requirements.length > 0) return;
  if (kind !== 'handlingsplan' && kind !== 'redovisning') return;
  if (place)
    yield finding('requirement/undecidable', place, { agreement: agreement.id, what: 'requirements' });
};
