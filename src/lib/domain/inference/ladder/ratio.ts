import { divideHalfUp } from '../../money/divide.ts';

/** An exact share; the denominator is positive. */
export interface Ratio {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** A ratio as a plain decimal, half-up (away from zero) to so many places: "0.1234". */
export function ratioText({ numerator, denominator }: Ratio, places: number): string {
  const scaled = divideHalfUp(numerator * 10n ** BigInt(places), denominator);
  const magnitude = scaled < 0n ? -scaled : scaled;
  const digits = magnitude.toString().padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  return `${scaled < 0n ? '-' : ''}${whole}${places === 0 ? '' : `.${digits.slice(-places)}`}`;
}
