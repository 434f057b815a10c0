import type { Month } from '../policy/month.ts';
import type { PolicyDocument } from '../policy/policySchema.ts';
import { Remembered } from '../remembered.ts';
import type { Provision } from '../scenario/provision.ts';
import type { Budget } from './budget.ts';
import { budgetOf } from './budgetOf.ts';
import type { MonthPlan } from './monthPlan.ts';
import { PolicyYear } from './policyYear.ts';
import type { Population } from './population.ts';
import { Settlement, type SettledMonth } from './settle.ts';

/** What a policy is asked for with: its people, and the calendar year whose months are counted. */
export interface YearOfPeople {
  readonly policy: PolicyDocument;
  readonly population: Population;
  readonly year: number;
}

/** A year's plan, and what it costs. */
export interface BudgetedPlan extends MonthPlan {
  readonly budget: Budget;
}

/** Lists of provisions whose plans are kept: today's, and the last few of a drag. */
const KEPT = 16;

/**
 * A policy in one calendar year with its people settled, month by month. Kept for as long as the
 * three stay the same, so that each question is worked out from what the last one left.
 */
export class SettledYear {
  readonly policy: PolicyYear;
  readonly #settlement: Settlement;
  readonly #plans = new Remembered<readonly Provision[], Map<Month, BudgetedPlan>>(KEPT);

  constructor({ policy, population, year }: YearOfPeople) {
    this.policy = new PolicyYear(policy, year);
    this.#settlement = new Settlement(population);
  }

  get people(): Population {
    return this.#settlement.people;
  }

  /** A month, of this year or another, with those provisions that are in force in it. */
  month(month: Month, provisions: readonly Provision[]): SettledMonth {
    return this.#settlement.settle(this.policy.compiled(month, provisions));
  }

  /** All months of the year, and the one that monthly figures are of, with what they cost. */
  plan(provisions: readonly Provision[], month: Month): BudgetedPlan {
    const byMonth = this.#plans.get(provisions, () => new Map<Month, BudgetedPlan>());
    const known = byMonth.get(month);
    if (known) return known;
    const plan = {
      spans: this.policy.spans(provisions).flatMap((months) => {
        const [first] = months;
        return first === undefined ? [] : [{ month: this.month(first, provisions), months }];
      }),
      december: this.month(this.policy.december, provisions),
      month: this.month(month, provisions),
    };
    const budgeted = { ...plan, budget: budgetOf(plan) };
    byMonth.set(month, budgeted);
    return budgeted;
  }
}
