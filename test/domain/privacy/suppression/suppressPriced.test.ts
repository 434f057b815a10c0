import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSmall, thresholds } from '../../../../src/lib/domain/privacy/suppression/protect.ts';
import {
  suppressPriced,
  type PricedCount,
} from '../../../../src/lib/domain/privacy/suppression/suppressPriced.ts';

const lines = fc.array(
  fc.record({
    count: fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 12 })),
    price: fc.integer({ min: -2, max: 6 }).map((n) => 100n * BigInt(n)),
  }),
  { maxLength: 6 },
);

/** Every way to fill the hidden lines with people such that both sums stay. */
function solutions(list: readonly PricedCount[], hidden: readonly number[]): number[][] {
  const people = hidden.reduce((sum, i) => sum + (list[i]?.count ?? 0), 0);
  const amount = hidden.reduce(
    (sum, i) => sum + BigInt(list[i]?.count ?? 0) * (list[i]?.price ?? 0n),
    0n,
  );
  const fill = (rest: readonly number[], left: number, due: bigint): number[][] => {
    const [first, ...others] = rest;
    if (first === undefined) return left === 0 && due === 0n ? [[]] : [];
    const price = list[first]?.price ?? 0n;
    return Array.from({ length: left + 1 }, (_, n) =>
      fill(others, left - n, due - BigInt(n) * price).map((tail) => [n, ...tail]),
    ).flat();
  };
  return fill(hidden, people, amount);
}

describe('a list of people × standard whose sums are known', () => {
  test('hides a small count with two others, for two alone could be solved for', () => {
    const list = [1, 20, 30, 40].map((count, i) => ({ count, price: BigInt(100 * (i + 1)) }));
    expect([...suppressPriced(list, 3).hidden]).toEqual([0, 1, 2]);
  });

  test('says where no exchange of people hides it, so that the sum must go', () => {
    const list = [
      { count: 1, price: 100n },
      { count: 50, price: 900n },
    ];
    expect(suppressPriced(list, 3)).toEqual({ hidden: new Set([0, 1]), total: false });
  });

  test('leaves every small count possible at the threshold or above, where the sum is shown', () => {
    fc.assert(
      fc.property(lines, fc.constantFrom(...thresholds), (list, threshold) => {
        const { hidden, total } = suppressPriced(list, threshold);
        if (!total) return;
        const places = [...hidden];
        const found = solutions(list, places);
        places.forEach((place, at) => {
          const values = new Set(found.map((solution) => solution[at]));
          expect(values.size).toBeGreaterThan(1);
          if (isSmall(list[place]?.count ?? 0, threshold))
            expect(Math.max(...found.map((solution) => solution[at] ?? 0))).toBeGreaterThanOrEqual(
              threshold,
            );
        });
      }),
    );
  });

  test('hides nobody behind a line that has nobody: that may be known', () => {
    fc.assert(
      fc.property(lines, fc.constantFrom(...thresholds), (list, threshold) => {
        const { hidden, total } = suppressPriced(list, threshold);
        if (total) for (const place of hidden) expect(list[place]?.count).toBeGreaterThan(0);
      }),
    );
  });
});
