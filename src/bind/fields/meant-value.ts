import words from '../../../schema/meant-words.json' with { type: 'json' };

const WORDS: { readonly [field: string]: { readonly [word: string]: string } } = words.fält;
const MONTHS: readonly string[] = words.månader;
/** The dashes that look like a hyphen between figures. */
const DASHES = /\s*[‐‑‒–—−]\s*/g;

/** The word of a closed list that another word means, where authors are known to write that one. */
export function meantWord(field: string, value: string, allowed: readonly string[]): string | undefined {
  const meant = WORDS[field]?.[value.trim().toLowerCase()];
  return meant !== undefined && allowed.includes(meant) ? meant : undefined;
}

/** A value as it would be read, where there is one thing that it can mean. `reads` tells whether a proposal may stand there. */
export function meantValue(
  format: string,
  value: string,
  reads: (proposal: string) => boolean,
): string | undefined {
  const proposal = propose(format, value.trim());
  return proposal !== undefined && proposal !== value && reads(proposal) ? proposal : undefined;
}

function propose(format: string, value: string): string | undefined {
  switch (format) {
    case 'datum':
      return asDate(value);
    case 'årsperiod':
      return value.replace(/^(\d{4})\s*[-‐‑‒—−/]\s*(\d{4})$/, '$1–$2');
    case 'värde':
      return WORDS.värde?.[value.toLowerCase()] ?? value.replace(/^(-?\d+)\.(\d{1,2})( ?%)?$/, '$1,$2$3');
    default:
      return undefined;
  }
}

/** `1 september 2025`, `2025–09–01`, `2025/9/1` and `20250901`; not `1/9 2025`, which may be read in two ways. */
function asDate(value: string): string | undefined {
  const written = /^(?:den )?(\d{1,2})(?:\s*:?[ae])?\.?\s+([a-zåäö]+)\.?\s+(\d{4})$/i.exec(value);
  const [, day, name = '', ofYear] = written ?? /^()([a-zåäö]+)\s+(\d{4})$/i.exec(value) ?? [];
  const month = MONTHS.findIndex(
    (word) => word === name.toLowerCase() || word.slice(0, 3) === name.toLowerCase(),
  );
  if (ofYear !== undefined && month !== -1) return iso(ofYear, String(month + 1), day);
  const figures = /^(\d{4})[-./](\d{1,2})(?:[-./](\d{1,2}))?$/.exec(value.replace(DASHES, '-'));
  const run = /^(\d{4})(\d{2})(\d{2})$/.exec(value);
  const [, year, number, date] = figures ?? run ?? [];
  return year === undefined ? undefined : iso(year, number!, date);
}

function iso(year: string, month: string, day: string | undefined): string {
  const two = (figures: string) => figures.padStart(2, '0');
  return `${year}-${two(month)}${day ? `-${two(day)}` : ''}`;
}
