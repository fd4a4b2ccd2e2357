import { finding } from '../diagnostics/index.ts';
import {
  type AgreementDuty,
  daysToKeep,
  isBefore,
  isDraft,
  isPartialDate,
  leftOf,
  NO_MONEY,
  type Plan,
} from '../model/index.ts';
import type { Rule, Subject } from './rule.ts';

const UNKNOWN = 'okänt';

/** Days ahead from which a day is near: time to write, to decide and to send. */
const NEAR = 60;
/** Days after which an old plan is no longer told of what somebody should have done. */
const LONG_AGO = 366;

/**
 * A day that the agreement sets for the county's money is near or has passed, and the plan does not say that it was kept. Said once, of all such
 * days. What sources disagree about is left to people.
 */
export const dateToKeep: Rule = function* (subject) {
  const { plan, agreement, agreementPlace: place, today } = subject;
  if (!plan || !agreement || !place || today === undefined || !isPartialDate(today)) return;
  if (plan.kind !== 'handlingsplan' && plan.kind !== 'redovisning') return;
  const days = daysToKeep(agreement, today).flatMap(({ duty, day, disputed, left }) => {
    if (day === undefined || disputed.length > 0 || isDone(duty, plan, subject)) return [];
    const passed = isBefore(day, today);
    if (!passed && (left === undefined || left > NEAR)) return [];
    if (left !== undefined && left < -LONG_AGO) return [];
    return [{ kind: duty.kind, to: duty.to, date: day, left: passed ? undefined : left }];
  });
  // What region and kommuner do alike on one day, or to several, is one day.
  const each = [...new Set(days.map(({ kind, date }) => `${kind} ${date}`))].map((key) => {
    const same = days.filter(({ kind, date }) => `${kind} ${date}` === key);
    const { kind, date, left } = same[0]!;
    return { kind, to: [...new Set(same.map(({ to }) => to))].filter((to) => to !== UNKNOWN), date, left };
  });
  if (each.length > 0) yield finding('date/to-keep', place, { agreement: agreement.id, today, days: each });
};

/** Whether a plan tells that a thing was done, or may do so in a file that could not be read. */
function isDone({ kind, deadline }: AgreementDuty, plan: Plan, { funds, fundsRead }: Subject): boolean {
  switch (kind) {
    case 'rekvisition':
      return !fundsRead || funds?.requisition !== undefined;
    case 'återbetalning':
      return !fundsRead || isRepaid(funds?.lines ?? []);
    case 'redovisning':
      // A day within the plan's own time is for the plan itself to be sent in, and not for an account of it.
      if (isBefore(deadline, plan.period.to) || deadline === plan.period.to) return true;
      return plan.kind === 'redovisning' && !isDraft(plan);
  }
}

/** Of the agreement's money nothing is left that is neither repaid nor carried over, so far as is told. */
function isRepaid(lines: NonNullable<Subject['funds']>['lines']): boolean {
  const own = lines.filter(({ sort }) => sort === 'överenskommelse');
  return (
    own.length > 0 &&
    own.every((line) => {
      const { återbetalt, överfört } = line.amounts;
      const left = leftOf(line)?.stated;
      return (
        återbetalt !== undefined ||
        överfört !== undefined ||
        (left?.kind === 'amount' && left.amount.money === NO_MONEY)
      );
    })
  );
}
