/**
 * Amounts and shares as text. In: what an author wrote. Out: exact numbers, or why there are none and what was probably
 * meant. Must not round, guess or repair.
 */
export { type AmountProblem, type ReadAmount, readAmount } from './read-amount.ts';
export { readShare } from './read-share.ts';
