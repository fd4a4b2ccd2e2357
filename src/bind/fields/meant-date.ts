import words from '../../../schema/meant-words.json' with { type: 'json' };
import { daysIn } from '../../model/index.ts';

const MONTHS: readonly string[] = words.månader;
/** The dashes that look like a hyphen between figures. */
const DASHES = /\s*[‐‑‒–—−]\s*/g;
/** What stands between the beginning and the end of a period. */
const BETWEEN = /\s+(?:-|till(?:\s+och\s+med)?|t\.?\s?o\.?\s?m\.?)\s+|\s*[‐‑‒–—−]\s*/i;

/** A year, its month and its day, in figures; the latter two where they are told. */
interface Told {
  readonly year: string;
  readonly month?: string | undefined;
  readonly day?: string | undefined;
}

/**
 * A day as the plans write it, where there is one that a value can mean; for a plan's period also its beginning and its end. What is to be
 * done «Q3 2024» is to be done before that quarter ends.
 */
export function meantDate(
  field: string,
  value: string,
  reads: (proposal: string) => boolean,
): string | undefined {
  const bare = value.replace(/^(?:år|under|hela|senast|före|till)\s+(?=\d)/i, '');
  if (bare !== value && reads(bare)) return bare;
  const told = toldIn(bare) ?? (field === 'senast' ? endOf(value) : undefined);
  const proposal = told && iso(told);
  if (proposal !== undefined && proposal !== value && reads(proposal)) return proposal;
  return field === 'period' ? period(value, reads) : undefined;
}

/** Of a day that its month does not have: how many it has. No days for a month that no year has. */
export function dayTooLate(value: string): { readonly month: number; readonly days: number } | undefined {
  const { year, month, day } = toldIn(value.trim()) ?? {};
  if (year === undefined || month === undefined) return undefined;
  const number = Number(month);
  if (number < 1 || number > 12) return { month: number, days: 0 };
  const days = daysIn(Number(year), number);
  return Number(day ?? 1) > days ? { month: number, days } : undefined;
}

/** `1 september 2025`, `2025–09–01`, `2025/9/1`, `20250901` and `31/12 2025`; not `1/9 2025`, which may be read in two ways. */
function toldIn(value: string): Told | undefined {
  const written = /^(?:den )?(\d{1,2})(?:\s*:?[ae])?\.?\s+([a-zåäö]+)\.?,?\s+(\d{4})$/i.exec(value);
  const [, date, name = '', ofYear] = written ?? /^()([a-zåäö]+)\.?,?\s+(\d{4})$/i.exec(value) ?? [];
  const month = MONTHS.findIndex(
    (word) => word === name.toLowerCase() || word.slice(0, 3) === name.toLowerCase(),
  );
  if (ofYear !== undefined && month !== -1)
    return { year: ofYear, month: String(month + 1), day: date || undefined };
  const figures =
    /^(\d{4})[-./](\d{1,2})(?:[-./](\d{1,2}))?$/.exec(value.replace(DASHES, '-').replace(/\s*-\s*/g, '-')) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(value);
  if (figures) return { year: figures[1]!, month: figures[2]!, day: figures[3] };
  const dayFirst = /^(1[3-9]|2\d|3[01])[./](\d{1,2})(?:\s*[-–./]?\s*)(\d{4})$/.exec(value);
  if (dayFirst) return { year: dayFirst[3]!, month: dayFirst[2]!, day: dayFirst[1]! };
  return undefined;
}

/** `Q3 2024`, `kvartal 3, 2024`, `slutet av 2024`, `årets slut 2024`: by its last month. */
function endOf(value: string): Told | undefined {
  const quarter =
    /^(?:q|kv\.?|kvartal)\s*([1-4]),?\s+(\d{4})$/i.exec(value) ?? /^(\d{4})\s*q([1-4])$/i.exec(value);
  if (quarter) {
    const [number, year] = quarter[1]!.length === 4 ? [quarter[2]!, quarter[1]!] : [quarter[1]!, quarter[2]!];
    return { year, month: String(Number(number) * 3) };
  }
  const year = /^(?:i |vid )?(?:slutet av|årets slut)(?: år(?:et)?)? (\d{4})$/i.exec(value)?.[1];
  return year === undefined ? undefined : { year, month: '12' };
}

/** `2025-2026`, `2025–26`, `2025-01-01 till 2026-12-31` as the two fields of a period, in one line. */
function period(value: string, reads: (proposal: string) => boolean): string | undefined {
  const years = /^(\d{4})\s*[-‐‑‒–—−/]\s*(\d{4}|\d{2})$/.exec(value);
  const [from, until] = years ? [years[1]!, yearFrom(years[1]!, years[2]!)] : value.split(BETWEEN);
  if (from === undefined || until === undefined) return undefined;
  const [first, last] = [from, until].map((part) => {
    const told = toldIn(part.trim());
    return told ? iso(told) : part.trim();
  });
  return reads(first!) && reads(last!) && first! < last! ? `{från: ${first}, till: ${last}}` : undefined;
}

/** «26» after 2025 is 2026. */
function yearFrom(first: string, written: string): string {
  return written.length === 4 ? written : first.slice(0, 2) + written;
}

function iso({ year, month, day }: Told): string {
  const two = (figures: string) => figures.padStart(2, '0');
  return `${year}${month ? `-${two(month)}` : ''}${day ? `-${two(day)}` : ''}`;
}
