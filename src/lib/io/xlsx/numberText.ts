/** Days from the spreadsheet's day 0 to 1970-01-01, by the calendar of the workbook. */
const EPOCH_DAYS = { 1900: 25569, 1904: 24107 } as const;

/** Which day a workbook counts from. */
export type Calendar = keyof typeof EPOCH_DAYS;

const DAY_MS = 86_400_000;
/** As many digits as a spreadsheet shows of a number, whatever more the file holds. */
const SHOWN_DIGITS = 15;

/**
 * A number of a workbook as the spreadsheet shows it, in plain digits: 47.500000000000007 is 47.5
 * and 1.2E+3 is 1200. Text that is no number stays as it is.
 */
export function numberText(raw: string): string {
  if (/^-?\d{1,15}$/.test(raw)) return raw;
  const value = Number(raw);
  if (raw.trim() === '' || !Number.isFinite(value)) return raw;
  const shown = Number(value.toPrecision(SHOWN_DIGITS));
  const text = String(shown);
  if (!text.includes('e')) return text;
  return Number.isInteger(shown) ? String(BigInt(shown)) : text;
}

/** A day number of a workbook as a date, "2015-07-01"; null for what is no day of this era. */
export function dateText(raw: string, calendar: Calendar): string | null {
  const serial = Number(raw);
  if (!Number.isFinite(serial) || serial < 1 || serial > 2_958_465) return null;
  // The calendar of 1900 counts a 29 February that there was not: days before it are one off.
  const missing = calendar === 1900 && serial < 60 ? 1 : 0;
  const date = new Date((Math.floor(serial) + missing - EPOCH_DAYS[calendar]) * DAY_MS);
  return date.toISOString().slice(0, 10);
}

/** A whole number as a format shows it, "S07"; null for any other number. */
export function paddedText(
  raw: string,
  { before, digits }: { readonly before: string; readonly digits: number },
): string | null {
  const text = numberText(raw);
  return /^\d+$/.test(text) ? before + text.padStart(digits, '0') : null;
}
