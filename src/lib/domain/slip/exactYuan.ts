import { Decimal } from '../money/decimal.ts';
import { fenFromDecimal, yuanFromFen, type Fen } from '../money/fen.ts';
import type { Value } from '../rules/formula/formula.ts';

/** Enough digits that a product of two amounts of a file is never cut. */
export const Exact = Decimal.clone({ precision: 400 });

/** An exact amount as plain yuan, with two decimals or as many as it needs. */
export function exactYuan(amount: Decimal): string {
  const places = amount.decimalPlaces();
  return places <= 2 ? yuanFromFen(fenFromDecimal(amount)) : amount.toString();
}

/** The value of a rule, in fen, as exact yuan; 0 where it is absent. */
export function yuanOfValue(value: Value): Decimal {
  if (value === null) return new Exact(0);
  const fen = new Exact(value.numerator.toString());
  return fen.div(value.denominator.toString()).div(100);
}

/** The last amount of a way in whole fen. */
export function fenOf(yuan: string): Fen {
  return fenFromDecimal(new Exact(yuan));
}
