/** A share before rounding: a whole number over the common denominator, and a name for ties. */
export interface ExactShare {
  readonly numerator: bigint;
  /** decides which of two equal remainders is rounded up, whatever the order of the list */
  readonly key: string;
}

/**
 * Rounds shares to whole numbers that add up to their exact sum, which must be whole: each is
 * rounded down, and those with the largest remainders get one more.
 */
export function footed(shares: readonly ExactShare[], denominator: bigint): bigint[] {
  const down = shares.map(({ numerator }) => floorDivide(numerator, denominator));
  const remainders = shares.map(({ numerator, key }, i) => ({
    i,
    key,
    rest: numerator - (down[i] ?? 0n) * denominator,
  }));
  const left = Number(remainders.reduce((sum, { rest }) => sum + rest, 0n) / denominator);
  const up = new Set(
    remainders
      .sort((a, b) => (a.rest === b.rest ? (a.key < b.key ? -1 : 1) : a.rest > b.rest ? -1 : 1))
      .slice(0, left)
      .map(({ i }) => i),
  );
  return down.map((value, i) => (up.has(i) ? value + 1n : value));
}

function floorDivide(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor;
  return quotient * divisor > dividend ? quotient - 1n : quotient;
}
