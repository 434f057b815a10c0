import type { Fen } from '../money/fen.ts';
import type { PayTables } from '../policy/payTables.ts';
import type { GradeCells } from '../roster/cells.ts';
import { ownPay } from './impactOf.ts';

/** One line of a cost estimate: people × change = amount a month. */
export interface BasisLine {
  /** index into the policy's posts */
  readonly post: number;
  /** 1 is the highest step */
  readonly step: number;
  readonly workers: number;
  /** own pay (grade + base allowance) a month, before and after */
  readonly before: Fen;
  readonly after: Fen;
  readonly change: Fen;
  readonly monthly: Fen;
}

/**
 * The basis of a cost (人数 × 标准): a line for each post and step whose pay changes, in the
 * policy's order. The lines sum to the change of grade and base allowance a month.
 */
export function costBasis(cells: GradeCells, before: PayTables, after: PayTables): BasisLine[] {
  return cells.workers.flatMap((row, post) =>
    row.flatMap((workers, i): BasisLine[] => {
      const old = ownPay(before, post, i);
      const now = ownPay(after, post, i);
      const change = now - old;
      if (workers === 0 || change === 0n) return [];
      const line = { post, step: i + 1, workers, before: old, after: now, change };
      return [{ ...line, monthly: BigInt(workers) * change }];
    }),
  );
}
