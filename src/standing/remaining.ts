import type { Ledger } from '../diff/index.ts';
import {
  compareDates,
  daysAhead,
  daysToKeep,
  type Edition,
  isOpen,
  type PartialDate,
} from '../model/index.ts';
import type { Remaining, Undertaking } from './standing.ts';

/** What is to be answered, or done, before the next day that the county has to keep. */
export function remainingOf(
  edition: Edition,
  ledgers: readonly Ledger[],
  undertakings: readonly Undertaking[],
  today: PartialDate | undefined,
): Remaining {
  const days = edition.agreement ? daysAhead(daysToKeep(edition.agreement, today), today) : [];
  const next = days.find(({ day }) => day !== undefined);
  const isDue = ({ status, due, state }: Undertaking) =>
    state === 'late' ||
    (status !== undefined &&
      isOpen(status) &&
      due !== undefined &&
      next?.day !== undefined &&
      compareDates(due, next.day) <= 0);
  const rows = ledgers.flatMap((ledger) => ledger.rows);
  return {
    day: next,
    untold: undertakings.filter(({ state, untold }) => state === 'silent' || untold),
    due: undertakings.filter(isDue),
    besides: rows.flatMap(({ kind, outcome, promised: { title, span } }) =>
      kind === 'promise' || outcome !== 'tyst'
        ? []
        : [{ kind, text: title, place: { span, anchor: undefined } }],
    ),
  };
}
