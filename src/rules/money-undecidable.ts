import { allAmounts, amountOf, keyOf, UNKNOWN } from '../bind/index.ts';
import { finding } from '../diagnostics/index.ts';
import { sum } from '../model/index.ts';
import type { Rule } from './rule.ts';

/** What is not known cannot be right: an unknown amount, and a key without a share to hold it against. */
export const moneyUndecidable: Rule = function* ({ funds, areas, agreement }) {
  if (!funds) return;
  const allotted = areas.flatMap(({ area }) =>
    area.activities.flatMap(({ funds: own }) =>
      own.map(({ line, amount }) => ({ name: line.id, stated: amount })),
    ),
  );
  for (const { name, stated } of [...allAmounts(funds), ...allotted]) {
    if (stated.kind === 'unknown')
      yield finding('money/undecidable', stated.span, { name, reason: 'amount' });
  }
  for (const { id, rows, origin } of funds.tables) {
    const cells = rows.flatMap((row) => row.cells.flatMap((cell) => amountOf(cell)?.money ?? []));
    if (sum(cells) === undefined)
      yield finding('money/undecidable', origin.at('', 'key'), { name: id, reason: 'too-large' });
  }
  for (const { id, parts, origin } of funds.lines) {
    const amounts = parts.flatMap(({ amount }) => amountOf(amount)?.money ?? []);
    if (sum(amounts) === undefined)
      yield finding('money/undecidable', origin.at('delar', 'key'), { name: id, reason: 'too-large' });
  }
  if (funds.share?.share || (funds.share && funds.share.text !== UNKNOWN)) return;
  const keyed = funds.lines.filter((line) => amountOf(line.amounts.belopp) && keyOf(line, agreement));
  // A share that is worked out from one line is tried on the others; where there are none, nothing has been tried.
  if (!funds.share && keyed.length > 1) return;
  for (const line of keyed.filter(({ key }) => key?.population !== undefined)) {
    yield finding('money/undecidable', line.origin.at('nyckel', 'key'), { name: line.id, reason: 'share' });
  }
};
