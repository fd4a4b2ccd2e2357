import {
  type Amount,
  compare,
  cut,
  exactly,
  type Money,
  minus,
  money,
  ORE_IN,
  type Rational,
  rational,
  rounded,
  sum,
} from '../../model/index.ts';

/** How a stated amount stands to an exact one: the same when that is rounded or cut to its own last place, or another. */
export type Fit = 'rounded' | 'cut' | 'differs';

export function fitOf(exact: Rational, stated: Amount): Fit {
  if (rounded(exact, stated.step) === stated.money) return 'rounded';
  return cut(exact, stated.step) === stated.money ? 'cut' : 'differs';
}

/** Whether an amount lies within so many öre of an exact one. */
export function within(exact: Rational, stated: Amount, margin: Rational): boolean {
  const off = minus(exactly(stated.money), exact);
  return compare(off, margin) <= 0 && compare(minus(rational(0n), off), margin) <= 0;
}

/** Half of what one more in the last place is worth: how far a rounded amount may be from the exact one. */
export function half(step: Money): Rational {
  return rational(BigInt(step), 2n);
}

export interface Checked {
  readonly fit: Fit;
  /** The addends' own sum, exact. */
  readonly calculated: Money;
  readonly difference: Money;
}

/**
 * Holds a stated total against its addends, at the total's own last place. Where an addend is known less closely than
 * kronor (2 377 tkr), both are compared in its unit; whole kronor are taken as exact. Undefined where the sum is larger than
 * can be counted.
 */
export function holdSum(addends: readonly Amount[], stated: Amount): Checked | undefined {
  const calculated = sum(addends.map((addend) => addend.money));
  if (calculated === undefined) return undefined;
  const step = coarsest(stated.step, addends);
  const total = { ...stated, step, money: rounded(exactly(stated.money), step) };
  return { fit: fitOf(exactly(calculated), total), calculated, difference: money(calculated - stated.money) };
}

/** The least exact of a total's own step and those of its addends in thousands and millions. */
export function coarsest(step: Money, addends: readonly Amount[]): Money {
  return money(
    addends.reduce(
      (so, addend) => (addend.step > ORE_IN.krona ? Math.max(so, addend.step) : so),
      step as number,
    ),
  );
}
