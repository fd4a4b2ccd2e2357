import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  add,
  compare,
  cut,
  dividedBy,
  exactly,
  minus,
  money,
  ORE_IN,
  plus,
  rational,
  rounded,
  subtract,
  sum,
  times,
} from '../../src/model/index.ts';

const ore = fc.maxSafeInteger().map((value) => money(value));
const modest = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }).map((value) => money(value));
const fraction = fc
  .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.bigInt({ min: 1n, max: 10n ** 12n }))
  .map(([numerator, denominator]) => rational(numerator, denominator));
const step = fc.constantFrom(ORE_IN.öre, ORE_IN.krona, ORE_IN.tusental, ORE_IN.miljon);

describe('money is whole öre', () => {
  test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, 2n ** 53n])('%s is none', (value) => {
    expect(() => money(value)).toThrow(RangeError);
  });

  test('nothing has no sign', () => {
    expect(Object.is(money(-0), 0)).toBe(true);
  });
});

describe('sums', () => {
  test('add and subtract undo one another', () => {
    fc.assert(fc.property(modest, modest, (a, b) => subtract(add(a, b), b) === a));
  });

  test('the order does not matter, nor how it is divided', () => {
    fc.assert(
      fc.property(fc.array(modest), fc.array(modest), (left, right) => {
        const whole = sum([...left, ...right]);
        expect(sum([...right, ...left].reverse())).toBe(whole);
        expect(sum([sum(left)!, sum(right)!])).toBe(whole);
      }),
    );
  });

  test('what is too much to count exactly is not counted', () => {
    expect(sum([money(Number.MAX_SAFE_INTEGER), money(1)])).toBeUndefined();
    expect(sum([money(4e15), money(1), money(-1)])).toBe(4e15);
    expect(sum([money(-4e15), money(-1)])).toBeUndefined();
    expect(() => add(money(Number.MAX_SAFE_INTEGER), money(1))).toThrow(RangeError);
  });

  test('no öre is lost where floats would lose it', () => {
    expect(sum(Array.from({ length: 1000 }, () => money(10)))).toBe(10_000);
  });
});

describe('fractions', () => {
  test('are exact', () => {
    fc.assert(
      fc.property(fraction, fraction, (a, b) => {
        expect(minus(plus(a, b), b)).toEqual(a);
        if (b.numerator !== 0n) expect(dividedBy(times(a, b), b)).toEqual(a);
      }),
    );
  });

  test('are kept in lowest terms with the sign above', () => {
    expect(rational(2n, -4n)).toEqual({ numerator: -1n, denominator: 2n });
    expect(rational(0n, 5n)).toEqual({ numerator: 0n, denominator: 1n });
    expect(() => rational(1n, 0n)).toThrow(RangeError);
    expect(dividedBy(rational(1n), rational(0n))).toBeUndefined();
  });

  test('compare as numbers do', () => {
    fc.assert(
      fc.property(fraction, fraction, (a, b) => Math.sign(compare(a, b)) === -Math.sign(compare(b, a))),
    );
  });
});

describe('rounding', () => {
  test('is never more than half a step away, and is a whole number of steps', () => {
    fc.assert(
      fc.property(fraction.filter(small), step, (exact, unit) => {
        const result = rounded(exact, unit);
        expect(result % unit === 0).toBe(true);
        const off = minus(exactly(result), exact);
        const half = rational(BigInt(unit), 2n);
        expect(compare(off, half)).toBeLessThanOrEqual(0);
        expect(compare(minus(rational(0n), half), off)).toBeLessThanOrEqual(0);
      }),
    );
  });

  test('cutting goes towards nothing and less than a step', () => {
    fc.assert(
      fc.property(fraction.filter(small), step, (exact, unit) => {
        const result = BigInt(cut(exact, unit));
        const size = (value: bigint) => (value < 0n ? -value : value);
        expect(size(result) * exact.denominator <= size(exact.numerator)).toBe(true);
        expect(size(exact.numerator) < (size(result) + BigInt(unit)) * exact.denominator).toBe(true);
      }),
    );
  });

  test('whole öre stay as they are', () => {
    fc.assert(fc.property(ore, (value) => rounded(exactly(value), ORE_IN.öre) === value));
  });

  test.each([
    [50n, ORE_IN.krona, 100],
    [49n, ORE_IN.krona, 0],
    [-50n, ORE_IN.krona, -100],
    [836_656_096n, ORE_IN.krona, 836_656_100],
    [50_000n, ORE_IN.tusental, 100_000],
    [49_999n, ORE_IN.tusental, 0],
    [50_000_000n, ORE_IN.miljon, 100_000_000],
  ])('a half goes away from nothing: %s öre', (exact, unit, expected) => {
    expect(rounded(rational(exact), unit)).toBe(expected);
  });

  test('a share of an amount', () => {
    const share = rational(2_788_853_655n, 100n * 10n ** 9n);
    const of = (kronor: number) => rounded(times(share, exactly(money(kronor * 100))), ORE_IN.öre);
    expect(of(200_000_000)).toBe(557_770_731);
    expect(add(money(500_000_000), of(95_000_000))).toBe(764_941_097);
  });

  test('the parts of a whole are the whole', () => {
    fc.assert(
      fc.property(modest, fc.bigInt({ min: 0n, max: 10n ** 9n }), (whole, part) => {
        const share = rational(part, 10n ** 9n);
        const [one, other] = [share, minus(rational(1n), share)].map((of) => times(of, exactly(whole)));
        expect(plus(one!, other!)).toEqual(exactly(whole));
      }),
    );
  });
});

/** So that the rounded amount is one that money can hold. */
function small({ numerator, denominator }: { numerator: bigint; denominator: bigint }): boolean {
  const whole = numerator / denominator;
  return whole < 10n ** 14n && whole > -(10n ** 14n);
}
