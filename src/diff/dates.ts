import type { PartialDate } from '../model/index.ts';

/** The last day that a year, a month or a day holds, as text that sorts. Every month is given 31 days: it only sorts. */
function lastDay(date: PartialDate): string {
  if (/^\d{4}$/.test(date)) return `${date}-12-31`;
  if (/^\d{4}-\d{2}$/.test(date)) return `${date}-31`;
  return date;
}

/** Below 0 where `a` ends before `b`. */
export function compareDates(a: PartialDate, b: PartialDate): number {
  const [left, right] = [lastDay(a), lastDay(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}
