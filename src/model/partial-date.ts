/** A year («2023»), a month («2024-01») or a day («2024-01-31»), as written; ISO, so that it sorts as text. */
export type PartialDate = string;

const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether a text has the form of one. A schema may have refused it all the same: no calendar is asked. */
export function isPartialDate(text: string): boolean {
  return PATTERN.test(text);
}

/** Whether it is a time that the calendar has. */
export function isInCalendar(text: string): boolean {
  const { year, month = '01', day = '01' } = partsOfDate(text) ?? {};
  if (year === undefined) return false;
  const number = Number(month);
  return number >= 1 && number <= 12 && Number(day) >= 1 && Number(day) <= daysIn(Number(year), number);
}

/** How many days a month has, counted from 1. */
export function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (month === 2) return isLeap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether it is a whole day, and no month or year. */
export function isDay(text: string): boolean {
  return PATTERN.exec(text)?.[3] !== undefined;
}

/** The figures of a date; undefined where a text is none. */
export function partsOfDate(
  text: string,
):
  | { readonly year: string; readonly month: string | undefined; readonly day: string | undefined }
  | undefined {
  const match = PATTERN.exec(text);
  return match ? { year: match[1]!, month: match[2], day: match[3] } : undefined;
}

/** Whether all of the one lies before all of the other, as far as both are written: «2023» is before «2024-01», not before «2023-05». */
export function isBefore(early: PartialDate, late: PartialDate): boolean {
  const length = Math.min(early.length, late.length);
  return early.slice(0, length) < late.slice(0, length);
}

/** Whether they may be one day: «2021-03» and «2021-03-31» do not contradict each other. */
export function mayBeSame(a: PartialDate, b: PartialDate): boolean {
  return !isBefore(a, b) && !isBefore(b, a);
}

/** The last day that a year, a month or a day holds, as text that sorts. Every month is given 31 days: it only sorts. */
function lastDay(date: PartialDate): string {
  const parts = partsOfDate(date);
  if (!parts) return date;
  return `${parts.year}-${parts.month ?? '12'}-${parts.day ?? '31'}`;
}

/** Below 0 where `a` ends before `b`. */
export function compareDates(a: PartialDate, b: PartialDate): number {
  const [left, right] = [lastDay(a), lastDay(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The first month that a date holds, counted from year nought so that months can be added. */
export function firstMonth(date: PartialDate): number {
  return monthOf(date, '01');
}

/** The last month that a date holds, counted in the same way. */
export function lastMonth(date: PartialDate): number {
  return monthOf(date, '12');
}

function monthOf(date: PartialDate, otherwise: string): number {
  const parts = partsOfDate(date);
  return Number(parts?.year ?? Number.NaN) * 12 + Number(parts?.month ?? otherwise) - 1;
}
