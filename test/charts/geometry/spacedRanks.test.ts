import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spacedRanks } from '../../../src/lib/charts/geometry/spacedRanks.ts';

describe('the ranks that are drawn', () => {
  test('are all of them where they fit', () => {
    expect(spacedRanks(4, 10)).toEqual([0, 1, 2, 3]);
    expect(spacedRanks(1, 10)).toEqual([0]);
    expect(spacedRanks(0, 10)).toEqual([]);
  });

  test('rise without repeating, from the first to the last, and never exceed the room', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 100000 }), fc.integer({ min: 2, max: 900 }), (n, m) => {
        const ranks = spacedRanks(n, m);
        expect(ranks.length).toBe(Math.min(n, m));
        expect(ranks[0]).toBe(0);
        expect(ranks[ranks.length - 1]).toBe(n - 1);
        expect(new Set(ranks).size).toBe(ranks.length);
        expect([...ranks].sort((a, b) => a - b)).toEqual(ranks);
      }),
    );
  });
});
