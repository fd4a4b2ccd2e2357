import { finding } from '../diagnostics/index.ts';
import { exactly, ORE_IN, rounded } from '../model/index.ts';
import { addends, holdAll } from './money-sums.ts';
import type { Rule } from './rule.ts';

/** A row's total is the sum of its cells, rounded as the table says. Without a word of that it may also have been cut. */
export const moneyRowSum: Rule = function* ({ funds }) {
  for (const { rows, rowTotal } of funds?.tables ?? []) {
    for (const { name, cells, total } of rows) {
      const held = holdAll(cells, total);
      if (!held) continue;
      const { parts, stated, sum } = held;
      const announced = rowTotal?.roundTo && rounded(exactly(sum.calculated), ORE_IN[rowTotal.roundTo]);
      const calculated = announced ?? sum.calculated;
      const { text } = stated.amount;
      const differs = announced === undefined ? sum.fit === 'differs' : announced !== stated.amount.money;
      if (differs) {
        const data = { name, calculated, stated: text, difference: calculated - stated.amount.money };
        yield finding('money/row-sum', stated.span, data, { related: addends(parts) });
      } else if (sum.fit === 'cut') {
        yield finding('money/cut', stated.span, { name, stated: text, calculated });
      }
    }
  }
};
