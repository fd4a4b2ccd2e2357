import {
  agreedKey,
  amountOf,
  byKey,
  countyShare,
  type Key,
  type KnownShare,
  marginOf,
  shareFrom,
  shareText,
  within,
} from '../bind/index.ts';
import { type Finding, finding, type Span } from '../diagnostics/index.ts';
import { type Agreement, type FundTable, money, ORE_IN, rational, rounded, sum } from '../model/index.ts';
import { addends, allKnown, amountsOf, type Known } from './money-sums.ts';
import type { Rule } from './rule.ts';

/**
 * Where the agreement shares a line out by population, a column of it is together the county's share, and a party has the
 * same share in every column. Each cell may be rounded or cut at its own last place.
 */
export const moneyColumnShare: Rule = function* ({ funds, agreement }) {
  const share = funds && countyShare(funds, agreement);
  for (const table of funds?.tables ?? []) {
    yield* unlikeShares(table, agreement);
    for (const [i, { id, span }] of table.columns.entries()) {
      // A column that is a line of the plan is held against the line, and the line against its key.
      if (!share || funds?.lines.some((line) => line.id === id)) continue;
      const key = agreedKey(agreement, id);
      const cells = key && allKnown(table.rows.map((row) => row.cells[i]));
      if (key && cells) yield* wholeColumn(id, span, cells, key, share);
    }
  }
};

function* wholeColumn(
  name: string,
  span: Span,
  cells: readonly Known[],
  key: Key,
  share: KnownShare,
): Iterable<Finding> {
  const amounts = amountsOf(cells);
  const total = sum(amounts.map((amount) => amount.money));
  // Too much to be added up, which has been said.
  if (total === undefined) return;
  const exact = byKey(key, share.value);
  const calculated = rounded(exact, ORE_IN.öre);
  const difference = money(calculated - total);
  if (difference === 0) return;
  const whole = { ...amounts[0]!, money: total };
  const steps = amounts.reduce((so, { step }) => so + BigInt(step), 0n);
  const related = addends(cells);
  if (within(exact, whole, rational(steps))) {
    yield finding('money/within-rounding', span, { name, calculated, total, difference });
  } else if (within(exact, whole, marginOf(share, key, whole))) {
    // A share that follows from a line is as exact as the line is; one that is stated could have been stated better.
    if (!('id' in share.from)) yield finding('money/undecidable', span, { name, reason: 'coarse' });
  } else {
    const words = 'id' in share.from ? shareText(share.value) : share.from.text;
    const data = { name, calculated, stated: '', difference, share: words };
    yield finding('money/key-differs', span, data, { related });
  }
}

/** A party's cells, compared with the one that tells its share most closely. */
function* unlikeShares({ columns, rows }: FundTable, agreement: Agreement | undefined): Iterable<Finding> {
  const keys = columns.map(({ id }) => agreedKey(agreement, id));
  const order = keys
    .flatMap((key, column) => (key ? [{ key, column, id: columns[column]!.id }] : []))
    .sort((a, b) => b.key.population - a.key.population);
  for (const { name, cells } of rows) {
    const known = order.flatMap(({ key, column, id }) => {
      const cell = cells[column];
      const amount = amountOf(cell);
      const share = amount && shareFrom(amount, key);
      return cell && amount && share ? [{ key, id, span: cell.span, amount, share }] : [];
    });
    const [best, ...others] = known;
    for (const { key, span, amount, share } of best ? others : []) {
      const margin = rational(BigInt(amount.step), 1n);
      const spare = marginOf({ ...best!.share, from: { text: '', span } }, key, amount);
      const exact = byKey(key, best!.share.value);
      if (within(exact, amount, spare) || within(exact, amount, margin)) continue;
      const data = {
        name,
        share: shareText(share.value),
        other: best!.id,
        otherShare: shareText(best!.share.value),
      };
      yield finding('money/share-differs', span, data, { related: [{ role: 'other', span: best!.span }] });
    }
  }
}
