import type { Agreement, AgreementDuty } from './agreement.ts';
import { compareDates, isBefore, isDay, type PartialDate } from './partial-date.ts';

/** One duty of the county's with its last day, and how far away that is. */
export interface DutyDay {
  readonly duty: AgreementDuty;
  /** Undefined where nobody knows it, or sources disagree. */
  readonly day: PartialDate | undefined;
  /** What other sources say instead. */
  readonly disputed: readonly string[];
  /** Days from the day that is counted from; negative once it has passed. Undefined where either is known by month or year only. */
  readonly left: number | undefined;
}

const MILLISECONDS = 86_400_000;

/** Everything that there is a last day for, in the order in which it is done. */
export function dutiesOf({ requisition, reporting, repayment }: Agreement): readonly AgreementDuty[] {
  return [...requisition, ...reporting, ...repayment];
}

/**
 * The days that a county has to keep, the nearest first and those that nobody knows last. What authorities and SKR report to the
 * government is not the county's. `today` is the day to count from.
 */
export function daysToKeep(agreement: Agreement, today: PartialDate | undefined): readonly DutyDay[] {
  const days = dutiesOf(agreement)
    .filter(({ levels }) => levels.length > 0)
    .map((duty): DutyDay => {
      const day = duty.deadline === 'okänt' ? undefined : duty.deadline;
      const disputed = duty.contradictions
        .filter(({ field }) => field === 'senast')
        .map(({ statement }) => statement);
      return { duty, day, disputed, left: daysBetween(today, day) };
    });
  return [...days].sort((a, b) =>
    a.day && b.day ? compareDates(a.day, b.day) : Number(!a.day) - Number(!b.day),
  );
}

/** The days that have not passed; those that nobody knows may be among them. */
export function daysAhead(days: readonly DutyDay[], today: PartialDate | undefined): readonly DutyDay[] {
  return days.filter(({ day }) => day === undefined || today === undefined || !isBefore(day, today));
}

function daysBetween(from: PartialDate | undefined, to: PartialDate | undefined): number | undefined {
  if (from === undefined || to === undefined || !isDay(from) || !isDay(to)) return undefined;
  return (Date.parse(to) - Date.parse(from)) / MILLISECONDS;
}
