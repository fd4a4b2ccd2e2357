/**
 * Amounts and shares. In: what an author wrote, and what was bound of it. Out: exact numbers, or why there are none; what
 * sums and keys come to. Must not find fault: that is for the rules.
 */
export { allAmounts } from './all-amounts.ts';
export { type Checked, coarsest, fitOf, holdSum, within } from './fit.ts';
export {
  agreedKey,
  amountOf,
  byKey,
  countyShare,
  type Key,
  type KnownShare,
  keyOf,
  marginOf,
  nationalAmount,
  shareFrom,
  shareText,
} from './keys.ts';
export { pastedRow } from './pasted-row.ts';
export { readAmount } from './read-amount.ts';
export { readShare } from './read-share.ts';
