import { finding } from '../diagnostics/index.ts';
import { leftOf, NO_MONEY } from '../model/index.ts';
import type { Rule } from './rule.ts';

/** Money that is not used is told of: whether it is left, carried over or repaid. What is not used at all is so too. */
export const moneyRestUntold: Rule = function* ({ funds }) {
  for (const { id, amounts } of funds?.lines ?? []) {
    const { använt, överfört, återbetalt } = amounts;
    // Where something is told of the rest, it is held against the whole.
    if (överfört || återbetalt || använt?.kind !== 'amount') continue;
    const left = leftOf({ amounts });
    if (!left?.workedOut || left.stated.kind !== 'amount') continue;
    const rest = left.stated.amount.money;
    if (rest <= NO_MONEY) continue;
    yield finding('money/rest-untold', använt.span, { name: id, rest, used: använt.amount.text });
  }
};
