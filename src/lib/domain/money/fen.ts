import { Decimal } from './decimal.ts';

/** An exact amount of money in fen (1 yuan = 100 fen). */
export type Fen = bigint;

const PLAIN_YUAN = /^([+-]?)(\d+)(?:\.(\d{1,2}))?$/;

/**
 * Reads a plain decimal yuan amount with at most two places ("1182500.00") as fen.
 * Returns null for anything else: exponents, separators, blanks, a third decimal place.
 */
export function fenFromYuan(text: string): Fen | null {
  const match = PLAIN_YUAN.exec(text);
  if (!match) return null;
  const [, sign, whole = '', places = ''] = match;
  const fen = BigInt(whole) * 100n + BigInt(places.padEnd(2, '0'));
  return sign === '-' ? -fen : fen;
}

/** Writes fen as plain yuan with two decimals; never "-0.00". */
export function yuanFromFen(fen: Fen): string {
  const magnitude = fen < 0n ? -fen : fen;
  const digits = magnitude.toString().padStart(3, '0');
  return `${fen < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Rounds an exact yuan value half-up (away from zero) to whole fen. Throws RangeError on NaN. */
export function fenFromDecimal(yuan: Decimal): Fen {
  const fen = fenFromYuan(yuan.toDecimalPlaces(2, Decimal.ROUND_HALF_UP).toString());
  if (fen === null) throw new RangeError(`${yuan.toString()} is not an amount`);
  return fen;
}

/** The exact yuan value of an amount in fen. */
export function decimalFromFen(fen: Fen): Decimal {
  return new Decimal(yuanFromFen(fen));
}

/** The sum of amounts; nothing of none. */
export function sumOf(amounts: Iterable<Fen>): Fen {
  let sum = 0n;
  for (const amount of amounts) sum += amount;
  return sum;
}
