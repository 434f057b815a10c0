import type { RefusalCode } from './refusal.ts';

/** What is wrong with an amount of money as it stands in a file; null where nothing is. */
export function amountRefusal(text: string): RefusalCode | null {
  if (!/^-?\d+(\.\d+)?$/.test(text)) return 'not_a_number';
  if (text.startsWith('-')) return 'negative_amount';
  return /\.\d{3,}$/.test(text) ? 'too_many_places' : null;
}

/** What is wrong with a rate or factor, which may have any number of decimals. */
export function rateRefusal(text: string): RefusalCode | null {
  if (!/^-?\d+(\.\d+)?$/.test(text)) return 'not_a_number';
  return text.startsWith('-') ? 'negative_amount' : null;
}

/** What is wrong with a rate that may also be negative, such as an uplift of −1. */
export function signedRateRefusal(text: string): RefusalCode | null {
  return /^-?\d+(\.\d+)?$/.test(text) ? null : 'not_a_number';
}
