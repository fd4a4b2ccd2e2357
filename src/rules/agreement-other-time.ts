import { finding } from '../diagnostics/index.ts';
import { type Agreement, compareDates, isBefore, isInCalendar, type PartialDate } from '../model/index.ts';
import type { Rule } from './rule.ts';

interface Time {
  readonly from: PartialDate;
  readonly to: PartialDate;
}

/**
 * A plan and its agreement hold for some of the same time. One over several years may begin before the agreement or end after it, and is
 * held against the agreement of one of its years. Where plans are known to hold longer than what asked for them, that is data.
 */
export const agreementOtherTime: Rule = function* ({ plan, planFields, agreement, agreements }) {
  if (!plan || !planFields || !agreement) return;
  const period = { from: plan.period.from, to: plan.period.extendedTo ?? plan.period.to };
  const holds = timeOf(agreement);
  // What is no time has been said, and what cannot be read is not known.
  if (!holds || !isTime(period) || !isTime(holds)) return;
  const plansTo = plan.kind === 'handlingsplan' ? agreement.plansTo?.date : undefined;
  if (meet(period, { from: holds.from, to: plansTo ?? holds.to })) return;
  const expected = agreements()
    .filter((other) => {
      const time = timeOf(other);
      return time !== undefined && meet(period, time);
    })
    .map(({ id }) => id);
  yield finding(
    'agreement/other-time',
    planFields.at('överenskommelse'),
    { agreement: agreement.id, period: written(period), holds: written(holds), plansTo },
    { expected },
  );
};

function timeOf({ from, to }: Agreement): Time | undefined {
  return from === undefined || to === undefined ? undefined : { from, to };
}

function isTime({ from, to }: Time): boolean {
  return isInCalendar(from) && isInCalendar(to) && compareDates(from, to) <= 0;
}

function meet(one: Time, other: Time): boolean {
  return !isBefore(one.to, other.from) && !isBefore(other.to, one.from);
}

function written({ from, to }: Time): string {
  return from === to ? from : `${from}–${to}`;
}
