import { type Checked, holdSum } from '../bind/index.ts';
import type { Related, Span } from '../diagnostics/index.ts';
import type { Amount, Stated } from '../model/index.ts';

/** An amount that is known, with its place. */
export type Known = Extract<Stated, { kind: 'amount' }>;

/** All of them when each can be read and is known; otherwise nothing, since that has been said where it stands. */
export function allKnown(stated: readonly (Stated | undefined)[]): readonly Known[] | undefined {
  const known = stated.filter((one): one is Known => one?.kind === 'amount');
  return known.length === stated.length && known.length > 0 ? known : undefined;
}

export function amountsOf(known: readonly Known[]): readonly Amount[] {
  return known.map(({ amount }) => amount);
}

/** Every addend, for the finding to point at. */
export function addends(spans: readonly { readonly span: Span }[]): readonly Related[] {
  return spans.map(({ span }) => ({ role: 'addend', span }));
}

/** A stated total against its addends, where all can be known. */
export function holdAll(
  parts: readonly (Stated | undefined)[],
  stated: Stated | undefined,
): { readonly parts: readonly Known[]; readonly stated: Known; readonly sum: Checked } | undefined {
  const known = allKnown(parts);
  const sum = known && stated?.kind === 'amount' ? holdSum(amountsOf(known), stated.amount) : undefined;
  return known && stated?.kind === 'amount' && sum ? { parts: known, stated, sum } : undefined;
}
