import { partsOfDate } from '../model/index.ts';
/** How one language writes dates, numbers and money. Own tables: the machine's locale must never reach the output. */
export interface Format {
  /** A day, a month or a year in ISO form; anything else comes back as written. */
  date(iso: string): string;
  integer(value: number | bigint): string;
  /** With the given number of decimals, or with those that the number has. */
  decimal(value: number, decimals?: number): string;
  /** From öre. Whole kronor without decimals. */
  money(ore: number | bigint): string;
  /** `percent(12.5)` is twelve and a half per cent. */
  percent(value: number, decimals?: number): string;
  /** File sizes in kB and MB of 1 000, as file managers and web pages give them. */
  bytes(count: number): string;
}

/** What differs between languages. */
export interface FormatTable {
  readonly months: readonly string[];
  readonly thousands: string;
  readonly comma: string;
  readonly byte: { readonly one: string; readonly many: string };
  money(amount: string): string;
  percent(amount: string): string;
}

/** Keeps a number with its unit and a day with its month. */
export const NBSP = '\u00a0';
const MINUS = '\u2212';

export function makeFormat(table: FormatTable): Format {
  const integer = (value: number | bigint): string => {
    const digits = String(typeof value === 'bigint' ? value : Math.round(value));
    return digits.startsWith('-') ? MINUS + group(digits.slice(1)) : group(digits);
  };
  const group = (digits: string): string => digits.replace(/\B(?=(\d{3})+(?!\d))/g, table.thousands);

  const decimal = (value: number, decimals?: number): string => {
    const [whole = '0', fraction] = digitsOf(Math.abs(value), decimals).split('.');
    const unsigned = group(whole) + (fraction === undefined ? '' : table.comma + fraction);
    // A number that rounds to nothing has no sign.
    return value < 0 && /[1-9]/.test(unsigned) ? MINUS + unsigned : unsigned;
  };

  const money = (ore: number | bigint): string => {
    const exact = typeof ore === 'bigint' ? ore : BigInt(Math.round(ore));
    const [sign, positive] = exact < 0n ? [MINUS, -exact] : ['', exact];
    const rest = positive % 100n;
    const decimals = rest === 0n ? '' : table.comma + String(rest).padStart(2, '0');
    return table.money(sign + integer(positive / 100n) + decimals);
  };

  return {
    date: (iso) => dateIn(table.months, iso),
    integer,
    decimal,
    money,
    percent: (value, decimals) => table.percent(decimal(value, decimals)),
    bytes: (count) => sizeIn(table, decimal, count),
  };
}

/** Plain digits, never an exponent. Twelve decimals are more than any source states. */
function digitsOf(value: number, decimals: number | undefined): string {
  if (decimals !== undefined) return value.toFixed(decimals);
  const shortest = String(value);
  if (!shortest.includes('e')) return shortest;
  return value >= 1 ? String(BigInt(value)) : value.toFixed(12).replace(/\.?0+$/, '');
}

function sizeIn(table: FormatTable, decimal: Format['decimal'], count: number): string {
  if (count < 1000) return decimal(count) + NBSP + (count === 1 ? table.byte.one : table.byte.many);
  // 999 950 bytes would round to «1 000 kB».
  const [size, unit] = count < 999_500 ? [count / 1000, 'kB'] : [count / 1_000_000, 'MB'];
  const decimals = size < 10 && Math.round(size * 10) % 10 !== 0 ? 1 : 0;
  return decimal(size, decimals) + NBSP + unit;
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function dateIn(months: readonly string[], iso: string): string {
  const parts = partsOfDate(iso);
  if (!parts) return iso;
  const { year, month, day } = parts;
  if (month === undefined) return year;
  const name = months[Number(month) - 1];
  if (name === undefined) return iso;
  if (day === undefined) return `${name} ${year}`;
  const number = Number(day);
  if (number < 1 || number > daysIn(Number(year), Number(month))) return iso;
  return `${number}${NBSP}${name} ${year}`;
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : DAYS[month - 1]!;
}
