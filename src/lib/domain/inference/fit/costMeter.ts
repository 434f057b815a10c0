import { budgetOf, type Population } from '../../budget/budgetOf.ts';
import { monthlyTotal } from '../../budget/impactOf.ts';
import { planMonths } from '../../budget/monthPlan.ts';
import { PolicyYear } from '../../budget/policyYear.ts';
import type { Fen } from '../../money/fen.ts';
import type { CompiledPolicy } from '../../policy/compiledPolicy.ts';
import type { PolicyDocument } from '../../policy/policySchema.ts';
import type { Settings } from '../../policy/settings.ts';
import type { Provision, Scenario } from '../../scenario/provision.ts';

/** What a scenario changes, as `impact.monthly` and `impact.annual` say it. */
export interface Cost {
  /** in a month with every provision in force */
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
  readonly #before: Cost;

  /** `today` is what scenarios hold as their baseline; every scenario costed is measured from it. */
  constructor({ policy, population, year }: MeterInput, today: readonly Provision[]) {
    this.policy = policy;
    this.population = population;
    this.#year = new PolicyYear(policy, year);
    this.#today = today;
    this.#before = this.#bill([]);
  }

  /** What the provisions add to today's cost. */
  cost(provisions: readonly Provision[]): Cost {
    const bill = this.#bill(provisions);
    return {
      monthly: bill.monthly - this.#before.monthly,
      annual: bill.annual - this.#before.annual,
    };
  }

  /** A month with today's provisions and these in force. */
  compiled(provisions: readonly Provision[]): CompiledPolicy {
    return this.#year.compiled(this.#year.december, [...this.#today, ...provisions]);
  }

  /** The settings of such a month. */
  settings(provisions: readonly Provision[]): Settings {
    return this.#year.settings(this.#year.december, [...this.#today, ...provisions]);
  }

  #bill(provisions: readonly Provision[]): Cost {
    const plan = planMonths(this.#year, [...this.#today, ...provisions]);
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
