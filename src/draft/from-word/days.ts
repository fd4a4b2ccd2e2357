import meant from '../../../schema/meant-words.json' with { type: 'json' };
import { WORDS } from './words.ts';

/** When something begins and ends, as fields; undefined where the words say it otherwise than a field can. */
export interface When {
  readonly from?: string | undefined;
  readonly to: string;
}

const MONTHS: readonly string[] = meant.månader;

/** `mars 2025`, `31 mars 2025`, `senast 2025-03-31`, `2024–2026`. A season is no day that anybody could hold a plan to. */
export function whenIn(words: string): When | undefined {
  const said = words.toLowerCase().replace(/\s+/g, ' ').replace(/[.;]$/, '').trim();
  const [, from, to] = /^(\d{4}) ?[–-] ?(\d{4})$/.exec(said) ?? [];
  if (from !== undefined && to !== undefined && isYear(from) && isYear(to) && from <= to) return { from, to };
  const day = dayIn(withoutLead(said));
  return day === undefined ? undefined : { to: day };
}

function withoutLead(said: string): string {
  const lead = [...WORDS['före-dag']]
    .sort((a, b) => b.length - a.length)
    .find((word) => said.startsWith(`${word} `));
  return lead === undefined ? said : withoutLead(said.slice(lead.length + 1).trim());
}

export function dayIn(said: string): string | undefined {
  if (/^\d{4}$/.test(said)) return isYear(said) ? said : undefined;
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(said) ?? [];
  if (year !== undefined) return date(year, Number(month), day === undefined ? undefined : Number(day));
  const [, ofMonth, name, ofYear] = /^(?:den )?(\d{1,2} )?(\p{L}{3,9})\.? (\d{4})$/u.exec(said) ?? [];
  if (name === undefined) return undefined;
  const at = MONTHS.findIndex((known) => known === name || (name.length === 3 && known.startsWith(name)));
  return at === -1 ? undefined : date(ofYear!, at + 1, ofMonth === undefined ? undefined : Number(ofMonth));
}

function isYear(words: string): boolean {
  return /^(19|20)\d\d$/.test(words);
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function date(year: string, month: number, day: number | undefined): string | undefined {
  if (!isYear(year) || month < 1 || month > 12) return undefined;
  const written = `${year}-${String(month).padStart(2, '0')}`;
  if (day === undefined) return written;
  const isLeap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
  if (day < 1 || day > DAYS[month - 1]! || (month === 2 && day === 29 && !isLeap)) return undefined;
  return `${written}-${String(day).padStart(2, '0')}`;
}
