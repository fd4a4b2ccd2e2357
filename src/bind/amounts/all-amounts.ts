import { AMOUNT_FIELDS, type Funds, type FundTable, type Stated } from '../../model/index.ts';

/** An amount with the name of what it is the amount of. */
export interface NamedAmount {
  readonly name: string;
  readonly stated: Stated;
}

/** Every amount of medel.yaml, in the order of the file's parts. */
export function allAmounts(funds: Funds): readonly NamedAmount[] {
  const lines = funds.lines.flatMap((line) => [
    ...AMOUNT_FIELDS.map((field) => named(line.id, line.amounts[field])),
    named(line.id, line.key?.fixed),
    named(line.id, line.key?.population),
    ...line.parts.map((part) => named(part.id, part.amount)),
  ]);
  return [...lines, ...funds.tables.map(amountsIn)].flat();
}

function amountsIn({ rows, totals }: FundTable): readonly NamedAmount[] {
  return [...rows, ...(totals ? [totals] : [])].flatMap(({ name, cells, total }) =>
    [...cells, total].flatMap((cell) => named(name, cell)),
  );
}

function named(name: string, stated: Stated | undefined): readonly NamedAmount[] {
  return stated ? [{ name, stated }] : [];
}
