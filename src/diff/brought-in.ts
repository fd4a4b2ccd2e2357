import { holdSum } from '../bind/index.ts';
import { type Finding, finding } from '../diagnostics/index.ts';
import { type Edition, type FundLine, takenOn } from '../model/index.ts';

/** What a year begins with is what was left when the year before ended, fund line by fund line. */
export function broughtInDiffers(previous: Edition, next: Edition): readonly Finding[] {
  const before = previous.plan.funds?.lines ?? [];
  return (next.plan.funds?.lines ?? []).flatMap((line) => {
    const incoming = line.amounts.ingående;
    const old = lineBefore(before, line);
    if (incoming?.kind !== 'amount' || !old || !isFrom(line.incomingFrom, previous)) return [];
    const left = takenOn(old)?.stated;
    if (left?.kind !== 'amount') return [];
    const held = holdSum([left.amount], incoming.amount);
    if (held?.fit !== 'differs') return [];
    const data = {
      name: line.id,
      incoming: incoming.amount.text,
      left: left.amount.text,
      plan: previous.plan.name,
    };
    return [
      finding('money/incoming-differs', incoming.span, data, {
        related: [{ role: 'other', span: left.span }],
      }),
    ];
  });
}

/** The same line the year before: by its id, or by the line of the agreement that it is. */
function lineBefore(lines: readonly FundLine[], line: FundLine): FundLine | undefined {
  return lines.find(({ id }) => id === line.id) ?? lines.find((each) => each.line.id === line.line.id);
}

/** A balance from another year than the plan before covers is not held against it. */
function isFrom(year: string | undefined, { plan }: Edition): boolean {
  if (year === undefined) return true;
  const [from, to] = [plan.period.from, plan.period.extendedTo ?? plan.period.to];
  return from.slice(0, 4) <= year.slice(0, 4) && year.slice(0, 4) <= to.slice(0, 4);
}
