import { amountOf, coarsest } from '../bind/index.ts';
import { finding } from '../diagnostics/index.ts';
import { available, exactly, type Money, rounded } from '../model/index.ts';
import type { Rule } from './rule.ts';

/** No more can be used than was brought in and received. The two are compared in the less exact one's unit. */
export const moneyOverUsed: Rule = function* ({ funds }) {
  for (const { id, amounts } of funds?.lines ?? []) {
    const had = available({ amounts });
    const [received, used] = [amountOf(had), amountOf(amounts.använt)];
    if (!received || !used || !amounts.använt || !had) continue;
    const unit = coarsest(used.step, [received]);
    const inStep = (value: Money) => rounded(exactly(value), unit);
    if (inStep(used.money) <= inStep(received.money)) continue;
    const related = [{ role: 'other', span: had.span }] as const;
    const data = { name: id, used: used.text, received: received.text };
    yield finding('money/over-used', amounts.använt.span, data, { related });
  }
};
