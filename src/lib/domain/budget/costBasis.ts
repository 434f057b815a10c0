import type { Fen } from '../money/fen.ts';
import type { PayTables } from '../rules/payTables.ts';
import { ownPay, transitionsIn, type Movement } from './impactOf.ts';

/** One line of a cost estimate: people × change = amount a month. */
export interface BasisLine {
  /** index into the policy's posts */
  readonly post: number;
  /** 1 is the highest step */
  readonly step: number;
  /** the step after, where a change of placement moves people; the same otherwise */
  readonly stepAfter: number;
  readonly workers: number;
  /** own pay (grade + base allowance) a month, before and after */
  readonly before: Fen;
  readonly after: Fen;
  readonly change: Fen;
  readonly monthly: Fen;
}

/**
 * The basis of a cost (人数 × 标准): a line for each post, step before and step after whose pay
 * changes, in the policy's order. The lines sum to the change of grade and base allowance a month.
 */
export function costBasis(movement: Movement, before: PayTables, after: PayTables): BasisLine[] {
  return transitionsIn(movement).moves.flatMap(({ post, from, to, workers }): BasisLine[] => {
    const old = ownPay(before, post, from);
    const now = ownPay(after, post, to);
    const change = now - old;
    if (change === 0n) return [];
    const line = { post, step: from + 1, stepAfter: to + 1, workers, before: old, after: now };
    return [{ ...line, change, monthly: BigInt(workers) * change }];
  });
}
