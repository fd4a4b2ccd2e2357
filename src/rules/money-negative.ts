import { finding } from '../diagnostics/index.ts';
import { AMOUNT_FIELDS, type Stated } from '../model/index.ts';
import type { Rule } from './rule.ts';

interface Named {
  readonly name: string;
  readonly stated: Stated | undefined;
}

/** Nobody receives, uses or repays less than nothing: a minus sign there turns the sums around, and they may hold all the same. */
export const moneyNegative: Rule = function* ({ funds, areas }) {
  const lines = (funds?.lines ?? []).flatMap(({ id, amounts, parts }): readonly Named[] => [
    ...AMOUNT_FIELDS.map((field) => ({ name: `${id}/${field}`, stated: amounts[field] })),
    ...parts.map((part) => ({ name: `${id}/${part.id}`, stated: part.amount })),
  ]);
  const cells = (funds?.tables ?? []).flatMap(({ rows }) =>
    rows.flatMap((row) => row.cells.map((stated): Named => ({ name: row.name, stated }))),
  );
  const allotted = areas.flatMap(({ area }) =>
    area.activities.flatMap((activity) =>
      activity.funds.map(({ line, amount }): Named => ({ name: line.id, stated: amount })),
    ),
  );
  for (const { name, stated } of [...lines, ...cells, ...allotted])
    if (stated?.kind === 'amount' && stated.amount.money < 0)
      yield finding('money/negative', stated.span, { name, amount: stated.amount.text });
};
