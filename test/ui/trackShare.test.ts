import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stepFrom, trackShare } from '../../src/lib/ui/trackShare.ts';

describe('the place of an amount on its track', () => {
  test('runs from 0 at the least to 100 at the most', () => {
    expect(trackShare(0n, 0n, 300000n)).toBe(0);
    expect(trackShare(150000n, 0n, 300000n)).toBe(50);
    expect(trackShare(300000n, 0n, 300000n)).toBe(100);
  });

  test('is held at the ends for amounts beyond them', () => {
    expect(trackShare(-1n, 0n, 100n)).toBe(0);
    expect(trackShare(101n, 0n, 100n)).toBe(100);
    expect(trackShare(5n, 7n, 7n)).toBe(0);
  });
});

describe('a step up or down', () => {
  test('goes to the next multiple of ten yuan', () => {
    expect(stepFrom(100000n, 1000n, 1, 0n, 999999n)).toBe(101000n);
    expect(stepFrom(100001n, 1000n, 1, 0n, 999999n)).toBe(101000n);
    expect(stepFrom(100001n, 1000n, -1, 0n, 999999n)).toBe(100000n);
    expect(stepFrom(100000n, 1000n, -1, 0n, 999999n)).toBe(99000n);
  });

  test('stays between the least and the most', () => {
    const amount = fc.bigInt({ min: 0n, max: 1_000_000n });
    fc.assert(
      fc.property(amount, fc.constantFrom(1 as const, -1 as const), (value, direction) => {
        const next = stepFrom(value, 1000n, direction, 0n, 1_000_000n);
        expect(next >= 0n && next <= 1_000_000n).toBe(true);
        expect(direction === 1 ? next >= value : next <= value).toBe(true);
      }),
    );
  });
});
