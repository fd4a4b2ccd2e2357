import { finding } from '../diagnostics/index.ts';
import { isBefore, isInCalendar, numberIn } from '../model/index.ts';
import type { Rule } from './rule.ts';

/** A target is of a later time than what it is held against, in the direction that is better, and of no time before the plan. */
export const indicatorTargetUnlikely: Rule = function* ({ indicators, plan, kind }) {
  const begins = plan && isInCalendar(plan.period.from) ? plan.period.from : undefined;
  for (const { id, baseline, target, better, origin } of indicators) {
    if (!target || !isInCalendar(target.year)) continue;
    const year = origin.at('målvärde/år');
    const base = { indicator: id, target: target.value, year: target.year };
    if (baseline && isBefore(target.year, baseline.year)) {
      yield finding('indicator/target-unlikely', year, {
        ...base,
        problem: 'before-baseline',
        other: baseline.year,
      });
    } else if (begins !== undefined && kind === 'handlingsplan' && isBefore(target.year, begins)) {
      yield finding('indicator/target-unlikely', year, {
        ...base,
        problem: 'before-plan',
        other: begins,
      });
    }
    const [from, to] = [numberIn(baseline?.value ?? ''), numberIn(target.value)];
    if (!baseline || from === undefined || to === undefined) continue;
    if ((better === 'lägre' && to > from) || (better === 'högre' && to < from))
      yield finding('indicator/target-unlikely', origin.at('målvärde/värde'), {
        ...base,
        problem: better === 'lägre' ? 'higher' : 'lower',
        other: baseline.value,
      });
  }
};
