/** A share of a whole in hundredths of a percent: 2037 is 20.37 %. */
export interface Share {
  readonly hundredths: number;
  /** true where the last place differs from plain rounding so that all add up to 100.00 % */
  readonly adjusted: boolean;
}

const WHOLE = 10000n;

/**
 * Percentages of `amounts` with two decimals that add up to 100.00 exactly: everything is rounded
 * down, then the last places left over go to the largest remainders (the earlier one of equals).
 * Null where nothing adds up to anything. Throws RangeError on a negative amount, which is no part
 * of a whole.
 */
export function shares(amounts: readonly bigint[]): readonly Share[] | null {
  let total = 0n;
  for (const amount of amounts) {
    if (amount < 0n) throw new RangeError('a share of a whole cannot be negative');
    total += amount;
  }
  if (total === 0n) return null;
  const whole = total;
  const rounded = amounts.map((amount) => ({
    down: (amount * WHOLE) / whole,
    remainder: (amount * WHOLE) % whole,
  }));
  const left = Number(WHOLE - rounded.reduce((sum, { down }) => sum + down, 0n));
  const order = rounded.map((_, index) => index);
  order.sort((a, b) => {
    const difference = (rounded[b]?.remainder ?? 0n) - (rounded[a]?.remainder ?? 0n);
    return difference > 0n ? 1 : difference < 0n ? -1 : a - b;
  });
  const lifted = new Set(order.slice(0, left));
  return rounded.map(({ down, remainder }, index) => ({
    hundredths: Number(down) + (lifted.has(index) ? 1 : 0),
    adjusted: lifted.has(index) !== remainder * 2n >= whole,
  }));
}

/** Writes hundredths of a percent with both decimals and the sign: "20.37%". */
export function percentText(hundredths: number): string {
  const digits = String(Math.abs(hundredths)).padStart(3, '0');
  return `${hundredths < 0 ? '−' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}%`;
}
