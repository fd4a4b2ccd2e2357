import { finding } from '../diagnostics/index.ts';
import { addends, holdAll } from './money-sums.ts';
import type { Rule } from './rule.ts';

/** The parts of an amount are together the amount. */
export const moneyPartsSum: Rule = function* ({ funds }) {
  for (const { id, amounts, parts } of funds?.lines ?? []) {
    const held = holdAll(
      parts.map(({ amount }) => amount),
      amounts.belopp,
    );
    if (held?.sum.fit !== 'differs') continue;
    const { calculated, difference } = held.sum;
    const data = { name: id, calculated, stated: held.stated.amount.text, difference };
    yield finding('money/parts-sum', held.stated.span, data, { related: addends(held.parts) });
  }
};
