import { describe, expect, test } from 'vitest';
import { awardBill, bonusByRating, monthlyBill } from '../../../src/lib/domain/budget/bill.ts';
import { payTables } from '../../payTables.ts';
import type { BonusCells, DeductedCell } from '../../../src/lib/domain/roster/cells.ts';

/** Two posts on two steps, two ratings, two appraisals; amounts that cannot be mixed up. */
const tables = payTables(
  {
    gradeAllowance: [
      [1n, 10n],
      [100n, 1000n],
    ],
    baseAllowance: [
      [3n, 3n],
      [5n, 5n],
    ],
    socialInsurance: [
      [7n, 7n],
      [7n, 7n],
    ],
    housingFund: [
      [2n, 20n],
      [200n, 2000n],
    ],
    performanceAllowance: [
      [11n, 11n],
      [11n, 11n],
    ],
  },
  {
    communityBonus: [
      Array.from({ length: 12 }, (_, i) => BigInt(i + 1)),
      Array.from({ length: 12 }, (_, i) => 100n * BigInt(i + 1)),
    ],
    individualAward: [50n, 0n],
    awardedAppraisal: 0,
  },
);

const nobody = () => Array.from({ length: 12 }, () => [0, 0]);

function roll(place: (people: number[][][]) => void, deducted: DeductedCell[] = []): BonusCells {
  const people = [nobody(), nobody()];
  place(people);
  return { people, deducted };
}

describe('a month’s bill', () => {
  test('is nothing for nobody', () => {
    expect(
      monthlyBill(
        {
          workers: [
            [0, 0],
            [0, 0],
          ],
        },
        tables,
      ),
    ).toEqual({
      gradeAllowance: 0n,
      baseAllowance: 0n,
      socialInsurance: 0n,
      housingFund: 0n,
      performanceAllowance: 0n,
    });
  });

  test('is head-count × amount, summed over posts and steps', () => {
    expect(
      monthlyBill(
        {
          workers: [
            [1, 2],
            [3, 4],
          ],
        },
        tables,
      ),
    ).toEqual({
      gradeAllowance: 1n + 20n + 300n + 4000n,
      baseAllowance: 3n * 3n + 7n * 5n,
      socialInsurance: 10n * 7n,
      housingFund: 2n + 40n + 600n + 8000n,
      performanceAllowance: 10n * 11n,
    });
  });

  test('is exact where floats are not', () => {
    const people = 4_300_000;
    const amount = 9_007_199_254_740_993n;
    const rich = payTables({
      gradeAllowance: [
        [amount, 0n],
        [0n, 0n],
      ],
    });
    expect(
      monthlyBill(
        {
          workers: [
            [people, 0],
            [0, 0],
          ],
        },
        rich,
      ).gradeAllowance,
    ).toBe(amount * 4_300_000n);
  });
});

describe('a year’s bonus', () => {
  test('is people × bonus of their rating and months, whatever their appraisal', () => {
    const cells = roll((people) => {
      people[0]![11] = [1, 2];
      people[0]![0] = [0, 1];
      people[1]![5] = [4, 0];
    });
    expect(bonusByRating(cells, tables)).toEqual([3n * 12n + 1n, 4n * 600n]);
  });

  test('is less by what is deducted', () => {
    const cells = roll(
      (people) => {
        people[1]![11] = [3, 0];
      },
      [{ rating: 1, months: 12, deduction: 150n, people: 2 }],
    );
    expect(bonusByRating(cells, tables)).toEqual([0n, 3600n - 300n]);
  });

  test('is never less than nothing for one person', () => {
    const cells = roll(
      (people) => {
        people[0]![11] = [2, 0];
      },
      [{ rating: 0, months: 12, deduction: 99n, people: 1 }],
    );
    expect(bonusByRating(cells, tables)).toEqual([12n, 0n]);
  });
});

describe('a year’s awards', () => {
  test('go to the appraisal that earns them', () => {
    expect(awardBill([3, 9], tables)).toBe(150n);
    expect(awardBill([0, 9], tables)).toBe(0n);
  });
});
