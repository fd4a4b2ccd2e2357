import { compareDates, type Edition, type PlanHead } from '../model/index.ts';
import type { LedgerRow } from './ledger/row.ts';
import { makeLedger } from './ledger.ts';
import { neighbourNamed, notAbove } from './misfit.ts';
import { endOf, type Neighbour } from './previous.ts';

/** The direction of several years that a plan belongs under, and the plans under it whose years came before. */
export interface Above {
  readonly direction: Edition;
  readonly earlier: readonly Edition[];
}

/**
 * The plan that a plan belongs under; undefined where `under` names none that there is, or one that does not fit. A plan of one theme under a
 * goal of another answers for no more of it.
 */
export function aboveOf(plan: PlanHead, neighbours: readonly Neighbour[]): Neighbour | undefined {
  if (plan.underGoals.length > 0) return undefined;
  const above = plan.under && neighbourNamed(plan, plan.under.id, neighbours);
  return above?.head && notAbove(plan, above.head) ? undefined : above;
}

/** The plans under the same direction that ended before a plan began. */
export function earlierUnder(
  plan: PlanHead,
  above: string,
  neighbours: readonly Neighbour[],
): readonly string[] {
  return neighbours.flatMap(({ name, head }) => {
    if (!head || name === plan.name || aboveOf(head, neighbours)?.name !== above) return [];
    return compareDates(endOf(head), plan.period.from) < 0 ? [name] : [];
  });
}

/**
 * What a direction promised that is due in the year of a plan under it: by its own day, or, in the direction's last year, all that nobody has
 * told of. Money that a direction speaks of is a year's own.
 */
export function dueUnder(next: Edition, { direction, earlier }: Above): readonly LedgerRow[] {
  const told = new Set(
    earlier.flatMap((edition) =>
      makeLedger(direction, edition)
        .rows.filter(isTold)
        .map(({ promised }) => promised.id),
    ),
  );
  const { from } = next.plan.period;
  const [ends, last] = [endOf(next.plan), endOf(direction.plan)];
  const isLastYear = compareDates(ends, last) >= 0;
  return makeLedger(direction, next).rows.filter(({ kind, outcome, promised: { id, due } }) => {
    if (kind === 'money' || outcome !== 'tyst' || told.has(id)) return false;
    return due === undefined || compareDates(due, last) > 0
      ? isLastYear
      : compareDates(due, from) >= 0 && compareDates(due, ends) <= 0;
  });
}

function isTold({ outcome }: LedgerRow): boolean {
  return outcome !== 'tyst' && outcome !== 'okänt' && outcome !== 'igen';
}
