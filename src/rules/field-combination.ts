import type { Fields } from '../bind/index.ts';
import { type Finding, finding } from '../diagnostics/index.ts';
import { isBefore, isPartialDate } from '../model/index.ts';
import type { Rule } from './rule.ts';

/** Fields that are right by themselves and cannot both be true. */
export const fieldCombination: Rule = function* ({ planFields, areas }) {
  yield* wrongOrder(planFields?.under('period'));
  for (const { area, fields } of areas) {
    if (fields?.has('utanför') && area.focus.length > 0) {
      yield finding('field/combination', fields.at('utanför', 'key'), {
        field: 'utanför',
        with: 'fokusområden',
      });
    }
    for (const { from, due, status, replacedBy, origin } of area.activities) {
      if (areTurned(from, due)) {
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
    if (areTurned(period.text(early), period.text(late))) {
      yield finding('field/combination', period.at(late), { field: late, with: early });
    }
  }
}

/** Whether what should come last lies wholly before what should come first. What is no date has been said. */
function areTurned(first: string | undefined, last: string | undefined): boolean {
  if (first === undefined || last === undefined) return false;
  return isPartialDate(first) && isPartialDate(last) && isBefore(last, first);
}
