import type { SettledMonth } from './settle.ts';

/** What holds in a year, each span settled, with the number of months that it holds for. */
export interface MonthPlan {
  readonly spans: readonly { readonly month: SettledMonth; readonly months: number }[];
  /** December: a yearly item takes the value in force then */
  readonly december: SettledMonth;
  /** the month that monthly figures are of, which may lie outside the year */
  readonly month: SettledMonth;
}
