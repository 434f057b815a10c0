import type { Fen } from '../money/fen.ts';
import type { Month } from '../policy/month.ts';
import { monthlyBillOf } from './budgetOf.ts';
import type { SettledMonth } from './settle.ts';
import { SettledYear } from './settledYear.ts';
import type { SimulationInput } from './simulate.ts';

/** A run of months in which a scenario changes the monthly items by the same amount. */
export interface MonthlyImpact {
  /** its first and its last month */
  readonly from: Month;
  readonly to: Month;
  /** change of all monthly items, in each of its months */
  readonly monthly: Fen;
}

/**
 * What a scenario changes the monthly items by in each month of the year, as it is dated and as
 * the policy's own values are; months that follow each other with the same change are one run.
 */
export function impactByMonth(input: SimulationInput): MonthlyImpact[] {
  const { scenario } = input;
  const year = new SettledYear(input);
  const today = scenario.baseline?.provisions ?? [];
  const bills = new Map<SettledMonth, Fen>();
  const bill = (month: Month, provisions: typeof today): Fen => {
    const settled = year.month(month, provisions);
    const known = bills.get(settled) ?? monthlyBillOf(settled);
    bills.set(settled, known);
    return known;
  };
  const runs: MonthlyImpact[] = [];
  for (const month of year.policy.months) {
    const monthly = bill(month, [...today, ...scenario.provisions]) - bill(month, today);
    const last = runs[runs.length - 1];
    if (last?.monthly === monthly) runs[runs.length - 1] = { ...last, to: month };
    else runs.push({ from: month, to: month, monthly });
  }
  return runs;
}

/** What is left of a year's change without its months: that of the items paid once a year. */
export function yearlyPart(annual: Fen, runs: readonly MonthlyImpact[]): Fen {
  return runs.reduce(
    (left, { from, to, monthly }) =>
      left - monthly * BigInt(Number(to.slice(5)) - Number(from.slice(5)) + 1),
    annual,
  );
}
