import { amountText } from '../../locale/index.ts';
import type { FundLine, Funds, Stated } from '../../model/index.ts';

/** A fund line whose amount is another than it was. */
export interface MoneyShift {
  readonly title: string;
  /** As it is to be shown; undefined where there is no amount. */
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** In öre; undefined where one side is unknown or missing. */
  readonly difference: number | undefined;
}

/** Fund lines by id, in the order in which they stand now, and those that are gone last. */
export function moneyShifts(before: Funds | undefined, after: Funds | undefined): readonly MoneyShift[] {
  const [was, is] = [linesOf(before), linesOf(after)];
  const ids = [...is.keys(), ...[...was.keys()].filter((id) => !is.has(id))];
  return ids.flatMap((id) => {
    const [old, now] = [was.get(id), is.get(id)];
    const fields = ['belopp', 'använt', 'kvar', 'överfört', 'återbetalt'] as const;
    return fields.flatMap((field) => {
      const [a, b] = [old?.amounts[field], now?.amounts[field]];
      if (textOf(a) === textOf(b)) return [];
      const title = `${now?.title ?? old?.title ?? id}${field === 'belopp' ? '' : ` (${field})`}`;
      return [{ title, before: textOf(a), after: textOf(b), difference: differenceOf(a, b) }];
    });
  });
}

function linesOf(funds: Funds | undefined): ReadonlyMap<string, FundLine> {
  return new Map((funds?.lines ?? []).map((line) => [line.id, line]));
}

function textOf(stated: Stated | undefined): string | undefined {
  if (stated?.kind === 'amount') return amountText(stated.amount);
  return stated?.kind === 'unreadable' ? stated.text : stated && 'okänt';
}

function differenceOf(before: Stated | undefined, after: Stated | undefined): number | undefined {
  if (before?.kind !== 'amount' || after?.kind !== 'amount') return undefined;
  return after.amount.money - before.amount.money;
}
