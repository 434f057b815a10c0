import type { Fen } from '../../money/fen.ts';
import type { Ratio } from './ratio.ts';

/** So many people who draw the same. */
export interface PaidGroup {
  readonly workers: number;
  readonly pay: Fen;
}

/**
 * The Gini coefficient of pay, exactly: the mean difference between two people over twice the
 * mean. Null where nobody is paid anything.
 */
export function gini(groups: readonly PaidGroup[]): Ratio | null {
  const people = groups.reduce((sum, { workers }) => sum + BigInt(workers), 0n);
  const total = groups.reduce((sum, { workers, pay }) => sum + BigInt(workers) * pay, 0n);
  if (total === 0n) return null;
  let differences = 0n;
  groups.forEach((one, i) => {
    for (const other of groups.slice(i + 1)) {
      const difference = one.pay > other.pay ? one.pay - other.pay : other.pay - one.pay;
      differences += BigInt(one.workers) * BigInt(other.workers) * difference;
    }
  });
  return { numerator: differences, denominator: people * total };
}
