import type { Fen } from '../money/fen.ts';
import type { Rate } from '../money/rate.ts';
import type { RollCell } from '../roster/cells.ts';

/** What the people of one cell get when their community shares its bonus. */
export interface PoolShare extends RollCell {
  /** all of them together, in fen */
  readonly amount: Fen;
  /** what each gets at least; `more` of them get one fen on top */
  readonly least: Fen;
  readonly more: number;
}

/**
 * Shares the sum of what the people of a community would get (their standards by months, less
 * deductions) among them by weight × months. Largest remainder: everybody gets the whole fen of
 * the share, and the fen that are left go one each to the largest remainders, at equal remainders
 * in the order of the cells. So the shares sum to the pool, to the fen. Where all weights are 0,
 * months alone count.
 *
 * @param weights by appraisal
 * @param standard what one person of so many months would get, in fen
 */
export function poolShares(
  cells: readonly RollCell[],
  weights: readonly Rate[],
  standard: (months: number) => Fen,
): PoolShare[] {
  const pool = cells.reduce((sum, cell) => sum + BigInt(cell.people) * netOf(cell, standard), 0n);
  const parts = partsOf(cells, weights);
  const whole = cells.reduce((sum, { people }, i) => sum + BigInt(people) * (parts[i] ?? 0n), 0n);
  if (whole === 0n) return cells.map((cell) => ({ ...cell, amount: 0n, least: 0n, more: 0 }));
  const shares = cells.map((cell, i) => {
    const share = pool * (parts[i] ?? 0n);
    return { cell, i, least: share / whole, remainder: share % whole };
  });
  let left = shares.reduce((rest, { cell, least }) => rest - BigInt(cell.people) * least, pool);
  const more = cells.map(() => 0);
  for (const { cell, i } of [...shares].sort(byRemainder)) {
    const given = left < BigInt(cell.people) ? Number(left) : cell.people;
    more[i] = given;
    left -= BigInt(given);
  }
  return shares.map(({ cell, i, least }) => ({
    ...cell,
    least,
    more: more[i] ?? 0,
    amount: BigInt(cell.people) * least + BigInt(more[i] ?? 0),
  }));
}

/** What one person of a cell would get without sharing. */
export function netOf({ months, deduction }: RollCell, standard: (months: number) => Fen): Fen {
  const bonus = standard(months);
  return deduction < bonus ? bonus - deduction : 0n;
}

interface Share {
  readonly i: number;
  readonly remainder: bigint;
}

function byRemainder(a: Share, b: Share): number {
  if (a.remainder === b.remainder) return a.i - b.i;
  return a.remainder > b.remainder ? -1 : 1;
}

/** Weight × months of one person of each cell, on one denominator. */
function partsOf(cells: readonly RollCell[], weights: readonly Rate[]): bigint[] {
  const common = weights.reduce(
    (most, { denominator }) => (denominator > most ? denominator : most),
    1n,
  );
  const parts = cells.map(({ appraisal, months }) => {
    const { numerator, denominator } = weights[appraisal] ?? { numerator: 1n, denominator: 1n };
    return (numerator * BigInt(months) * common) / denominator;
  });
  const nobodyCounts = parts.every((part) => part === 0n);
  return nobodyCounts ? cells.map(({ months }) => BigInt(months)) : parts;
}
