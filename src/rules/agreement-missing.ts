import { finding } from '../diagnostics/index.ts';
import type { Rule } from './rule.ts';

/** Without a word about the agreement nothing can be held against it, and that must be said. A direction of several years may stand alone. */
export const agreementMissing: Rule = function* ({ kind, trees }) {
  if (kind === undefined || kind === 'inriktning') return;
  for (const [path, tree] of trees) {
    if (!path.endsWith('/plan.md') || tree.has('överenskommelse')) continue;
    yield finding('agreement/missing', tree.at('överenskommelse', 'key'), {});
  }
};
