import type { NextYearCost } from '../model/index.ts';
import type { Fields } from './fields/fields.ts';

export function bindNextYearCost(fields: Fields): NextYearCost | undefined {
  const cost = fields.under('kostnad-nästa-år');
  const amount = cost?.text('belopp');
  return amount === undefined ? undefined : { amount, about: cost?.text('avser') };
}
