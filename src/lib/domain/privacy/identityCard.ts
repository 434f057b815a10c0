import { validDate, type CalendarDate } from './calendarDate.ts';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_DIGITS = '10X98765432';

/** The first two digits of an identity card: the provinces, and the regions of card holders. */
const PROVINCES = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(
    ' ',
  ),
);

/**
 * Whether a text is the number of an identity card: 18 digits whose last is the check digit of the
 * others (GB 11643, "X" for ten), or the 15 digits of the first generation; in both the province and
 * the birthday must exist.
 */
export function isIdentityCard(text: string): boolean {
  return birthOnCard(text) !== null;
}

/**
 * Whether a text was the number of an identity card, with the check digit or more of its end wrong
 * or lost, as where a spreadsheet kept it as a number.
 */
export function wasIdentityCard(text: string): boolean {
  const digits = text.replace(/[\s-]/g, '');
  if (!/^\d{17}[\dXx]$/.test(digits) || !PROVINCES.has(digits.slice(0, 2))) return false;
  return validDate(part(digits, 6, 10), part(digits, 10, 12), part(digits, 12, 14)) !== null;
}

/** The birthday that the number of an identity card holds; null where the text is no such number. */
export function birthOnCard(text: string): CalendarDate | null {
  const card = text.toUpperCase();
  if (!PROVINCES.has(card.slice(0, 2))) return null;
  if (/^\d{15}$/.test(card)) {
    return validDate(1900 + part(card, 6, 8), part(card, 8, 10), part(card, 10, 12));
  }
  if (!/^\d{17}[\dX]$/.test(card) || card[17] !== checkDigit(card)) return null;
  return validDate(part(card, 6, 10), part(card, 10, 12), part(card, 12, 14));
}

/** The check digit of the first 17 digits. */
export function checkDigit(digits: string): string {
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  return CHECK_DIGITS[sum % 11] ?? '';
}

function part(text: string, from: number, to: number): number {
  return Number(text.slice(from, to));
}
