import { finding } from '../diagnostics/index.ts';
import { available, type Stated } from '../model/index.ts';
import { addends, holdAll } from './money-sums.ts';
import type { Rule } from './rule.ts';

/**
 * What was used and what is left are together what was brought in and received. What is left may be told as one sum, as what was carried
 * over and repaid, or both ways at once; then the two agree with each other.
 */
export const moneyBalance: Rule = function* ({ funds }) {
  for (const { id, amounts } of funds?.lines ?? []) {
    const { använt, kvar, överfört, återbetalt } = amounts;
    const had = available({ amounts });
    const rest = [överfört, återbetalt].filter((stated) => stated !== undefined);
    if (!använt || (!kvar && rest.length === 0)) continue;
    const ways: readonly (readonly Stated[])[] = [
      [använt, ...(kvar ? [kvar] : []), ...rest],
      ...(kvar && rest.length > 0 && holdAll(rest, kvar)?.sum.fit === 'rounded' ? [[använt, kvar]] : []),
    ];
    const tried = ways.map((way) => holdAll(way, had));
    const held = tried[0];
    if (!held || tried.some((one) => one && one.sum.fit !== 'differs')) continue;
    const { calculated, difference } = held.sum;
    const data = { name: id, calculated, stated: held.stated.amount.text, difference };
    yield finding('money/balance', held.stated.span, data, { related: addends(held.parts) });
  }
};
