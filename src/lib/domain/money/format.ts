import { Decimal } from './decimal.ts';
import { divideHalfUp } from './divide.ts';
import { yuanFromFen, type Fen } from './fen.ts';

const MINUS = '−';

function grouped(plain: string): string {
  const negative = plain.startsWith('-');
  const [whole = '', places] = plain.replace('-', '').split('.');
  const separated = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${negative ? MINUS : ''}${separated}${places === undefined ? '' : `.${places}`}`;
}

/** Fen as grouped yuan with two decimals: "6,139,699.01". A minus is the typographic one. */
export function formatYuan(fen: Fen): string {
  return grouped(yuanFromFen(fen));
}

/** Fen as grouped yuan, decimals only where there are any: "1,182,500", "1,049.38". */
export function formatYuanShort(fen: Fen): string {
  return grouped(yuanFromFen(fen).replace(/\.00$/, ''));
}

/** Fen as whole grouped yuan, half-up: "1,009". */
export function formatWholeYuan(fen: Fen): string {
  return grouped(divideHalfUp(fen, 100n).toString());
}

/** Fen in 万元 (10,000 yuan), half-up to `places` decimals: "613.97". */
export function formatWan(fen: Fen, places = 2): string {
  const wan = new Decimal(`${fen.toString()}e-6`).toDecimalPlaces(places);
  const [whole = '', decimals = ''] = wan.toString().split('.');
  return grouped(places === 0 ? whole : `${whole}.${decimals.padEnd(places, '0')}`);
}

/** A head-count with separators: "1,172". */
export function formatCount(count: number): string {
  return grouped(String(count));
}

/**
 * A difference with its sign: "+1,200.00", "−30.00", "0.00". One that the format rounds to zero
 * has none.
 */
export function signed(fen: Fen, format: (fen: Fen) => string): string {
  const text = format(fen);
  return fen > 0n && /[1-9]/.test(text) ? `+${text}` : text;
}
