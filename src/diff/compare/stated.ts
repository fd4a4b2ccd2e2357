import type { Stated } from '../../model/index.ts';

/** An amount as it was written. */
export function textOf(stated: Stated | undefined): string {
  if (!stated || stated.kind === 'unknown') return 'okänt';
  return stated.kind === 'amount' ? stated.amount.text : stated.text;
}
