import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { divideHalfUp, percentOf } from '../../../src/lib/domain/money/divide.ts';

/** Half-up away from zero by counting: the slow way that leaves no room for a slip. */
function bySubtraction(dividend: bigint, divisor: bigint): bigint {
  const negative = dividend < 0n !== divisor < 0n;
  const [a, b] = [dividend, divisor].map((n) => (n < 0n ? -n : n)) as [bigint, bigint];
  let quotient = 0n;
  let rest = a;
  while (rest >= b) {
    rest -= b;
    quotient += 1n;
  }
  if (rest >= b - rest) quotient += 1n;
  return negative && quotient !== 0n ? -quotient : quotient;
}

describe('a division to the nearest whole', () => {
  test('by zero is refused', () => {
    expect(() => divideHalfUp(1n, 0n)).toThrow(RangeError);
    expect(() => divideHalfUp(0n, 0n)).toThrow(RangeError);
  });

  test.each([
    [0n, 5n, 0n],
    [1n, 2n, 1n],
    [1n, 3n, 0n],
    [2n, 3n, 1n],
    [3n, 2n, 2n],
    [5n, 2n, 3n],
    [-1n, 2n, -1n],
    [1n, -2n, -1n],
    [-1n, -2n, 1n],
    [-1n, 3n, 0n],
    [-5n, 2n, -3n],
    [118_250_000n, 1172n, 100_896n],
    [10n ** 40n + 5n, 10n, 10n ** 39n + 1n],
  ])('%s / %s is %s', (dividend, divisor, quotient) => {
    expect(divideHalfUp(dividend, divisor)).toBe(quotient);
  });

  test('agrees with counting, for both signs of both', () => {
    const small = fc.bigInt({ min: -400n, max: 400n });
    fc.assert(
      fc.property(
        small,
        small.filter((n) => n !== 0n),
        (a, b) => {
          expect(divideHalfUp(a, b)).toBe(bySubtraction(a, b));
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('is never further from the exact quotient than a half, at any size', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.bigInt({ min: 1n }), (a, b) => {
        const twiceTheError = 2n * (divideHalfUp(a, b) * b - a);
        expect(twiceTheError <= b && twiceTheError >= -b).toBe(true);
        if (twiceTheError === b) expect(a > 0n).toBe(true);
        if (twiceTheError === -b) expect(a < 0n).toBe(true);
      }),
    );
  });

  test('of the opposite is the opposite', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.bigInt({ min: 1n }), (a, b) => {
        expect(divideHalfUp(-a, b)).toBe(-divideHalfUp(a, b));
      }),
    );
  });
});

describe('a percentage', () => {
  test('of nothing is no number', () => {
    expect(percentOf(1n, 0n)).toBeNull();
    expect(percentOf(0n, 0n)).toBeNull();
  });

  test.each([
    [0n, 7n, '0.00'],
    [1n, 1n, '100.00'],
    [1n, 3n, '33.33'],
    [2n, 3n, '66.67'],
    [-1n, 3n, '-33.33'],
    [1n, -3n, '-33.33'],
    [1n, 20_000n, '0.01'],
    [-1n, 20_000n, '-0.01'],
    [1n, 20_001n, '0.00'],
    [-1n, 20_001n, '0.00'],
    [5n, 1n, '500.00'],
    [24_110_000n, 118_250_000n, '20.39'],
  ])('%s of %s is %s percent', (part, whole, percent) => {
    expect(percentOf(part, whole)).toBe(percent);
  });
});
