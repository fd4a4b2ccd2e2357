import { fitOf } from '../bind/index.ts';
import { type Finding, finding } from '../diagnostics/index.ts';
import { exactly, type Funds, type FundTable, rounded, type Stated, sum } from '../model/index.ts';
import { addends, allKnown, amountsOf, holdAll } from './money-sums.ts';
import type { Rule } from './rule.ts';

/** A column adds up to the total below it, and to the amount of the fund line that it shares out. */
export const moneyColumnSum: Rule = function* ({ funds }) {
  for (const table of funds?.tables ?? []) {
    for (const [i, { id, span }] of table.columns.entries()) {
      const cells = table.rows.map((row) => row.cells[i]);
      yield* differing(cells, table.totals?.cells[i], id, 'row');
      const line = lineOf(funds, id);
      // Said at the column, since the line's amount may be right in every other table.
      yield* differing(cells, line, id, 'line').map((found) => ({ ...found, span }));
    }
    yield* grandTotal(table);
  }
};

/** The amount of the fund line that a column is about. */
function lineOf(funds: Funds | undefined, id: string): Stated | undefined {
  return funds?.lines.find((line) => line.id === id)?.amounts.belopp;
}

function differing(
  cells: readonly (Stated | undefined)[],
  total: Stated | undefined,
  name: string,
  against: 'row' | 'line',
): readonly Finding[] {
  const held = holdAll(cells, total);
  if (held?.sum.fit !== 'differs') return [];
  const { calculated, difference } = held.sum;
  const data = { name, calculated, stated: held.stated.amount.text, difference, against };
  const related = addends(against === 'line' ? [...held.parts, held.stated] : held.parts);
  return [finding('money/column-sum', held.stated.span, data, { related })];
}

/** The total of the totals may be added up of the rounded ones, or rounded once from all cells. Both are right. */
function grandTotal({ rows, totals }: FundTable): readonly Finding[] {
  const found = differing(
    rows.map(({ total }) => total),
    totals?.total,
    'radsumma',
    'row',
  );
  const cells = allKnown(rows.flatMap(({ cells }) => cells));
  const stated = totals?.total;
  const exact = cells && sum(amountsOf(cells).map(({ money }) => money));
  if (exact === undefined || stated?.kind !== 'amount') return found;
  return rounded(exactly(exact), stated.amount.step) === stated.amount.money ||
    fitOf(exactly(exact), stated.amount) === 'cut'
    ? []
    : found;
}
