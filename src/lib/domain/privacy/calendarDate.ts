import { normalized } from '../roster/normalizedText.ts';

/** A day of the calendar; the day is 1 where a cell names a month only. */
export interface CalendarDate {
  readonly year: number;
  /** 1 … 12 */
  readonly month: number;
  readonly day: number;
}

const SEPARATED = /^(\d{4})[-/.年](\d{1,2})(?:[-/.月](\d{1,2})?日?)?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})?$/;
/** A spreadsheet writes a time after a date whose cell has no format. */
const MIDNIGHT = /(?:t?00:00(?::00(?:\.0+)?)?z?)$/;

/**
 * Reads a date as personnel files write it: 1987-03-05, 1987/3/5, 1987.03, 1987年3月5日, 19870305,
 * 198703. Returns null for anything else, a day that the calendar does not have among it.
 */
export function calendarDate(text: string): CalendarDate | null {
  const compact = normalized(text).replace(MIDNIGHT, '');
  const match = SEPARATED.exec(compact) ?? COMPACT.exec(compact);
  if (!match) return null;
  const [, year, month, day] = match;
  return validDate(Number(year), Number(month), day === undefined ? 1 : Number(day));
}

/** The date, or null where the calendar has no such day between 1900 and 2099. */
export function validDate(year: number, month: number, day: number): CalendarDate | null {
  if (year < 1900 || year > 2099 || month < 1 || month > 12 || day < 1) return null;
  return day > daysIn(year, month) ? null : { year, month, day };
}

/** Whole years from a date to another: 0 on the day itself, negative where it lies ahead. */
export function yearsBetween(from: CalendarDate, to: CalendarDate): number {
  const reached = to.month > from.month || (to.month === from.month && to.day >= from.day);
  return to.year - from.year - (reached ? 0 : 1);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return leap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function leap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
