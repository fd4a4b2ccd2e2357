import { rational, type Share } from '../../model/index.ts';

/** No share is known more closely than this. */
const MOST_DECIMALS = 15;

/** Reads `2,788853655 %` as the exact fraction it is. Undefined for anything else, a share over the whole included. */
export function readShare(text: string): Share | undefined {
  const match = /^(\d{1,3})(?:,(\d+))?[ \u00a0\u202f]?%$/.exec(text);
  if (!match) return undefined;
  const [, whole = '', fraction = ''] = match;
  if (fraction.length > MOST_DECIMALS || /^0\d/.test(whole)) return undefined;
  const scale = 100n * 10n ** BigInt(fraction.length);
  const numerator = BigInt(whole + fraction);
  if (numerator > scale) return undefined;
  return { value: rational(numerator, scale), step: rational(1n, scale), text };
}
