import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lengthScale } from '../../../src/lib/charts/geometry/lengthScale.ts';

describe('the scale of lengths', () => {
  test('makes a bar as long as its amount, in proportion', () => {
    const amount = fc.bigInt({ min: 1n, max: 10n ** 15n });
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: 1, max: 2000 }), (a, b, room) => {
        const [less, more] = a < b ? [a, b] : [b, a];
        const x = lengthScale(0n, more, 0, room);
        expect(x(0n)).toBe(0);
        expect(x(more)).toBeCloseTo(room, 6);
        expect(x(less) / room).toBeCloseTo(Number(less) / Number(more), 9);
      }),
    );
  });

  test('stands at the start as a whole where there is no range', () => {
    expect(lengthScale(5n, 5n, 10, 90)(5n)).toBe(10);
  });
});
