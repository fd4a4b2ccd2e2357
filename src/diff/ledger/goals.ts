import { type Both, sameWords } from '../compare/both.ts';
import { areaTitle, goalSide, type PlacedGoal, unreadTexts } from '../side.ts';
import { answerOfLeaving, outcomeFor } from './promises.ts';
import { type Answer, dateMove, type LedgerRow } from './row.ts';

/** A goal is answered as a promise is (`:svar`), left with `utgår`, or stands again. */
export function goalRow(both: Both, key: string, placed: PlacedGoal): LedgerRow {
  const { before, after } = both;
  const promised = {
    ...goalSide(placed),
    due: placed.goal.due,
    responsible: [],
    sort: undefined,
    where: areaTitle(before, placed.area) ?? '',
  };
  return { kind: 'goal', promised, ...outcomeOf(after, both, key, placed) };
}

function outcomeOf(
  after: Both['after'],
  both: Both,
  key: string,
  placed: PlacedGoal,
): Pick<LedgerRow, 'outcome' | 'answer'> {
  const own = after.outcomes.get(key);
  if (own) {
    const text = own.text ?? after.goals.get(key)?.goal.text ?? placed.goal.text;
    const answer = { ...NOTHING, span: own.span, text, again: false };
    return { outcome: own.outcome, answer };
  }
  const told = after.promises.get(key);
  if (told?.answered !== undefined) {
    const answer = {
      ...NOTHING,
      span: told.answerSpan ?? told.span,
      text: told.text,
      reason: told.reason,
      due: told.due,
    };
    return { outcome: outcomeFor(told.answered), answer: { ...answer, again: after.goals.has(key) } };
  }
  const leaving = after.leavings.get(key);
  if (leaving) return { outcome: outcomeFor(leaving.status), answer: answerOfLeaving(after, leaving) };
  const link = [...after.links, ...both.before.links].find(
    ({ from, to }) => from === key && after.goals.has(to),
  );
  const now = after.goals.get(key) ?? (link && after.goals.get(link.to));
  if (!now) return { outcome: unreadTexts(after).length > 0 ? 'okänt' : 'tyst', answer: undefined };
  const replaced = link?.kind === 'replaces' && !after.goals.has(key);
  return {
    outcome: replaced ? 'ersatt' : 'igen',
    answer: {
      ...NOTHING,
      span: goalSide(now).span,
      text: now.goal.text,
      due: now.goal.due,
      by: replaced ? [now.goal.text] : [],
      id: after.goals.has(key) ? undefined : now.goal.id,
      verbatim: !replaced && sameWords(placed.goal.text, now.goal.text),
      date: dateMove(placed.goal.due, now.goal.due, true),
    },
  };
}

/** What every answer has that says nothing of it. A goal that stands again is no silence, in whatever kind of plan. */
export const NOTHING: Omit<Answer, 'span' | 'text'> = {
  reason: undefined,
  due: undefined,
  by: [],
  id: undefined,
  verbatim: false,
  again: false,
  untold: false,
  date: 'none',
};
