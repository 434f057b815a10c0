import type { Fen } from '../money/fen.ts';
import type { BonusCells, GradeCells } from '../roster/cells.ts';
import type { PayTables, PlaceTable } from '../rules/payTables.ts';

/** What the workers of a roster draw together by one table, in whole fen: head-counts × amounts. */
export function placeBill({ workers }: GradeCells, table: PlaceTable): Fen {
  let total = 0n;
  workers.forEach((row, post) => {
    const amounts = table[post];
    row.forEach((count, step) => {
      if (count > 0) total += BigInt(count) * (amounts?.[step] ?? 0n);
    });
  });
  return total;
}

/** What a month's items by post and step cost for a roster, by the id of the item. */
export function monthlyBill(cells: GradeCells, tables: PayTables): Record<string, Fen> {
  return Object.fromEntries(
    tables.items
      .filter(({ keyed, period }) => keyed === 'place' && period === 'month')
      .map(({ id }) => [id, placeBill(cells, tables.place[id] ?? [])]),
  );
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
