import type { Span } from '../../diagnostics/index.ts';
import {
  type Agreement,
  type Amount,
  dividedBy,
  exactly,
  type FundLine,
  type Funds,
  isWholeShare,
  type Money,
  minus,
  NO_MONEY,
  plus,
  type Rational,
  rational,
  type Stated,
  times,
} from '../../model/index.ts';
import { half } from './fit.ts';
import { readAmount } from './read-amount.ts';

/** How an amount was worked out: so much to every county, and the county's share of so much. */
export interface Key {
  readonly fixed: Money;
  readonly population: Money;
  /** Where the figures stand, when it is in the plan. */
  readonly spans: readonly Span[];
}

/** The county's share of the population, as far as it is known. */
export interface KnownShare {
  readonly value: Rational;
  /** How far off it may be. */
  readonly margin: Rational;
  /** The author's own figure, or the line that it was worked out from. */
  readonly from: { readonly text: string; readonly span: Span } | FundLine;
}

export function amountOf(stated: Stated | undefined): Amount | undefined {
  return stated?.kind === 'amount' ? stated.amount : undefined;
}

/** The whole country's amount for a fund line of the agreement. */
export function nationalAmount(agreement: Agreement | undefined, id: string): Amount | undefined {
  const fund = agreement?.funds.find((candidate) => candidate.id === id);
  const read = fund && readAmount(fund.amount);
  return read && 'amount' in read ? read.amount : undefined;
}

/**
 * The key of a fund line: its own, or else the agreement's, where that says that the whole amount goes by population. A key
 * with an amount that is unknown or cannot be read is none; that has been said.
 */
export function keyOf(line: FundLine, agreement: Agreement | undefined): Key | undefined {
  if (!line.key) return isWholeShare(line) ? agreedKey(agreement, line.line.id) : undefined;
  const { fixed, population } = line.key;
  if ((fixed && fixed.kind !== 'amount') || (population && population.kind !== 'amount')) return undefined;
  return {
    fixed: amountOf(fixed)?.money ?? NO_MONEY,
    population: amountOf(population)?.money ?? NO_MONEY,
    spans: [fixed, population].flatMap((part) => (part ? [part.span] : [])),
  };
}

export function agreedKey(agreement: Agreement | undefined, id: string): Key | undefined {
  const fund = agreement?.funds.find((candidate) => candidate.id === id);
  const national = nationalAmount(agreement, id);
  if (!national || !/^befolkning/.test(fund?.key ?? '')) return undefined;
  return { fixed: NO_MONEY, population: national.money, spans: [] };
}

/** What a key gives a county with this share, before rounding. */
export function byKey({ fixed, population }: Key, share: Rational): Rational {
  return plus(exactly(fixed), times(share, exactly(population)));
}

/** The share that is stated, or else the one that follows most exactly from a line's own amount and key. */
export function countyShare(funds: Funds, agreement: Agreement | undefined): KnownShare | undefined {
  if (funds.share) {
    const { share, span, text } = funds.share;
    if (!share) return undefined;
    return { value: share.value, margin: times(share.step, rational(1n, 2n)), from: { text, span } };
  }
  let best: KnownShare | undefined;
  for (const line of funds.lines) {
    const key = keyOf(line, agreement);
    const amount = amountOf(line.amounts.belopp);
    const found = key && amount && shareFrom(amount, key);
    if (found && (!best || isLess(found.margin, best.margin))) best = { ...found, from: line };
  }
  return best;
}

/** The share that an amount tells, and how closely: it may have been rounded or cut at its last place. */
export function shareFrom(amount: Amount, key: Key): Pick<KnownShare, 'value' | 'margin'> | undefined {
  const population = exactly(key.population);
  const value = dividedBy(minus(exactly(amount.money), exactly(key.fixed)), population);
  const margin = dividedBy(exactly(amount.step), population);
  return value && margin && { value, margin };
}

/** Half a step of the amount, and what the share's own uncertainty is worth on the key. */
export function marginOf(share: KnownShare, key: Key, amount: Amount): Rational {
  return plus(half(amount.step), times(share.margin, exactly(key.population)));
}

/** A share in per cent with as many decimals as it is known in, at most nine: «2,788853655 %». */
export function shareText({ numerator, denominator }: Rational, decimals = 9): string {
  const scale = 10n ** BigInt(decimals);
  const parts = (numerator * 100n * scale * 2n + denominator) / (denominator * 2n);
  const fraction = String(parts % scale)
    .padStart(decimals, '0')
    .replace(/0+$/, '');
  return `${parts / scale}${fraction === '' ? '' : `,${fraction}`} %`;
}

function isLess(a: Rational, b: Rational): boolean {
  return a.numerator * b.denominator < b.numerator * a.denominator;
}
