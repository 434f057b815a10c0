import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  FAIRLY_CERTAIN_PERCENT,
  firmnessOf,
} from '../../../../src/lib/domain/inference/bounds/firmness.ts';

const end = fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n });

test('a range without width is certain, and one is never firmer than a narrower one inside it', () => {
  const order = ['certain', 'fairlyCertain', 'uncertain'];
  fc.assert(
    fc.property(end, fc.bigInt({ min: 0n, max: 10n ** 12n }), end, (min, width, inner) => {
      expect(firmnessOf({ min, max: min })).toBe('certain');
      const wide = { min, max: min + width };
      if (min < 0n || inner < wide.min || inner > wide.max) return;
      const narrow = firmnessOf({ min: inner, max: wide.max });
      expect(order.indexOf(narrow)).toBeLessThanOrEqual(order.indexOf(firmnessOf(wide)));
    }),
  );
});

test('a range of a fifth of its larger end is fairly certain, a fen more is not', () => {
  const larger = 100_000n;
  const width = (larger * FAIRLY_CERTAIN_PERCENT) / 100n;
  expect(firmnessOf({ min: larger - width, max: larger })).toBe('fairlyCertain');
  expect(firmnessOf({ min: larger - width - 1n, max: larger })).toBe('uncertain');
  expect(firmnessOf({ min: -larger, max: width - larger })).toBe('fairlyCertain');
});
