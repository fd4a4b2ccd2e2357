import { agreedKey, amountOf, countyShare } from '../bind/index.ts';
import { finding } from '../diagnostics/index.ts';
import type { Rule } from './rule.ts';

/** A table that nothing can be held against is not right because nothing was wrong with it. */
export const moneyUnchecked: Rule = function* ({ funds, agreement }) {
  const share = funds && countyShare(funds, agreement);
  for (const { id, columns, rows, rowTotal, totals, origin } of funds?.tables ?? []) {
    if (rowTotal?.stated || totals || rows.length === 0) continue;
    const held = columns.some(
      (column) =>
        funds?.lines.some((line) => line.id === column.id && amountOf(line.amounts.belopp)) ||
        (share && agreedKey(agreement, column.id)),
    );
    if (!held) yield finding('money/unchecked', origin.at('', 'key'), { table: id });
  }
};
