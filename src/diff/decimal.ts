/** A number as authors write it, exact: `12,4` is 124 with one decimal. */
interface Decimal {
  readonly units: bigint;
  readonly decimals: number;
}

/** Reads `12,4`, `1 234,5`, `-3`, `12,4 %`; undefined for anything else, since a guess would be a wrong figure. */
function readDecimal(text: string): Decimal | undefined {
  const match = /^([-−–+]?)(\d{1,3}(?:[\s\u00a0\u202f]\d{3})+|\d+)(?:[,.](\d+))?(?:[\s\u00a0]?%)?$/.exec(
    text.trim(),
  );
  if (!match) return undefined;
  const [, sign = '', whole = '', fraction = ''] = match;
  const units = BigInt(whole.replace(/\D/g, '') + fraction);
  return { units: sign === '' || sign === '+' ? units : -units, decimals: fraction.length };
}

function atScale({ units, decimals }: Decimal, scale: number): bigint {
  return units * 10n ** BigInt(scale - decimals);
}

/** What has to be added to `from` to get `to`, with a decimal comma and no rounding; undefined where one is no number. */
export function difference(from: string, to: string): string | undefined {
  const [a, b] = [readDecimal(from), readDecimal(to)];
  if (!a || !b) return undefined;
  const scale = Math.max(a.decimals, b.decimals);
  return write(atScale(b, scale) - atScale(a, scale), scale);
}

/** Below 0 where `a` is less than `b`; undefined where one is no number. */
export function compareNumbers(a: string, b: string): number | undefined {
  const delta = difference(b, a);
  if (delta === undefined) return undefined;
  if (!/[1-9]/.test(delta)) return 0;
  return delta.startsWith('−') ? -1 : 1;
}

function write(units: bigint, scale: number): string {
  const negative = units < 0n;
  const digits = String(negative ? -units : units).padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  const fraction = digits.slice(digits.length - scale);
  const number = fraction === '' ? whole : `${whole},${fraction}`;
  if (!/[1-9]/.test(number)) return number;
  return `${negative ? '−' : '+'}${number}`;
}
