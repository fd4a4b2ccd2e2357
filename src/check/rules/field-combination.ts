import { type Finding, finding } from '../../diagnostics/index.ts';
import { Fields } from '../values.ts';
import type { Rule } from './rule.ts';

const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** Fields that are right by themselves and cannot both be true. */
export const fieldCombination: Rule = function* ({ trees }) {
  for (const tree of trees.values()) {
    const fields = new Fields(tree);
    if (fields.text('typ') === 'område' && fields.has('utanför') && fields.texts('fokusområden').length > 0) {
      yield finding('field/combination', fields.at('utanför', 'key'), {
        field: 'utanför',
        with: 'fokusområden',
      });
    }
    if (fields.text('typ') === 'plan') yield* wrongOrder(fields.under('period'));
  }
};

/** A period ends after it begins, and is extended to a later day than its end. */
function* wrongOrder(period: Fields | undefined): Iterable<Finding> {
  if (!period) return;
  for (const [early, late] of [
    ['från', 'till'],
    ['till', 'förlängd'],
  ] as const) {
    const [from, to] = [period.text(early) ?? '', period.text(late) ?? ''];
    const length = Math.min(from.length, to.length);
    if (DATE.test(from) && DATE.test(to) && to.slice(0, length) < from.slice(0, length)) {
      yield finding('field/combination', period.at(late), { field: late, with: early });
    }
  }
}
