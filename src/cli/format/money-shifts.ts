import { amountText } from '../../locale/index.ts';
import { AMOUNT_FIELDS, type FundLine, type Funds, type Stated } from '../../model/index.ts';

/** A fund line whose amount is another than it was. */
export interface MoneyShift {
  readonly title: string;
  readonly before: Stated | undefined;
  readonly after: Stated | undefined;
  /** In öre; undefined where one side is unknown or missing. */
  readonly difference: number | undefined;
}

/** Fund lines by id, in the order in which they stand now, and those that are gone last. */
export function moneyShifts(before: Funds | undefined, after: Funds | undefined): readonly MoneyShift[] {
  const [was, is] = [linesOf(before), linesOf(after)];
  const ids = [...is.keys(), ...[...was.keys()].filter((id) => !is.has(id))];
  return ids.flatMap((id) => {
    const [old, now] = [was.get(id), is.get(id)];
    return AMOUNT_FIELDS.flatMap((field) => {
      const [a, b] = [old?.amounts[field], now?.amounts[field]];
      if (a?.kind === b?.kind && textOf(a) === textOf(b)) return [];
      const title = `${now?.title ?? old?.title ?? id}${field === 'belopp' ? '' : ` (${field})`}`;
      return [{ title, before: a, after: b, difference: differenceOf(a, b) }];
    });
  });
}

function linesOf(funds: Funds | undefined): ReadonlyMap<string, FundLine> {
  return new Map((funds?.lines ?? []).map((line) => [line.id, line]));
}

/** An amount as it is printed, or as it was written where it cannot be read; nothing where it is not known. */
export function textOf(stated: Stated | undefined): string | undefined {
  if (stated?.kind === 'amount') return amountText(stated.amount);
  return stated?.kind === 'unreadable' ? stated.text : undefined;
}

function differenceOf(before: Stated | undefined, after: Stated | undefined): number | undefined {
  if (before?.kind !== 'amount' || after?.kind !== 'amount') return undefined;
  return after.amount.money - before.amount.money;
}
