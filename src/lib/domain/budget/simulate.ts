import { placementCounts, type PlacementCounts } from '../placement/placementCounts.ts';
import type { Transitions } from '../placement/transitions.ts';
import { impactMonth } from '../scenario/impactMonth.ts';
import type { Provision, Scenario } from '../scenario/provision.ts';
import type { Warning } from '../scenario/warning.ts';
import type { Budget, Impact } from './budget.ts';
import { impactOf } from './impactOf.ts';
import { movementBetween } from './movement.ts';
import type { SettledMonth } from './settle.ts';
import type { MonthPlan } from './monthPlan.ts';
import { SettledYear, type YearOfPeople } from './settledYear.ts';
import { warningsOf } from './warningsOf.ts';

/** A scenario, and what it is costed on. */
export interface SimulationInput extends YearOfPeople {
  readonly scenario: Scenario;
}

/** A month with everybody settled, without a change and with it. */
export interface BeforeAndAfter {
  readonly baseline: SettledMonth;
  readonly reform: SettledMonth;
}

/** Today's bill, the bill after the change, and the difference. */
export interface Simulation {
  readonly baseline: Budget;
  readonly reform: Budget;
  readonly impact: Impact;
  /** where everybody stood and stands, in the month of the monthly figures */
  readonly movement: Transitions;
  readonly placement: PlacementCounts;
  readonly warnings: readonly Warning[];
  /** the month that monthly figures are of */
  readonly month: BeforeAndAfter;
  /** December, with the provisions in force then: what a yearly item is paid by */
  readonly december: BeforeAndAfter;
  /** all months of the year */
  readonly plans: { readonly baseline: MonthPlan; readonly reform: MonthPlan };
}

const nothing: readonly Provision[] = [];

/** A scenario that changes nothing. */
export const noChange: Scenario = { schema: 1, name: '', provisions: [] };

/** Computes what a scenario costs in a year; who asks for many of them keeps the `SettledYear`. */
export function simulate({ scenario, ...of }: SimulationInput): Simulation {
  return simulateIn(new SettledYear(of), scenario);
}

/**
 * Computes what a scenario costs in a year, from cells × tables alone: well under a millisecond
 * for every size of roster. What `scenario.baseline` holds is in force before and after.
 */
export function simulateIn(year: SettledYear, scenario: Scenario): Simulation {
  const { policy, number } = year.policy;
  const { provisions, baseline: stated } = scenario;
  const today = stated?.provisions ?? nothing;
  const all = today.length === 0 ? provisions : [...today, ...provisions];
  const month = impactMonth(provisions, number);
  const before = year.plan(today, month);
  const after = year.plan(all, month);
  const movement = movementBetween(before.month, after.month);
  const { budget: baseline } = before;
  const { budget: reform } = after;
  return {
    baseline,
    reform,
    impact: impactOf({
      month,
      posts: policy.posts.map(({ id }) => id),
      movement,
      baseline,
      reform,
      before: before.month.tables,
      after: after.month.tables,
    }),
    movement,
    placement: placementCounts(movement, year.people.careers, after.month.placed),
    warnings: warningsOf({ scenario, all, year }),
    month: { baseline: before.month, reform: after.month },
    december: { baseline: before.december, reform: after.december },
    plans: { baseline: before, reform: after },
  };
}
