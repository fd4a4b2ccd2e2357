import { isInCalendar, type Plan } from '../model/index.ts';

/** Where nothing in the plan is a day. Such a plan is never published; years of it may be compared. */
const NONE = '0001-01-01';

/** The first day of the plan's date or, where that is none, of its period: metadata asks for a day. */
export function reportDay({ date, period }: Pick<Plan, 'date' | 'period'>): string {
  const known = [date, period.from].find((one) => one !== undefined && isInCalendar(one)) ?? NONE;
  return known.length === 4 ? `${known}-01-01` : known.length === 7 ? `${known}-01` : known;
}
