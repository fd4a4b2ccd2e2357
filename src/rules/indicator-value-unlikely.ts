import { type Finding, finding, type Span, type ValueProblem } from '../diagnostics/index.ts';
import { type Indicator, isBefore, isInCalendar, numberIn, type PartialDate } from '../model/index.ts';
import type { Rule } from './rule.ts';

/** A share of this unit, or of none, lies between nothing and all. */
const OF_ALL = /^(?:procent|%)?$/i;
/** «2019–2022»: a value is of the last year in it. */
const LAST = /\d{4}(?:-\d{2}){0,2}$/;

/** A value can be what its indicator says that it is, and of a time that has been. */
export const indicatorValueUnlikely: Rule = function* ({ indicators, plan, today }) {
  const end = plan && (plan.period.extendedTo ?? plan.period.to);
  const now = today !== undefined && end !== undefined && isBefore(end, today) ? today : end;
  for (const indicator of indicators) {
    const { baseline, target, series, origin } = indicator;
    const at = (pointer: string) => origin.at(pointer);
    if (baseline) yield* judge(indicator, baseline.year, baseline.value, at('baslinje/värde'), now);
    if (target) yield* judge(indicator, target.year, target.value, at('målvärde/värde'), undefined);
    for (const [i, { values }] of series.entries())
      for (const [period, value] of values)
        yield* judge(indicator, period, value, at(`serier/${i}/värden/${period}`), now);
  }
};

function* judge(
  indicator: Indicator,
  period: string,
  value: string,
  span: Span,
  now: PartialDate | undefined,
): Iterable<Finding> {
  const problem = problemOf(indicator, value) ?? (isYetToCome(period, value, now) ? 'future' : undefined);
  if (problem)
    yield finding('indicator/value-unlikely', span, { indicator: indicator.id, value, period, problem });
}

function problemOf({ type, unit }: Indicator, value: string): ValueProblem | undefined {
  const number = numberIn(value);
  const isWord = value === 'ja' || value === 'nej';
  if (type === 'ja-nej') return number === undefined ? undefined : 'number';
  if (isWord) return type === undefined ? undefined : 'word';
  if (number === undefined) return undefined;
  if (type === 'antal' && number < 0) return 'below-nought';
  if (type !== 'andel' || !OF_ALL.test(unit?.trim() ?? '')) return undefined;
  return number < 0 ? 'below-nought' : number > 100 ? 'over-hundred' : undefined;
}

/** What is not known yet may be of any year. */
function isYetToCome(period: string, value: string, now: PartialDate | undefined): boolean {
  const last = LAST.exec(period)?.[0];
  const isKnown = numberIn(value) !== undefined || value === 'ja' || value === 'nej';
  return now !== undefined && isInCalendar(now) && last !== undefined && isKnown && isBefore(now, last);
}
