import { finding } from '../diagnostics/index.ts';
import { exactly, money, rounded, sum } from '../model/index.ts';
import { allKnown, amountsOf, holdAll } from './money-sums.ts';
import type { Rule } from './rule.ts';

/** Rounded totals added up, and everything added up and rounded once, may differ by a krona or two: that is said. */
export const moneyRounding: Rule = function* ({ funds }) {
  for (const { id, rows, totals, columns, rowTotal, origin } of funds?.tables ?? []) {
    if (!rowTotal?.stated) continue;
    const cells = allKnown(rows.flatMap((row) => row.cells));
    const ends = allKnown(rows.map(({ total }) => total));
    if (!cells || !ends || columns.length === 0) continue;
    const exact = sum(amountsOf(cells).map((amount) => amount.money));
    const ofRounded = sum(amountsOf(ends).map((amount) => amount.money));
    if (exact === undefined || ofRounded === undefined) continue;
    const step = money(amountsOf(ends).reduce((so, amount) => Math.max(so, amount.step), 1));
    const roundedOnce = rounded(exactly(exact), step);
    // Where the total of a row is wrong, which is told by itself, rounding is not what makes the difference.
    if (ofRounded === roundedOnce || rows.some((row) => holdAll(row.cells, row.total)?.sum.fit === 'differs'))
      continue;
    const span = totals?.total?.span ?? origin.at('radsumma', 'key');
    yield finding('money/rounding', span, { table: id, ofRounded, roundedOnce });
  }
};
