import type { CountArc } from './hiddenFlow.ts';
import { protect } from './protect.ts';

/** A list of head-counts and their total, with what may be shown: null stands for a hidden count. */
export interface SuppressedList {
  readonly counts: readonly (number | null)[];
  readonly total: number | null;
}

/**
 * Hides the small counts of a list that adds up to a total, and as many more as it takes that no
 * hidden count can be computed from the shown ones.
 */
export function suppressList(counts: readonly number[], threshold: number): SuppressedList {
  const total = counts.reduce((a, b) => a + b, 0);
  const largest = Math.max(1, total);
  const arcs: CountArc[] = [
    ...counts.map((count) => ({ from: 0, to: 1, count, cost: count + 1 })),
    { from: 1, to: 0, count: total, cost: 1000 * largest },
  ];
  const hidden = protect(arcs, threshold);
  return {
    counts: counts.map((count, i) => (hidden.has(i) ? null : count)),
    total: hidden.has(counts.length) ? null : total,
  };
}
