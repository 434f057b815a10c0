import type { Range } from '../facts/quantity.ts';

/** Up to `count` different whole values spread evenly over a range, its ends included. */
export function candidateValues({ min, max }: Range, count: number): bigint[] {
  if (max === null || max <= min || count < 2) return [min];
  const way = max - min;
  const parts = BigInt(count - 1);
  const values = Array.from({ length: count }, (_, i) => min + (way * BigInt(i)) / parts);
  return [...new Set(values)];
}
