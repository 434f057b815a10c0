import * as v from 'valibot';
import { Decimal } from '../money/decimal.ts';
import type { RefusalCode } from './refusal.ts';

const DECIMAL = /^-?\d+(\.\d+)?$/;

/** Digits before the point that an amount, or a rate, may have: no pay is a million million yuan. */
const AMOUNT_DIGITS = 12;
const RATE_DIGITS = 9;

function isTooLarge(text: string, digits: number): boolean {
  return new RegExp(`^-?0*[1-9]\\d{${String(digits)}}`).test(text);
}

/** What is wrong with an amount of money as it stands in a file; null where nothing is. */
export function amountRefusal(text: string): RefusalCode | null {
  if (!DECIMAL.test(text)) return 'not_a_number';
  if (text.startsWith('-')) return 'negative_amount';
  if (isTooLarge(text, AMOUNT_DIGITS)) return 'too_large_a_number';
  return /\.\d{3,}$/.test(text) ? 'too_many_places' : null;
}

/** What is wrong with a rate or factor, which may have any number of decimals. */
export function rateRefusal(text: string): RefusalCode | null {
  if (!DECIMAL.test(text)) return 'not_a_number';
  if (text.startsWith('-')) return 'negative_amount';
  return isTooLarge(text, RATE_DIGITS) ? 'too_large_a_number' : null;
}

/** What is wrong with a share of a whole, from 0 to 1. */
export function shareRefusal(text: string): RefusalCode | null {
  return rateRefusal(text) ?? (new Decimal(text).gt(1) ? 'above_one' : null);
}

/** What is wrong with a rate that may also be negative, such as an uplift of −1. */
export function signedRateRefusal(text: string): RefusalCode | null {
  if (!DECIMAL.test(text)) return 'not_a_number';
  return isTooLarge(text, RATE_DIGITS) ? 'too_large_a_number' : null;
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
export const amountSchema = patternText(/^0*\d{1,12}(\.\d{1,2})?$/, amountRefusal);

/** A rate or factor, not below zero: "0.12". */
export const rateSchema = patternText(/^0*\d{1,9}(\.\d+)?$/, rateRefusal);

/** A share of a whole, from 0 to 1: "0.12". */
export const shareSchema = patternText(/^0*(0(\.\d+)?|1(\.0+)?)$/, shareRefusal);

/** A rate that may be negative: "-1". */
export const signedRateSchema = patternText(/^-?0*\d{1,9}(\.\d+)?$/, signedRateRefusal);
