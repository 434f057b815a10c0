import { Decimal } from '../../money/decimal.ts';
import { fenFromDecimal, yuanFromFen, type Fen } from '../../money/fen.ts';

/** Enough digits that a product of two amounts of a file is never cut. */
export const Exact = Decimal.clone({ precision: 400 });

/** An exact amount as plain yuan, with two decimals or as many as it needs. */
export function exactYuan(amount: Decimal): string {
  const places = amount.decimalPlaces();
  return places <= 2 ? yuanFromFen(fenFromDecimal(amount)) : amount.toString();
}

/** Plain yuan of a settings file as a decimal; 0 where nothing is set. */
export function yuanOf(text: string | null | undefined): Decimal {
  return new Exact(text ?? 0);
}

/** The last amount of a way in whole fen. */
export function fenOf(yuan: string): Fen {
  return fenFromDecimal(new Exact(yuan));
}
