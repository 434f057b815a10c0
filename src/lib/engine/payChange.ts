import type { GroupImpact } from '../domain/budget/budget.ts';
import type { Fen } from '../domain/money/fen.ts';
import type { ResultRow } from './database.ts';
import { readCount, readFen, readText } from './rowReader.ts';

/** What a change of pay does to one group of workers in a month. */
export interface PayChange {
  /** the community's or post's id, or the step's number as text; "all" where nothing is grouped */
  readonly key: string;
  readonly impact: GroupImpact;
  /** the workers' own pay, grade + base allowance, before and after */
  readonly own: { readonly before: Fen; readonly after: Fen };
  /** own pay, insurance, housing fund, performance and qualification allowance, before and after */
  readonly cost: { readonly before: Fen; readonly after: Fen };
}

/** Throws RangeError where workers stand on a post or step that the policy lacks. */
export function payChangeFromRow(row: ResultRow): PayChange {
  refuseUnpaid(row);
  const workers = readCount(row, 'workers');
  const gainers = readCount(row, 'gainers');
  const losers = readCount(row, 'losers');
  const own = { before: readFen(row, 'own_before'), after: readFen(row, 'own_after') };
  return {
    key: readText(row, 'key'),
    impact: {
      workers,
      gainers,
      losers,
      unchanged: workers - gainers - losers,
      monthly: own.after - own.before,
    },
    own,
    cost: { before: readFen(row, 'cost_before'), after: readFen(row, 'cost_after') },
  };
}

/** The change of a group in which nobody is. */
export function nobody(key: string): PayChange {
  const none = { before: 0n, after: 0n };
  const impact = { workers: 0, gainers: 0, losers: 0, unchanged: 0, monthly: 0n };
  return { key, impact, own: none, cost: none };
}

/** A join with the pay tables leaves out nobody in silence. */
export function refuseUnpaid(row: ResultRow): void {
  const unpaid = readCount(row, 'unpaid');
  if (unpaid > 0) throw new RangeError(`the policy has no pay for ${unpaid} of the rows`);
}
