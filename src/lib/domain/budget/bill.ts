import type { Fen } from '../money/fen.ts';
import type { PayTables } from '../policy/payTables.ts';
import type { BonusCells, GradeCells } from '../roster/cells.ts';

/** One month's cost of each monthly item, in fen. */
export interface MonthlyBill {
  readonly gradeAllowance: Fen;
  readonly baseAllowance: Fen;
  readonly socialInsurance: Fen;
  readonly housingFund: Fen;
  readonly performanceAllowance: Fen;
}

/** The same, with what is paid for a qualification, which cells do not tell. */
export interface EveryMonthly extends MonthlyBill {
  readonly qualificationAllowance: Fen;
}

/** The budget of a month: head-counts × amounts, in whole fen. */
export function monthlyBill(cells: GradeCells, tables: PayTables): MonthlyBill {
  let gradeAllowance = 0n;
  let baseAllowance = 0n;
  let socialInsurance = 0n;
  let housingFund = 0n;
  let everybody = 0;
  cells.workers.forEach((row, post) => {
    let workers = 0;
    row.forEach((count, step) => {
      if (count === 0) return;
      workers += count;
      gradeAllowance += BigInt(count) * (tables.gradeAllowance[post]?.[step] ?? 0n);
      socialInsurance += BigInt(count) * (tables.socialInsurance[post]?.[step] ?? 0n);
      housingFund += BigInt(count) * (tables.housingFund[post]?.[step] ?? 0n);
    });
    baseAllowance += BigInt(workers) * (tables.baseAllowance[post] ?? 0n);
    everybody += workers;
  });
  const performanceAllowance = BigInt(everybody) * tables.performanceAllowance;
  return { gradeAllowance, baseAllowance, socialInsurance, housingFund, performanceAllowance };
}

/** The part of the month's grade allowance that is paid by performance, in whole fen. */
export function performanceBill(cells: GradeCells, { gradePerformance }: PayTables): Fen {
  if (gradePerformance === null) return 0n;
  let total = 0n;
  cells.workers.forEach((row, post) => {
    row.forEach((count, step) => {
      if (count > 0) total += BigInt(count) * (gradePerformance[post]?.[step] ?? 0n);
    });
  });
  return total;
}

/**
 * The year's community bonus by rating, in the policy's order, in fen: people × bonus, less what
 * is deducted from single people, each at most down to nothing.
 */
export function bonusByRating(cells: BonusCells, tables: PayTables): Fen[] {
  const bonusOf = (rating: number, months: number): Fen =>
    tables.communityBonus[rating]?.[months - 1] ?? 0n;
  return cells.people.map((months, rating) => {
    const full = months.reduce((total, appraisals, i) => {
      const people = appraisals.reduce((a, b) => a + b, 0);
      return total + BigInt(people) * bonusOf(rating, i + 1);
    }, 0n);
    return cells.deducted
      .filter((cell) => cell.rating === rating)
      .reduce((total, { months, deduction, people }) => {
        const bonus = bonusOf(rating, months);
        return total - BigInt(people) * (deduction < bonus ? deduction : bonus);
      }, full);
  });
}

/** The year's individual awards, in fen. */
export function awardBill(people: readonly number[], tables: PayTables): Fen {
  return people.reduce(
    (total, count, i) => total + BigInt(count) * (tables.individualAward[i] ?? 0n),
    0n,
  );
}
