import type { Month } from '../policy/month.ts';
import type { SettledMonth } from './settle.ts';

/** Months in which the same holds, in order of time. */
export interface Span {
  readonly month: SettledMonth;
  readonly months: readonly Month[];
}

/** What holds in a year, each span settled, with the months that it holds in. */
export interface MonthPlan {
  readonly spans: readonly Span[];
  /** December: a yearly item takes the value in force then */
  readonly december: SettledMonth;
  /** the month that monthly figures are of, which may lie outside the year */
  readonly month: SettledMonth;
}
