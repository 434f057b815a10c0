import type { Month } from '../policy/month.ts';
import type { CompiledPolicy } from '../policy/compiledPolicy.ts';
import type { Provision } from '../scenario/provision.ts';
import { inForce } from '../scenario/provisionSettings.ts';
import type { PolicyYear } from './policyYear.ts';

/** What holds in a year, each span compiled, with the number of months that it holds for. */
export interface MonthPlan {
  readonly spans: readonly (CompiledPolicy & { readonly months: number })[];
  /** December: a yearly item takes the value in force then */
  readonly december: CompiledPolicy;
  /** the policy of December with every provision in force, whatever its dates */
  readonly allInForce: CompiledPolicy;
}

/** Compiles a year in which the provisions are in force by their dates. */
export function planMonths(year: PolicyYear, provisions: readonly Provision[]): MonthPlan {
  const compiledIn = (month: Month): CompiledPolicy =>
    year.compiled(
      month,
      provisions.filter((provision) => inForce(provision, month)),
    );
  return {
    spans: year.spans(provisions).flatMap((months) => {
      const [first] = months;
      return first === undefined ? [] : [{ ...compiledIn(first), months: months.length }];
    }),
    december: compiledIn(year.december),
    allInForce: year.compiled(year.december, provisions),
  };
}
