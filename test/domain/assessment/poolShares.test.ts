import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { netOf, poolShares } from '../../../src/lib/domain/assessment/poolShares.ts';
import { rateFromText } from '../../../src/lib/domain/money/rate.ts';
import type { RollCell } from '../../../src/lib/domain/roster/cells.ts';

const weights = (...texts: string[]) => texts.map((text) => rateFromText(text)!);
const cell = (months: number, appraisal: number, people: number, deduction = 0n): RollCell => ({
  months,
  appraisal,
  people,
  deduction,
});

describe('a pool shared within a community', () => {
  test('gives by weight × months: 3800 for two, weighted 1.5 to 0.5, is 5700 and 1900', () => {
    const shares = poolShares(
      [cell(12, 0, 1), cell(12, 1, 1)],
      weights('1.5', '0.5'),
      () => 380000n,
    );
    expect(shares.map(({ amount }) => amount)).toEqual([570000n, 190000n]);
  });

  test('gives a fen that can not be halved to the first', () => {
    const [share] = poolShares([cell(12, 0, 2)], weights('1'), () => 0n);
    expect(share).toMatchObject({ least: 0n, more: 0, amount: 0n });
    const odd = poolShares([cell(12, 0, 1), cell(12, 1, 2)], weights('1', '0'), () => 1n);
    expect(odd.map(({ amount }) => amount)).toEqual([3n, 0n]);
    const three = poolShares([cell(6, 0, 2, 1n)], weights('1'), () => 3n);
    expect(three[0]).toMatchObject({ least: 2n, more: 0 });
  });

  test('counts months alone where every weight is nothing', () => {
    const shares = poolShares([cell(12, 0, 1), cell(6, 0, 1)], weights('0'), () => 300n);
    expect(shares.map(({ amount }) => amount)).toEqual([400n, 200n]);
  });

  test('sums to the pool to the fen, and parts equal people by one fen at most', () => {
    const anyCell = fc.record({
      months: fc.integer({ min: 1, max: 12 }),
      appraisal: fc.nat({ max: 2 }),
      people: fc.integer({ min: 1, max: 40 }),
      deduction: fc.bigInt({ min: 0n, max: 300_000n }),
    });
    const anyWeight = fc.constantFrom('0', '0.8', '1', '1.25', '0.333');
    fc.assert(
      fc.property(
        fc.array(anyCell, { maxLength: 8 }),
        fc.array(anyWeight, { minLength: 3, maxLength: 3 }),
        fc.bigInt({ min: 0n, max: 500_000n }),
        (cells, texts, base) => {
          const standard = (months: number) => (base * BigInt(months)) / 12n;
          const pool = cells.reduce(
            (sum, one) => sum + BigInt(one.people) * netOf(one, standard),
            0n,
          );
          const shares = poolShares(cells, weights(...texts), standard);
          expect(shares.reduce((sum, { amount }) => sum + amount, 0n)).toBe(pool);
          for (const { people, least, more, amount } of shares) {
            expect(least >= 0n && more >= 0 && more <= people).toBe(true);
            expect(amount).toBe(BigInt(people) * least + BigInt(more));
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});
