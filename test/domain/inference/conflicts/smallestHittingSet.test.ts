import fc from 'fast-check';
import { expect, test } from 'vitest';
import { smallestHittingSet } from '../../../../src/lib/domain/inference/conflicts/smallestHittingSet.ts';

const size = (set: bigint): number => [...set.toString(2)].filter((digit) => digit === '1').length;

test('the smallest hitting set hits every set, and no smaller one does', () => {
  const members = 7;
  const all = Array.from({ length: 2 ** members }, (_, i) => BigInt(i));
  fc.assert(
    fc.property(fc.array(fc.bigInt({ min: 1n, max: 127n }), { maxLength: 8 }), (sets) => {
      const hits = (candidate: bigint): boolean => sets.every((set) => (set & candidate) !== 0n);
      const found = smallestHittingSet(sets);
      expect(hits(found)).toBe(true);
      expect(size(found)).toBe(Math.min(...all.filter(hits).map(size)));
    }),
  );
});

test('members beyond the thirty-second are told apart', () => {
  expect(smallestHittingSet([1n << 40n, (1n << 40n) | 1n])).toBe(1n << 40n);
});
