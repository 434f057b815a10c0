import { monthsOfYear, type Month } from '../policy/month.ts';
import type { PolicyDocument } from '../policy/policySchema.ts';
import { settingsAt } from '../policy/settingsAt.ts';
import type { Provision } from './provision.ts';
import { applyProvisions, inForce } from './provisionSettings.ts';

/** A value of a parameter, and the first month of the year in which it holds. */
export interface ValueInYear {
  readonly from: Month;
  readonly value: string | null;
}

/**
 * The values that a parameter has in the months of a year, by the policy and provisions as they
 * are dated, in the order of time; a single one where it stays the same.
 */
export function valuesInYear(
  policy: PolicyDocument,
  provisions: readonly Provision[],
  id: string,
  year: number,
): ValueInYear[] {
  const values: ValueInYear[] = [];
  for (const month of monthsOfYear(year)) {
    const holding = provisions.filter((provision) => inForce(provision, month));
    const value = applyProvisions(settingsAt(policy, month), holding).get(id) ?? null;
    if (values.length === 0 || values[values.length - 1]?.value !== value)
      values.push({ from: month, value });
  }
  return values;
}
