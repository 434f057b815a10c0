import type { Fen } from '../money/fen.ts';
import type { Month } from '../policy/month.ts';
import { monthlyBillOf } from './budgetOf.ts';
import type { MonthPlan } from './monthPlan.ts';
import type { Simulation } from './simulate.ts';

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
export function impactByMonth({ plans }: Pick<Simulation, 'plans'>): MonthlyImpact[] {
  const before = billsOf(plans.baseline);
  const runs: MonthlyImpact[] = [];
  for (const [month, bill] of [...billsOf(plans.reform)].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const monthly = bill - (before.get(month) ?? 0n);
    const last = runs[runs.length - 1];
    if (last?.monthly === monthly) runs[runs.length - 1] = { ...last, to: month };
    else runs.push({ from: month, to: month, monthly });
  }
  return runs;
}

/** How many months a run has. */
export function monthsOf({ from, to }: MonthlyImpact): number {
  return Number(to.slice(5)) - Number(from.slice(5)) + 1;
}

/** What is left of a year's change without its months: that of the items paid once a year. */
export function yearlyPart(annual: Fen, runs: readonly MonthlyImpact[]): Fen {
  return runs.reduce((left, run) => left - run.monthly * BigInt(monthsOf(run)), annual);
}

function billsOf({ spans }: MonthPlan): Map<Month, Fen> {
  return new Map(
    spans.flatMap(({ month, months }) => {
      const bill = monthlyBillOf(month);
      return months.map((one) => [one, bill] as const);
    }),
  );
}
