import { finding } from '../../diagnostics/index.ts';
import { exactly, money, rounded, sum } from '../../model/index.ts';
import { allKnown, amountsOf } from './money-sums.ts';
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
    const step = money(Math.max(...amountsOf(ends).map((amount) => amount.step)));
    const roundedOnce = rounded(exactly(exact), step);
    // A row whose total is wrong is told by itself; what is left here is less than a step a row.
    if (ofRounded === roundedOnce || Math.abs(ofRounded - exact) > rows.length * step) continue;
    const span = totals?.total?.span ?? origin.at('radsumma', 'key');
    yield finding('money/rounding', span, { table: id, ofRounded, roundedOnce });
  }
};
