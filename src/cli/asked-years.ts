import type { Commands } from '../locale/index.ts';
import { OutsideError } from './outside-error.ts';

/** The years of a plan as its folder is called: `2026`, `2026-2028`. */
export type Years = string;

/** The years that somebody asks for. */
export function yearsAsked(word: string, { begin }: Commands): Years {
  const clean = word.trim().replaceAll('–', '-');
  if (!/^\d{4}(-\d{4})?$/.test(clean) || lastYear(clean) < firstYear(clean))
    throw new OutsideError(begin.badYears(word));
  return firstYear(clean) === lastYear(clean) ? firstYear(clean) : clean;
}

export function firstYear(years: Years): string {
  return years.slice(0, 4);
}

export function lastYear(years: Years): string {
  return years.slice(-4);
}

/** The folder in `plans/` that a plan of a series lies in; nothing for none. */
export function seriesAsked(word: string | undefined, plans: readonly string[], { begin }: Commands): string {
  if (word === undefined) return '';
  const clean = word
    .normalize('NFC')
    .replaceAll('\\', '/')
    .replace(/\/+$/, '')
    .replace(/^plans\//, '');
  const parts = clean.split('/');
  const isName = (part: string) =>
    /^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u.test(part) && !/^\d{4}(-\d{4})?$/.test(part);
  if (!parts.every(isName)) throw new OutsideError(begin.badSeries(word));
  const paths = parts.map((_, i) => parts.slice(0, i + 1).join('/'));
  const plan = paths.find((series) => plans.includes(series));
  if (plan !== undefined) throw new OutsideError(begin.seriesIsPlan(plan));
  return `${clean}/`;
}
