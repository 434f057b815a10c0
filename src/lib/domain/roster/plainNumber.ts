import { normalized } from './normalizedText.ts';

/** A number that is written longer is none. */
const MOST_CHARACTERS = 100;
const PLAIN = /^([+-]?)0*(\d+)(?:\.(\d+))?$/;

/**
 * A plain decimal in its shortest form ("9.50" and "９．５" are "9.5", "-0" is "0"); null for
 * anything else: exponents, thousands separators, units, words.
 */
export function plainNumber(text: string): string | null {
  if (text.length > MOST_CHARACTERS) return null;
  const match = PLAIN.exec(text) ?? PLAIN.exec(normalized(text));
  if (!match) return null;
  const [, sign, whole = '', places = ''] = match;
  const fraction = places.replace(/0+$/, '');
  const magnitude = fraction === '' ? whole : `${whole}.${fraction}`;
  return sign === '-' && magnitude !== '0' ? `-${magnitude}` : magnitude;
}

/** Whether a plain decimal in its shortest form is a whole number. */
export function isWhole(plain: string): boolean {
  return !plain.includes('.');
}

/** Whether a plain decimal in its shortest form is below zero. */
export function isNegative(plain: string): boolean {
  return plain.startsWith('-');
}
