import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { footed } from '../../../../src/lib/domain/money/footing.ts';
import { shapleyNumerators } from '../../../../src/lib/domain/inference/decompose/shapley.ts';

const games = fc
  .integer({ min: 0, max: 5 })
  .chain((n) =>
    fc.array(fc.bigInt({ min: -1000n, max: 1000n }), { minLength: 2 ** n, maxLength: 2 ** n }),
  );

function* orders(list: readonly number[]): Generator<number[]> {
  if (list.length === 0) yield [];
  for (const first of list)
    for (const rest of orders(list.filter((other) => other !== first))) yield [first, ...rest];
}

describe('the Shapley value', () => {
  test('is what a player adds, averaged over every order of joining', () => {
    fc.assert(
      fc.property(games, (worth) => {
        const n = Math.log2(worth.length);
        const sums = Array.from({ length: n }, () => 0n);
        let count = 0n;
        for (const order of orders(sums.map((_, i) => i))) {
          count += 1n;
          let coalition = 0;
          for (const player of order) {
            const joined = coalition | (1 << player);
            sums[player]! += worth[joined]! - worth[coalition]!;
            coalition = joined;
          }
        }
        const { numerators, denominator } = shapleyNumerators(n, (coalition) => worth[coalition]!);
        expect(denominator).toBe(count);
        expect(numerators).toEqual(sums);
      }),
    );
  });
});

describe('shares rounded to whole numbers', () => {
  test('add up to their sum, are less than one off, and keep their value in any order', () => {
    const lists = fc.record({
      numerators: fc.array(fc.bigInt({ min: -500n, max: 500n }), { minLength: 1, maxLength: 6 }),
      denominator: fc.bigInt({ min: 1n, max: 24n }),
    });
    fc.assert(
      fc.property(lists, ({ numerators, denominator }) => {
        const rest = numerators.reduce((a, b) => a + b, 0n) % denominator;
        const shares = [...numerators.slice(1), numerators[0]! - rest].map((numerator, i) => ({
          numerator,
          key: String(i),
        }));
        const rounded = footed(shares, denominator);
        const exact = shares.reduce((sum, { numerator }) => sum + numerator, 0n);
        expect(rounded.reduce((a, b) => a + b, 0n) * denominator).toBe(exact);
        rounded.forEach((value, i) => {
          const off = value * denominator - shares[i]!.numerator;
          expect(off > -denominator && off < denominator).toBe(true);
        });
        expect(footed([...shares].reverse(), denominator).reverse()).toEqual(rounded);
      }),
    );
  });
});
