import { budgetOf, type Population } from '../../budget/budgetOf.ts';
import { monthlyTotal } from '../../budget/impactOf.ts';
import { planMonths } from '../../budget/monthPlan.ts';
import { PolicyYear } from '../../budget/policyYear.ts';
import type { Fen } from '../../money/fen.ts';
import type { Month } from '../../policy/month.ts';
import type { CompiledPolicy } from '../../policy/compiledPolicy.ts';
import type { PolicyDocument } from '../../policy/policySchema.ts';
import type { Settings } from '../../policy/settings.ts';
import { impactMonth } from '../../scenario/impactMonth.ts';
import type { Provision, Scenario } from '../../scenario/provision.ts';

/** What a scenario changes, as `impact.monthly` and `impact.annual` say it. */
export interface Cost {
  /** in the month that monthly figures are of */
  readonly monthly: Fen;
  /** in the calendar year, by the provisions' dates */
  readonly annual: Fen;
}

/** So much more may be spent, in a month or in the year. */
export interface SpendingLimit {
  readonly per: 'monthly' | 'annual';
  readonly amount: Fen;
}

export interface MeterInput {
  readonly policy: PolicyDocument;
  readonly population: Population;
  /** the calendar year whose months are counted */
  readonly year: number;
}

/** Costs many scenarios on one roster and year against what is in force today. */
export class CostMeter {
  readonly policy: PolicyDocument;
  readonly population: Population;
  readonly #year: PolicyYear;
  readonly #today: readonly Provision[];
  readonly #before = new Map<Month, Cost>();

  /** `today` is what scenarios hold as their baseline; every scenario costed is measured from it. */
  constructor({ policy, population, year }: MeterInput, today: readonly Provision[]) {
    this.policy = policy;
    this.population = population;
    this.#year = new PolicyYear(policy, year);
    this.#today = today;
  }

  /** The month that the monthly figures of a scenario with these provisions are of. */
  monthOf(provisions: readonly Provision[]): Month {
    return impactMonth(provisions, this.#year.number);
  }

  /** What the provisions add to today's cost, a month in their own month or in the one named. */
  cost(provisions: readonly Provision[], month = this.monthOf(provisions)): Cost {
    const bill = this.#bill(provisions, month);
    const before = this.#before.get(month) ?? this.#bill([], month);
    this.#before.set(month, before);
    return { monthly: bill.monthly - before.monthly, annual: bill.annual - before.annual };
  }

  /** What holds with today's provisions and these, in their month or in the one named. */
  compiled(provisions: readonly Provision[], month = this.monthOf(provisions)): CompiledPolicy {
    return this.#year.compiled(month, [...this.#today, ...provisions]);
  }

  /** The settings of that month. */
  settings(provisions: readonly Provision[], month = this.monthOf(provisions)): Settings {
    return this.#year.settings(month, [...this.#today, ...provisions]);
  }

  #bill(provisions: readonly Provision[], month: Month): Cost {
    const plan = planMonths(this.#year, [...this.#today, ...provisions], month);
    const budget = budgetOf(plan, this.population);
    return { monthly: monthlyTotal(budget), annual: budget.total.annual };
  }
}

/** A meter that measures from a scenario's own baseline. */
export function meterFor(input: MeterInput, scenario: Scenario): CostMeter {
  return new CostMeter(input, scenario.baseline?.provisions ?? []);
}

/** Whether a cost is within a limit. */
export function fits(cost: Cost, limit: SpendingLimit): boolean {
  return cost[limit.per] <= limit.amount;
}
