import type { PartialDate } from './partial-date.ts';
import type { Indicator } from './plan.ts';

/** «12,4», «1 240», «38 %» as a number; a closed word for what is not known is none. */
export function numberIn(value: string): number | undefined {
  const plain = value
    .replace(/[\s\u00a0\u202f]|%/g, '')
    .replace(',', '.')
    .replace('\u2212', '-');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

/**
 * The value of a year: the whole county's, both sexes together, where there is one; otherwise each that there is, with whose it is. Undefined
 * where nobody knows one.
 */
export function valueOfYear({ series }: Indicator, year: PartialDate): string | undefined {
  const known = series.flatMap((one) => {
    const value = one.values.find(([period]) => period === year)?.[1];
    return value === undefined || value === UNKNOWN ? [] : [{ ...one, value }];
  });
  const county = known.find(({ level, sex }) => level === 'län' && sex === undefined);
  if (county) return county.value;
  const [only, ...more] = known;
  if (!only || more.length === 0) return only?.value;
  return known.map(({ name, sex, value }) => [name, sex, value].filter(Boolean).join(' ')).join(', ');
}

const UNKNOWN = 'okänt';
