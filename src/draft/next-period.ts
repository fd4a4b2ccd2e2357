import { firstMonth, lastMonth, type Period, type PlanHead } from '../model/index.ts';

/** The time that the next plan is proposed to hold for: as long as the one before, from the month after it ends. */
export interface NextPeriod {
  /** The year in which it begins, after which its folder is called. */
  readonly year: string;
  /** `2024`, `2027` to `2029`, or months. */
  readonly from: string;
  readonly to: string;
  /** Nobody has decided on a time of several years, or of months: it is asked about. */
  readonly isGuess: boolean;
}

export function nextPeriod({ period }: Pick<PlanHead, 'period'>): NextPeriod {
  const begins = monthAfter(period.extendedTo ?? period.to);
  const length = lastMonth(period.to) - firstMonth(period.from) + 1;
  const ends = begins + length - 1;
  const wholeYears = begins % 12 === 0 && length % 12 === 0;
  const write = (month: number) => (wholeYears ? yearOf(month) : dateOf(month));
  return {
    year: yearOf(begins),
    from: write(begins),
    to: write(ends),
    isGuess: length !== 12 || !wholeYears,
  };
}

/** The folder beside the old one: `2024` → `2027`, and `2024-2026` → `2027-2029` where folders are called by both years. */
export function nextFolderName(name: string, { year, to }: NextPeriod): string {
  const series = name.slice(0, name.lastIndexOf('/') + 1);
  const spansYears = /\d{4}-\d{4}$/.test(name);
  return `${series}${year}${spansYears ? `-${to.slice(0, 4)}` : ''}`;
}

/** `period` as plan.md says it. */
export function periodField({
  from,
  to,
}: NextPeriod): string | { readonly från: string; readonly till: string } {
  return from === to ? from : { från: from, till: to };
}

function monthAfter(date: Period['to']): number {
  return lastMonth(date) + 1;
}

function yearOf(month: number): string {
  return String(Math.floor(month / 12));
}

function dateOf(month: number): string {
  return `${yearOf(month)}-${String((month % 12) + 1).padStart(2, '0')}`;
}
