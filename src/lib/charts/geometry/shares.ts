import { divideHalfUp } from '../../domain/money/divide.ts';
import { footed } from '../../domain/money/footing.ts';

/** A share of a whole in hundredths of a percent: 2037 is 20.37 %. */
export interface Share {
  readonly hundredths: number;
  /** true where the last place differs from plain rounding so that all add up to 100.00 % */
  readonly adjusted: boolean;
}

const WHOLE = 10000n;

/**
 * Percentages of `amounts` with two decimals that add up to 100.00 exactly, by the largest
 * remainders (the earlier one of equals). An amount against the sum has a negative share. Null
 * where nothing adds up to anything.
 */
export function shares(amounts: readonly bigint[]): readonly Share[] | null {
  const total = amounts.reduce((sum, amount) => sum + amount, 0n);
  if (total === 0n) return null;
  const numerators = amounts.map((amount) => amount * (total < 0n ? -WHOLE : WHOLE));
  const whole = total < 0n ? -total : total;
  const inOrder = numerators.map((numerator, i) => ({
    numerator,
    key: String(i).padStart(6, '0'),
  }));
  return footed(inOrder, whole).map((share, i) => ({
    hundredths: Number(share),
    adjusted: share !== divideHalfUp(numerators[i] ?? 0n, whole),
  }));
}

/** Writes hundredths of a percent with both decimals and the sign: "20.37%". */
export function percentText(hundredths: number): string {
  const digits = String(Math.abs(hundredths)).padStart(3, '0');
  return `${hundredths < 0 ? '−' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}%`;
}
