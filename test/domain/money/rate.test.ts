import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Decimal } from '../../../src/lib/domain/money/decimal.ts';
import { rateFromText, timesRate } from '../../../src/lib/domain/money/rate.ts';

const exactly = (text: string) => {
  const rate = rateFromText(text);
  if (rate === null) throw new RangeError(text);
  return rate;
};

describe('a rate', () => {
  test.each([[''], ['-'], ['1.'], ['.5'], ['1e-2'], ['12%'], ['0,12'], ['+1'], ['０.１２']])(
    'is not read from %j',
    (text) => {
      expect(rateFromText(text)).toBeNull();
    },
  );

  test.each([
    ['0', 0n, 1n],
    ['1', 1n, 1n],
    ['0.12', 12n, 100n],
    ['1.05', 105n, 100n],
    ['-1', -1n, 1n],
    ['-0.20', -20n, 100n],
    ['0.000000000000000000000000000000000000000000000001', 1n, 10n ** 48n],
  ])('%s is %s / %s', (text, numerator, denominator) => {
    expect(rateFromText(text)).toEqual({ numerator, denominator });
  });

  test.each([
    [280_000n, '0.12', 33_600n],
    [50n, '0.01', 1n],
    [49n, '0.01', 0n],
    [-50n, '0.01', -1n],
    [50n, '-0.01', -1n],
    [100_000n, '1.000005', 100_001n],
    [100_000n, '1.0000049999999999999999999999999999999999999999999999', 100_000n],
    [60_050n, '1.05', 63_053n],
  ])('%s fen × %s is %s fen, half-up', (amount, rate, product) => {
    expect(timesRate(amount, exactly(rate))).toBe(product);
  });

  test('agrees with decimals of more digits than any amount needs', () => {
    const Wide = Decimal.clone({ precision: 400 });
    const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 60 });
    const text = fc
      .tuple(fc.boolean(), fc.integer({ min: 0, max: 99 }), digits)
      .map(([less, whole, places]) => `${less ? '-' : ''}${String(whole)}.${places.join('')}`);
    fc.assert(
      fc.property(fc.bigInt(), text, (amount, rate) => {
        const expected = new Wide(amount.toString()).times(rate).toDecimalPlaces(0);
        expect(timesRate(amount, exactly(rate))).toBe(BigInt(expected.toString()));
      }),
    );
  });
});
