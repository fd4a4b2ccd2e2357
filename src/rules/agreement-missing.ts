import { finding } from '../diagnostics/index.ts';
import type { Rule } from './rule.ts';

/** Without a word about the agreement nothing can be held against it, and that must be said. A direction of several years may stand alone. */
export const agreementMissing: Rule = function* ({ kind, planFields }) {
  if (kind === undefined || kind === 'inriktning') return;
  if (planFields && !planFields.has('överenskommelse'))
    yield finding('agreement/missing', planFields.at('överenskommelse', 'key'), {});
};
