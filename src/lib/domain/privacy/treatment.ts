import type { CalendarDate } from './calendarDate.ts';
import type { ColumnVerdict } from './judgeColumns.ts';

/** What is done to a column before anything of it is kept. */
export type Treatment =
  | { readonly kind: 'leaveOut' }
  /** kept, except cells that hold personal data */
  | { readonly kind: 'keep' }
  /** an identifier becomes a keyed pseudonym */
  | { readonly kind: 'pseudonym' }
  /** a birthday, or an identity card, becomes the band of the age at a date */
  | { readonly kind: 'ageBand'; readonly at: CalendarDate; readonly width: number }
  /** a first day at work becomes whole years of service at a date */
  | { readonly kind: 'serviceYears'; readonly at: CalendarDate };

/**
 * What is done to a column unless a person says otherwise: the worker's identifier becomes a
 * pseudonym, whatever it is; personal data and columns that a roster does not have are left out;
 * the rest is kept.
 */
export function defaultTreatment({ role, kind }: ColumnVerdict): Treatment {
  if (role === 'worker_id') return { kind: 'pseudonym' };
  return role === null || kind !== null ? { kind: 'leaveOut' } : { kind: 'keep' };
}
