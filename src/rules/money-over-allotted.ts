import { coarsest } from '../bind/index.ts';
import { finding } from '../diagnostics/index.ts';
import { type Allotment, available, exactly, rounded, sum } from '../model/index.ts';
import { addends, allKnown, amountsOf } from './money-sums.ts';
import type { Rule } from './rule.ts';

/** The activities of a plan cost no more together than the fund line that pays for them. */
export const moneyOverAllotted: Rule = function* ({ funds, areas, agreement, fundsRead }) {
  if (!fundsRead) return;
  const byLine = new Map<string, Allotment[]>();
  for (const { area } of areas) {
    for (const allotment of area.activities.flatMap((activity) => activity.funds)) {
      const line = funds?.lines.find(({ id }) => id === allotment.line.id);
      const own = line ?? funds?.lines.find(({ line: agreed }) => agreed.id === allotment.line.id);
      const id = own?.id ?? allotment.line.id;
      const others = byLine.get(id);
      if (others) others.push(allotment);
      else byLine.set(id, [allotment]);
    }
  }
  for (const [name, allotments] of byLine) {
    const paying = funds?.lines.find(({ id }) => id === name);
    const received = paying && available(paying);
    const first = allotments[0]!.line.span;
    if (!received) {
      // A line that the agreement does not know either has been told as unknown.
      if (agreement?.funds.some(({ id }) => id === name))
        yield finding('money/undecidable', first, { name, reason: 'line-amount' });
      continue;
    }
    const known = allKnown(allotments.map(({ amount }) => amount));
    if (!known || received.kind !== 'amount') continue;
    const calculated = sum(amountsOf(known).map((amount) => amount.money));
    if (calculated === undefined) {
      yield finding('money/undecidable', first, { name, reason: 'too-large' });
      continue;
    }
    const { money: stated, step, text } = received.amount;
    const unit = coarsest(step, amountsOf(known));
    if (rounded(exactly(calculated), unit) <= rounded(exactly(stated), unit)) continue;
    const data = { name, calculated, stated: text, difference: calculated - stated };
    yield finding('money/over-allotted', received.span, data, { related: addends(known) });
  }
};
