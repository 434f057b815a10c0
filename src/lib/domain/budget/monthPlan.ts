import { monthsOfYear, type Month } from '../policy/month.ts';
import { compilePolicy } from '../policy/compilePolicy.ts';
import type { PayTables } from '../policy/payTables.ts';
import type { PolicyDocument } from '../policy/policySchema.ts';
import { changeMonths, settingsAt } from '../policy/settings.ts';
import type { Provision } from '../scenario/provision.ts';
import { applyProvisions, inForce } from '../scenario/provisionSettings.ts';

/** The pay tables of a year, each with the number of months that it holds for. */
export interface MonthPlan {
  readonly spans: readonly { readonly tables: PayTables; readonly months: number }[];
  /** December's tables: a yearly item takes the value in force then */
  readonly december: PayTables;
  /** the policy of December with every provision in force, whatever its dates */
  readonly allInForce: PayTables;
}

/**
 * Compiles a year once for each distinct set of dated values and provisions in force, not for
 * each month.
 */
export function planMonths(
  policy: PolicyDocument,
  provisions: readonly Provision[],
  year: number,
): MonthPlan {
  const changes = changeMonths(policy);
  const keyOf = (month: Month): string =>
    JSON.stringify([
      changes.filter((from) => from <= month).length,
      provisions.map((provision) => inForce(provision, month)),
    ]);
  const compiled = new Map<string, PayTables>();
  const spans = new Map<PayTables, number>();
  const tablesOf = (month: Month): PayTables => {
    const key = keyOf(month);
    const known = compiled.get(key);
    if (known) return known;
    const set = provisions.filter((provision) => inForce(provision, month));
    const tables = compilePolicy(policy, applyProvisions(settingsAt(policy, month), set));
    compiled.set(key, tables);
    return tables;
  };
  const months = monthsOfYear(year);
  for (const month of months) {
    const tables = tablesOf(month);
    spans.set(tables, (spans.get(tables) ?? 0) + 1);
  }
  const last = `${String(year).padStart(4, '0')}-12`;
  return {
    spans: [...spans].map(([tables, count]) => ({ tables, months: count })),
    december: tablesOf(last),
    allInForce: compilePolicy(policy, applyProvisions(settingsAt(policy, last), provisions)),
  };
}
