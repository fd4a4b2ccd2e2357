import { finding, type Span } from '../diagnostics/index.ts';
import { type Agreement, type AgreementDuty, isBefore, isInCalendar, isWholeShare } from '../model/index.ts';
import type { Rule } from './rule.ts';

/**
 * Money is asked for and paid back by the day that the agreement sets for it. Where it sets several, by the last of them; a day that
 * sources disagree about is left to people.
 */
export const moneyDatedLate: Rule = function* ({ funds, agreement }) {
  if (!funds || !agreement) return;
  const { requisition, lines, origin } = funds;
  yield* late(
    'rekvisition',
    requisition?.date,
    origin.at('rekvirerat/datum'),
    agreement.requisition,
    agreement,
  );
  for (const line of lines.filter(isWholeShare))
    yield* late(
      'återbetalning',
      line.repaidOn,
      line.origin.at('återbetalt-datum'),
      agreement.repayment,
      agreement,
    );
};

function* late(
  what: 'rekvisition' | 'återbetalning',
  date: string | undefined,
  span: Span,
  duties: readonly AgreementDuty[],
  { id }: Agreement,
): ReturnType<Rule> {
  if (date === undefined || !isInCalendar(date)) return;
  const own = duties.filter(({ levels }) => levels.length > 0);
  if (own.length === 0 || !own.every(({ deadline }) => isInCalendar(deadline) && isBefore(deadline, date)))
    return;
  if (own.some(({ contradictions }) => contradictions.some(({ field }) => field === 'senast'))) return;
  const deadline = own
    .map((duty) => duty.deadline)
    .toSorted()
    .at(-1)!;
  yield finding('money/dated-late', span, { what, date, deadline, agreement: id });
}
