import { amountText } from '../../../locale/index.ts';
import type { Sum } from '../../../standing/index.ts';
import { totalOf } from '../fund-tables.ts';

/** A sum in the unit that its amounts share; undefined where it is not known. */
export function sumText(sum: Sum | undefined): string | undefined {
  const total = sum?.kind === 'known' ? totalOf(sum.amounts) : undefined;
  return total && amountText(total);
}
