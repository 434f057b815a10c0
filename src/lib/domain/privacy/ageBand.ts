import { yearsBetween, type CalendarDate } from './calendarDate.ts';

/** How many years a band of ages or of service spans, where nothing else is chosen. */
const BAND_YEARS = 10;

/**
 * The band of an age, such as "30–39" for bands of ten: enough to tell generations apart, too
 * little to find a birthday. Null where the age at the date is none that a worker has (below 16,
 * above 90): such a cell is a mistake, and is left out rather than banded.
 */
export function ageBand(born: CalendarDate, at: CalendarDate, width = BAND_YEARS): string | null {
  return ageBandOf(yearsBetween(born, at), width);
}

/** The band of an age in whole years; null for one that no worker has. */
export function ageBandOf(age: number, width = BAND_YEARS): string | null {
  return age < 16 || age > 90 ? null : yearBand(age, width);
}

/** The band that a number of whole years falls into: bands begin at 0. */
export function yearBand(years: number, width = BAND_YEARS): string {
  const from = Math.floor(years / width) * width;
  return width === 1 ? String(from) : `${String(from)}–${String(from + width - 1)}`;
}

/** Whole years of service at a date; null where the work begins after it. */
export function serviceYearsAt(since: CalendarDate, at: CalendarDate): number | null {
  const years = yearsBetween(since, at);
  return years < 0 ? null : years;
}
