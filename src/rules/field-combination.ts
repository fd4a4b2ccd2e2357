import { Fields } from '../bind/index.ts';
import { type Finding, finding } from '../diagnostics/index.ts';
import type { Rule } from './rule.ts';

const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** Fields that are right by themselves and cannot both be true. */
export const fieldCombination: Rule = function* ({ trees, areas }) {
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
  for (const { area, fields, small } of areas) {
    if (small && fields?.has('utanför') && area.focus.length > 0) {
      yield finding('field/combination', fields.at('utanför', 'key'), {
        field: 'utanför',
        with: 'fokusområden',
      });
    }
    for (const { from, due, status, replacedBy, origin } of area.activities) {
      if (isBefore(due, from)) {
        yield finding('field/combination', origin.at('senast'), { field: 'senast', with: 'från' });
      }
      if (replacedBy.length > 0 && status !== 'ersatt') {
        yield finding('field/combination', origin.at('ersatt-av', 'key'), {
          field: 'ersatt-av',
          with: 'status',
        });
      }
    }
  }
};

/** A period ends after it begins, and is extended to a later day than its end. */
function* wrongOrder(period: Fields | undefined): Iterable<Finding> {
  if (!period) return;
  for (const [early, late] of [
    ['från', 'till'],
    ['till', 'förlängd'],
  ] as const) {
    if (isBefore(period.text(late), period.text(early))) {
      yield finding('field/combination', period.at(late), { field: late, with: early });
    }
  }
}

/** Whether the one lies wholly before the other, as far as both are written. What is no date has been said. */
function isBefore(early: string | undefined, late: string | undefined): boolean {
  if (early === undefined || late === undefined || !DATE.test(early) || !DATE.test(late)) return false;
  const length = Math.min(early.length, late.length);
  return early.slice(0, length) < late.slice(0, length);
}
