import { divideHalfUp } from './divide.ts';
import type { Fen } from './fen.ts';

/** A rate or factor as an exact fraction: "0.12" is 12 / 100. The denominator is positive. */
export interface Rate {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

const PLAIN_DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

/** Reads a plain decimal with any number of places, exactly; null for anything else. */
export function rateFromText(text: string): Rate | null {
  const match = PLAIN_DECIMAL.exec(text);
  if (!match) return null;
  const [, sign, whole = '', places = ''] = match;
  const magnitude = BigInt(whole + places);
  return {
    numerator: sign === '-' ? -magnitude : magnitude,
    denominator: 10n ** BigInt(places.length),
  };
}

/** Whether two rates are the same number, however they are written. */
export function isSame(a: Rate, b: Rate): boolean {
  return a.numerator * b.denominator === b.numerator * a.denominator;
}

/** An amount times a rate, rounded half-up (away from zero) to the fen, once. */
export function timesRate(amount: Fen, { numerator, denominator }: Rate): Fen {
  return divideHalfUp(amount * numerator, denominator);
}
