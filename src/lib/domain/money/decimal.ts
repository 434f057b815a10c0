import { Decimal as Base } from 'decimal.js';

/**
 * The one Decimal of the product: 40 significant digits, half-up away from zero, no exponent
 * notation. A clone, so that the library's global configuration is never touched.
 */
export const Decimal = Base.clone({
  precision: 40,
  rounding: Base.ROUND_HALF_UP,
  toExpNeg: -9e15,
  toExpPos: 9e15,
});

export type Decimal = Base;
