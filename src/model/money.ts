declare const ORE: unique symbol;

/** Öre, always whole and within the safe integers. `money` is the only way to make one of a number. */
export type Money = number & { readonly [ORE]: true };

/** A number that is exactly a fraction, in lowest terms, with a positive denominator: a share, or öre before rounding. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** The unit that an amount was written in: `7 649 410,97 kr`, `4 755 642 kr`, `2 377 tkr`, `803 mnkr`. */
export type Precision = 'öre' | 'krona' | 'tusental' | 'miljon';

/** An amount as its author knows it: how much, and how exactly. */
export interface Amount {
  readonly money: Money;
  readonly precision: Precision;
  /** What one more in the last place written is worth: 100 kr in `2,4 tkr`. */
  readonly step: Money;
  /** As written. */
  readonly text: string;
}

/** A share, read exactly, with what one more in its last place is worth. */
export interface Share {
  readonly value: Rational;
  readonly step: Rational;
  /** As written: `2,788853655 %`. */
  readonly text: string;
}

/** Öre in one of each unit. */
export const ORE_IN: { readonly [P in Precision]: Money } = {
  öre: 1 as Money,
  krona: 100 as Money,
  tusental: 100_000 as Money,
  miljon: 100_000_000 as Money,
};

export const NO_MONEY = 0 as Money;

/** Whole öre as money. Anything else is a fault in the program, not in a plan: content is bounded where it is read. */
export function money(ore: number | bigint): Money {
  const whole = Number(ore);
  if (!Number.isSafeInteger(whole)) throw new RangeError(`Not a whole number of öre: ${ore}`);
  return (whole === 0 ? 0 : whole) as Money;
}

export function add(a: Money, b: Money): Money {
  return money(BigInt(a) + BigInt(b));
}

export function subtract(a: Money, b: Money): Money {
  return money(BigInt(a) - BigInt(b));
}

/** More than this is not added up, so that a sum can still be rounded and compared within the safe integers. */
const MOST = 4_000_000_000_000_000n;

/** Exact in any order. Undefined where so many and large addends meet that the sum cannot be reckoned with. */
export function sum(addends: readonly Money[]): Money | undefined {
  const total = addends.reduce((so, addend) => so + BigInt(addend), 0n);
  return total <= MOST && total >= -MOST ? money(total) : undefined;
}

export function rational(numerator: bigint, denominator = 1n): Rational {
  if (denominator === 0n) throw new RangeError('Division by zero');
  const sign = denominator < 0n ? -1n : 1n;
  const divisor = greatestDivisor(numerator, denominator);
  return { numerator: (sign * numerator) / divisor, denominator: (sign * denominator) / divisor };
}

/** Öre as a fraction, to reckon on with before anything is rounded. */
export function exactly(amount: Money): Rational {
  return { numerator: BigInt(amount), denominator: 1n };
}

export function plus(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

export function minus(a: Rational, b: Rational): Rational {
  return plus(a, { numerator: -b.numerator, denominator: b.denominator });
}

export function times(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** Undefined where nothing can be shared by nothing. */
export function dividedBy(a: Rational, b: Rational): Rational | undefined {
  return b.numerator === 0n ? undefined : rational(a.numerator * b.denominator, a.denominator * b.numerator);
}

/** Negative, zero or positive, as `a` is less than, equal to or more than `b`. */
export function compare(a: Rational, b: Rational): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** To the nearest step; a half goes away from zero, as in book-keeping: 0,5 becomes 1 and −0,5 becomes −1. */
export function rounded(ore: Rational, step: Money): Money {
  const { quotient, rest, unit } = inSteps(ore, step);
  const up = rest * 2n >= unit ? 1n : 0n;
  return money(signed(ore, (quotient + up) * BigInt(step)));
}

/** Down to a whole step: what is left of an amount when its last digits are struck out. */
export function cut(ore: Rational, step: Money): Money {
  return money(signed(ore, inSteps(ore, step).quotient * BigInt(step)));
}

function inSteps({ numerator, denominator }: Rational, step: Money) {
  const positive = numerator < 0n ? -numerator : numerator;
  const unit = denominator * BigInt(step);
  return { quotient: positive / unit, rest: positive % unit, unit };
}

function signed(like: Rational, positive: bigint): bigint {
  return like.numerator < 0n ? -positive : positive;
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x === 0n ? 1n : x;
}
