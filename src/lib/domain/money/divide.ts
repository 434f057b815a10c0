/**
 * Divides two integers and rounds half-up, away from zero. Throws RangeError on a zero divisor.
 * Exact at any size, which a division of floats is not.
 */
export function divideHalfUp(dividend: bigint, divisor: bigint): bigint {
  if (divisor === 0n) throw new RangeError('division by zero');
  const negative = dividend < 0n !== divisor < 0n;
  const a = dividend < 0n ? -dividend : dividend;
  const b = divisor < 0n ? -divisor : divisor;
  const rounded = (2n * a + b) / (2n * b);
  return negative ? -rounded : rounded;
}

/**
 * `part` in percent of `whole`, half-up to two decimals as plain text ("20.37"); null where the
 * whole is zero, because a share of nothing is not a number.
 */
export function percentOf(part: bigint, whole: bigint): string | null {
  if (whole === 0n) return null;
  const hundredths = divideHalfUp(part * 10000n, whole);
  const magnitude = hundredths < 0n ? -hundredths : hundredths;
  const digits = magnitude.toString().padStart(3, '0');
  return `${hundredths < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
