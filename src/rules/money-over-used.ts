import { amountOf, coarsest } from '../bind/index.ts';
import { finding } from '../diagnostics/index.ts';
import { exactly, type Money, rounded } from '../model/index.ts';
import type { Rule } from './rule.ts';

/** No more can be used than was received. The two are compared in the less exact one's unit. */
export const moneyOverUsed: Rule = function* ({ funds }) {
  for (const { id, amounts } of funds?.lines ?? []) {
    const [received, used] = [amountOf(amounts.belopp), amountOf(amounts.använt)];
    if (!received || !used || !amounts.använt || !amounts.belopp) continue;
    const unit = coarsest(used.step, [received]);
    const inStep = (value: Money) => rounded(exactly(value), unit);
    if (inStep(used.money) <= inStep(received.money)) continue;
    const related = [{ role: 'other', span: amounts.belopp.span }] as const;
    const data = { name: id, used: used.text, received: received.text };
    yield finding('money/over-used', amounts.använt.span, data, { related });
  }
};
