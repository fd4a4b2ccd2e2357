import { finding } from '../diagnostics/index.ts';
import { isBefore, isInCalendar } from '../model/index.ts';
import type { Rule } from './rule.ts';

/** A year, or two with a stroke between. */
const TIME = /^(\d{4}(?:-\d{2}){0,2})(?:\s*[–—-]\s*(\d{4}(?:-\d{2}){0,2}))?$/;

/** Money that is said to be for a time of its own is for some of the plan's time, or the plan could not use it. */
export const moneyOtherTime: Rule = function* ({ plan, funds }) {
  if (!plan) return;
  const [from, to] = [plan.period.from, plan.period.extendedTo ?? plan.period.to];
  for (const { id, time, origin } of funds?.lines ?? []) {
    const match = TIME.exec(time?.trim() ?? '');
    if (!match) continue;
    const [, first = '', last = first] = match;
    if (![first, last, from, to].every(isInCalendar)) continue;
    if (!isBefore(last, from) && !isBefore(to, first)) continue;
    const period = from === to ? from : `${from}–${to}`;
    yield finding('money/other-time', origin.at('gäller'), { name: id, time: time!, period });
  }
};
