import type { FundLine, Stated } from './funds.ts';
import { type Amount, type Money, ORE_IN, subtract, sum } from './money.ts';

/** What is left of a fund line: as its author says, or worked out from the rest. */
export interface Left {
  readonly stated: Stated;
  readonly workedOut: boolean;
}

/** All that there was to use: what was brought in from before, and what was received. */
export function available({ amounts: { ingående, belopp } }: Pick<FundLine, 'amounts'>): Stated | undefined {
  if (!ingående || !belopp) return belopp ?? ingående;
  if (ingående.kind !== 'amount') return ingående;
  if (belopp.kind !== 'amount') return belopp;
  const [before, now] = [ingående.amount, belopp.amount];
  const whole = sum([before.money, now.money]);
  if (whole === undefined) return { kind: 'unknown', span: belopp.span };
  const coarse = coarser(before, now);
  return {
    kind: 'amount',
    amount: { ...coarse, money: whole, text: `${before.text} + ${now.text}` },
    span: belopp.span,
  };
}

/**
 * What is left after the year. Where nobody says it, what there was less what became of it, and undefined where any of that is not known: an
 * amount that nobody has told is not taken to be none, but for what is carried over or repaid beside a stated use.
 */
export function leftOf({ amounts }: Pick<FundLine, 'amounts'>): Left | undefined {
  if (amounts.kvar) return { stated: amounts.kvar, workedOut: false };
  const [had, used] = [available({ amounts }), amounts.använt];
  const gone = [used, amounts.överfört, amounts.återbetalt].flatMap((stated) => stated ?? []);
  if (had?.kind !== 'amount' || used?.kind !== 'amount') return undefined;
  const known = gone.flatMap((stated) => (stated.kind === 'amount' ? [stated.amount] : []));
  const spent = sum(known.map(({ money }) => money));
  if (known.length < gone.length || spent === undefined || spent > had.amount.money) return undefined;
  const coarse = known.reduce(coarser, had.amount);
  const rest = subtract(had.amount.money, spent);
  const amount = { ...coarse, money: rest, text: inKronor(rest) };
  return { stated: { kind: 'amount', amount, span: used.span }, workedOut: true };
}

/** What the next year begins with: what was carried over, or what is left. */
export function takenOn(line: Pick<FundLine, 'amounts'>): Left | undefined {
  const { överfört } = line.amounts;
  return överfört ? { stated: överfört, workedOut: false } : leftOf(line);
}

/** Whether a line is the county's own share of what the agreement gives in a year, and not a part of it, or something else. */
export function isWholeShare({ sort, portion, time, sharedWith }: FundLine): boolean {
  return sort === 'överenskommelse' && portion === undefined && time === undefined && sharedWith.length === 0;
}

/** Whether the money must be a line of the agreement: only what this year's agreement gives. */
export function isOfAgreement({ sort, names, amounts }: FundLine): boolean {
  return names || (sort === 'överenskommelse' && (amounts.belopp !== undefined || !amounts.ingående));
}

/** As an author would write it. */
function inKronor(money: Money): string {
  const kronor = String(Math.trunc(money / ORE_IN.krona)).replace(/\B(?=(\d{3})+$)/g, ' ');
  const öre = money % ORE_IN.krona;
  return `${kronor}${öre === 0 ? '' : `,${String(öre).padStart(2, '0')}`} kr`;
}

/** Whole kronor are taken as exact, so only thousands and millions make a sum less exact. */
function coarser(a: Amount, b: Amount): Amount {
  const [more, less] = a.step > b.step ? [a, b] : [b, a];
  return more.step > ORE_IN.krona ? more : less;
}
