import type { Month } from '../policy/month.ts';
import type { CompiledPolicy } from '../policy/compiledPolicy.ts';
import type { Provision } from '../scenario/provision.ts';
import type { PolicyYear } from './policyYear.ts';

/** What holds in a year, each span compiled, with the number of months that it holds for. */
export interface MonthPlan {
  readonly spans: readonly (CompiledPolicy & { readonly months: number })[];
  /** December: a yearly item takes the value in force then */
  readonly december: CompiledPolicy;
  /** the month that monthly figures are of */
  readonly month: CompiledPolicy;
}

/** Compiles a year, and the month that monthly figures are of, which may lie outside it. */
export function planMonths(
  year: PolicyYear,
  provisions: readonly Provision[],
  month: Month,
): MonthPlan {
  return {
    spans: year.spans(provisions).flatMap((months) => {
      const [first] = months;
      return first === undefined
        ? []
        : [{ ...year.compiled(first, provisions), months: months.length }];
    }),
    december: year.compiled(year.december, provisions),
    month: year.compiled(month, provisions),
  };
}
