import * as v from 'valibot';
import { Decimal } from '../money/decimal.ts';
import type { RefusalCode } from './refusal.ts';

const DECIMAL = /^-?\d+(\.\d+)?$/;

/** What is wrong with an amount of money as it stands in a file; null where nothing is. */
export function amountRefusal(text: string): RefusalCode | null {
  if (!DECIMAL.test(text)) return 'not_a_number';
  if (text.startsWith('-')) return 'negative_amount';
  return /\.\d{3,}$/.test(text) ? 'too_many_places' : null;
}

/** What is wrong with a rate or factor, which may have any number of decimals. */
export function rateRefusal(text: string): RefusalCode | null {
  if (!DECIMAL.test(text)) return 'not_a_number';
  return text.startsWith('-') ? 'negative_amount' : null;
}

/** What is wrong with a share of a whole, from 0 to 1. */
export function shareRefusal(text: string): RefusalCode | null {
  return rateRefusal(text) ?? (new Decimal(text).gt(1) ? 'above_one' : null);
}

/** What is wrong with a rate that may also be negative, such as an uplift of −1. */
export function signedRateRefusal(text: string): RefusalCode | null {
  return DECIMAL.test(text) ? null : 'not_a_number';
}

/**
 * A text of a pattern, refused with the code that says which part of it was missed. A pattern
 * rather than the function alone, because JSON Schema can express it.
 */
function patternText(pattern: RegExp, refusalOf: (text: string) => RefusalCode | null) {
  return v.pipe(
    v.string(),
    v.regex(pattern, ({ input }) => refusalOf(input) ?? 'not_a_number'),
  );
}

/** Yuan, not below zero, with at most two places: "1049.38". */
export const amountSchema = patternText(/^\d+(\.\d{1,2})?$/, amountRefusal);

/** A rate or factor, not below zero: "0.12". */
export const rateSchema = patternText(/^\d+(\.\d+)?$/, rateRefusal);

/** A rate that may be negative: "-1". */
export const signedRateSchema = patternText(DECIMAL, signedRateRefusal);
