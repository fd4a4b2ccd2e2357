import { type Amount, money, ORE_IN, type Precision } from '../../model/index.ts';

/** What is wrong with an amount that cannot be read; the first thing that an author would see. */
type AmountProblem =
  | 'unit-missing'
  | 'unit-unknown'
  | 'decimal-point'
  | 'grouping'
  | 'decimals'
  | 'too-large'
  | 'no-number';

export type ReadAmount =
  | { readonly amount: Amount }
  | { readonly problem: AmountProblem; readonly suggestion: string | undefined };

/**
 * Ten thousand million kronor is more than any agreement, and a table of such amounts can still be added up. No amount has more letters, and
 * reckoning with digits without end would take time without end.
 */
export const AMOUNT_LIMITS = { kronor: 10_000_000_000, letters: 60 } as const;

const MOST = BigInt(AMOUNT_LIMITS.kronor) * 100n;

/** The units that can be read. Case matters only where it does in Swedish: `Mkr`, never `KR`. */
const UNITS = new Map<string, Precision>([
  ['kr', 'krona'],
  ['kronor', 'krona'],
  ['tkr', 'tusental'],
  ['mnkr', 'miljon'],
  ['mkr', 'miljon'],
  ['Mkr', 'miljon'],
]);

/** Units that are understood but not read, with what to write instead. */
const MEANT = new Map<string, string>(
  Object.entries({
    '': 'kr',
    ':-': 'kr',
    sek: 'kr',
    kr: 'kr',
    'kr.': 'kr',
    krona: 'kr',
    kronor: 'kr',
    kkr: 'tkr',
    ksek: 'tkr',
    tsek: 'tkr',
    tkr: 'tkr',
    'tkr.': 'tkr',
    'tusen kr': 'tkr',
    'tusen kronor': 'tkr',
    msek: 'mnkr',
    mkr: 'mnkr',
    mnkr: 'mnkr',
    mn: 'mnkr',
    milj: 'mnkr',
    'milj.': 'mnkr',
    'milj kr': 'mnkr',
    'milj. kr': 'mnkr',
    'mn kr': 'mnkr',
    miljon: 'mnkr',
    miljoner: 'mnkr',
    'miljoner kr': 'mnkr',
    'miljoner kronor': 'mnkr',
  }),
);

/** The spaces that part thousands, and a number from its unit. */
const SPACE = '[ \\u00a0\\u202f]';
const WHOLE = new RegExp(`^([-\\u2212]?)(\\d{1,3}(?:${SPACE}\\d{3})+|\\d+)(?:,(\\d+))?$`);
const NUMBER_THEN_UNIT = new RegExp(`^([-\\u2212]?[\\d.,' \\u00a0\\u202f]*\\d)${SPACE}*(.*)$`, 's');
/** Digits after the comma that a unit has room for: no amount is finer than an öre. */
const DECIMALS: { readonly [P in Precision]: number } = { öre: 2, krona: 2, tusental: 5, miljon: 8 };

/**
 * Reads an amount as it is written in Swedish: digits in groups of three or in none, a decimal comma, öre with two digits,
 * a unit. Nothing is guessed: what can be read in two ways is not read, and the likely meaning is only suggested.
 */
export function readAmount(text: string): ReadAmount {
  const parts = text.length > AMOUNT_LIMITS.letters ? null : NUMBER_THEN_UNIT.exec(text);
  if (!parts) return { problem: 'no-number', suggestion: undefined };
  const [, number = '', unit = ''] = parts;
  const precision = UNITS.get(unit);
  const digits = WHOLE.exec(number);
  if (precision === undefined || !digits) {
    const suggestion = suggestionFor(number, unit);
    if (!digits) return { problem: /[.']/.test(number) ? 'decimal-point' : 'grouping', suggestion };
    return { problem: unit === '' ? 'unit-missing' : 'unit-unknown', suggestion };
  }
  const [, sign, whole = '', fraction = ''] = digits;
  const wrongDecimals =
    fraction.length > DECIMALS[precision] || (precision === 'krona' && fraction.length === 1);
  if (wrongDecimals || /^0[\d\s]/.test(whole)) {
    return { problem: wrongDecimals ? 'decimals' : 'grouping', suggestion: suggestionFor(number, unit) };
  }
  const scale = 10n ** BigInt(fraction.length);
  const step = BigInt(ORE_IN[precision]) / scale;
  const ore = BigInt(bare(whole) + fraction) * step;
  if (ore > MOST) return { problem: 'too-large', suggestion: undefined };
  return {
    amount: {
      money: money(sign === '' ? ore : -ore),
      precision: precision === 'krona' && fraction !== '' ? 'öre' : precision,
      step: money(step),
      text,
    },
  };
}

/** The amount as it would be read, where there is one thing that it can mean. */
function suggestionFor(number: string, unit: string): string | undefined {
  const meant = UNITS.has(unit) ? unit : MEANT.get(unit.toLowerCase().replaceAll(/\s+/g, ' '));
  const plain = plainNumber(number);
  if (meant === undefined || plain === undefined) return undefined;
  const [whole, fraction] = plain;
  const decimals = fraction.length === 1 && meant.startsWith('kr') ? `${fraction}0` : fraction;
  const suggestion = `${grouped(whole)}${decimals === '' ? '' : `,${decimals}`} ${meant}`;
  return suggestion !== `${number} ${unit}` && 'amount' in readAmount(suggestion) ? suggestion : undefined;
}

/** Digits before and after the decimal sign: the last of point and comma where both stand, or one that cannot group. */
function plainNumber(number: string): readonly [string, string] | undefined {
  const spaceless = number.replaceAll(/[\s']/g, '').replace('\u2212', '-');
  const signs = spaceless.match(/[.,]/g) ?? [];
  const last = Math.max(spaceless.lastIndexOf('.'), spaceless.lastIndexOf(','));
  const after = last === -1 ? '' : spaceless.slice(last + 1);
  const one = new Set(signs).size === 1;
  // `1.234.567` groups; `1.234` may be either, and is not guessed at.
  if (one && signs.length > 1 && !/^-?\d{1,3}([.,]\d{3})+$/.test(spaceless)) return undefined;
  if (one && signs.length === 1 && signs[0] === '.' && after.length === 3) return undefined;
  // `12 50` may have lost a figure or a comma.
  if (/[ \u00a0\u202f']\d{1,2}(?!\d)/.test(number)) return undefined;
  const isFraction = last !== -1 && (signs.length === 1 || !one);
  if (!isFraction) return [bare(spaceless), ''];
  const whole = spaceless.slice(0, last).replaceAll(/[.,]/g, '');
  return whole === '' || whole === '-' ? undefined : [whole, after];
}

function grouped(digits: string): string {
  return digits.replace(/^(-?)0+(?=\d)/, '$1').replaceAll(/\B(?=(\d{3})+(?!\d))/g, ' ');
}

function bare(number: string): string {
  return number.replaceAll(/[^\d-]/g, '');
}
