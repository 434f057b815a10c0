import type { Month } from '../policy/month.ts';
import type { PayTables } from '../policy/payTables.ts';
import type { Provision } from '../scenario/provision.ts';
import { inForce } from '../scenario/provisionSettings.ts';
import type { PolicyYear } from './policyYear.ts';

/** The pay tables of a year, each with the number of months that it holds for. */
export interface MonthPlan {
  readonly spans: readonly { readonly tables: PayTables; readonly months: number }[];
  /** December's tables: a yearly item takes the value in force then */
  readonly december: PayTables;
  /** the policy of December with every provision in force, whatever its dates */
  readonly allInForce: PayTables;
}

/** The tables of a year in which the provisions are in force by their dates. */
export function planMonths(year: PolicyYear, provisions: readonly Provision[]): MonthPlan {
  const tablesOf = (month: Month): PayTables =>
    year.tables(
      month,
      provisions.filter((provision) => inForce(provision, month)),
    );
  return {
    spans: year.spans(provisions).flatMap((months) => {
      const [first] = months;
      return first === undefined ? [] : [{ tables: tablesOf(first), months: months.length }];
    }),
    december: tablesOf(year.december),
    allInForce: year.tables(year.december, provisions),
  };
}
