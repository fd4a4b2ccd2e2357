import plausible from '../../schema/plausible.json' with { type: 'json' };
import { amountOf, nationalAmount } from '../bind/index.ts';
import { type Finding, finding, type Related, type Span } from '../diagnostics/index.ts';
import { type Agreement, type Amount, add, isWholeShare, type Money, NO_MONEY } from '../model/index.ts';
import { allKnown } from './money-sums.ts';
import type { Rule } from './rule.ts';

/** No county has so small a part of the country: an amount below it is mostly in another unit than its author meant. */
const LEAST = plausible['minsta-del-av-landet'];

/** What a county has got of a fund line is no more than what all counties have, and no less than the smallest county gets. */
export const moneyUnlikely: Rule = function* ({ funds, agreement }) {
  for (const line of funds?.lines ?? []) {
    const { id, amounts } = line;
    const amount = amountOf(amounts.belopp);
    if (amount && amounts.belopp && isWholeShare(line))
      yield* judge(id, line.line.id, amount.money, amount, amounts.belopp.span, agreement);
  }
  // A column is a fund line's too where nothing else gives its amount.
  const told = new Set((funds?.lines ?? []).map(({ line }) => line.id));
  for (const { columns, rows } of funds?.tables ?? [])
    for (const [i, { id, span }] of columns.entries()) {
      const known = told.has(id) ? undefined : allKnown(rows.map(({ cells }) => cells[i]));
      if (!known) continue;
      const sum = known.reduce((whole, { amount }) => add(whole, amount.money), NO_MONEY);
      yield* judge(id, id, sum, known[0]!.amount, span, agreement);
    }
};

function* judge(
  name: string,
  line: string,
  sum: Money,
  { precision, text }: Amount,
  span: Span,
  agreement: Agreement | undefined,
): Iterable<Finding> {
  const national = nationalAmount(agreement, line);
  if (!national || sum <= NO_MONEY) return;
  const isLess = BigInt(sum) * BigInt(LEAST) < BigInt(national.money);
  if (!isLess && sum <= national.money) return;
  const fund = agreement?.funds.find(({ id }) => id === line);
  const related: readonly Related[] = fund ? [{ role: 'other', span: fund.origin.at('belopp') }] : [];
  const units: { readonly [precision: string]: string } = plausible['nästa-enhet'];
  const data = {
    name,
    amount: sum,
    national: national.money,
    what: isLess ? ('less' as const) : ('more' as const),
    unit: isLess && !text.includes(',') ? units[precision] : undefined,
  };
  yield finding('money/unlikely', span, data, { related });
}
