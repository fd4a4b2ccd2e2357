import { type Amount, ORE_IN, type Precision } from '../model/index.ts';
import { NBSP } from './format.ts';
import { format } from './sv/format.ts';

const UNIT: { readonly [P in Precision]: string } = {
  öre: 'kr',
  krona: 'kr',
  tusental: 'tkr',
  miljon: 'mnkr',
};

/**
 * An amount as a Swedish report prints it: in the unit and with the decimals that it is known in, so that `2 377 tkr` never
 * looks more exact than it is. Reading it again gives the same amount.
 */
export function amountText({ money, precision, step }: Omit<Amount, 'text'>): string {
  const unit = BigInt(ORE_IN[precision === 'öre' ? 'krona' : precision]);
  const ore = BigInt(money < 0 ? -money : money);
  const places = String(unit / BigInt(step)).length - 1;
  const fraction = places === 0 ? '' : `,${String((ore % unit) / BigInt(step)).padStart(places, '0')}`;
  const sign = money < 0 ? '\u2212' : '';
  return `${sign}${format.integer(ore / unit)}${fraction}${NBSP}${UNIT[precision]}`;
}
