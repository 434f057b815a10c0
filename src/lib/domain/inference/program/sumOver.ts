/** Σ coefficient × head-count, exactly. */
export function sumOver(coefficients: readonly bigint[], counts: readonly number[]): bigint {
  return coefficients.reduce((sum, value, i) => sum + value * BigInt(counts[i] ?? 0), 0n);
}
