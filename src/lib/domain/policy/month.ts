import * as v from 'valibot';

/** A calendar month as "YYYY-MM"; such texts compare in the order of time. */
export type Month = string;

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** Whether a text is a month of the form "2023-03". */
export function isMonth(text: string): text is Month {
  return MONTH.test(text);
}

export const monthSchema = v.pipe(v.string(), v.regex(MONTH, 'not_a_month'));

/** The twelve months of a calendar year, January first. */
export function monthsOfYear(year: number): Month[] {
  const prefix = String(year).padStart(4, '0');
  return Array.from({ length: 12 }, (_, i) => `${prefix}-${String(i + 1).padStart(2, '0')}`);
}
