import { monthlyTotal } from '../../budget/impactOf.ts';
import type { Population } from '../../budget/population.ts';
import type { SettledMonth } from '../../budget/settle.ts';
import { SettledYear, type YearOfPeople } from '../../budget/settledYear.ts';
import type { Fen } from '../../money/fen.ts';
import type { Month } from '../../policy/month.ts';
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

/** Costs many scenarios on one roster and year against what is in force today. */
export class CostMeter {
  readonly #year: SettledYear;
  readonly #today: readonly Provision[];
  readonly #before = new Map<Month, Cost>();

  /** `today` is what scenarios hold as their baseline; every scenario costed is measured from it. */
  constructor(input: YearOfPeople, today: readonly Provision[]) {
    this.#year = new SettledYear(input);
    this.#today = today;
  }

  get policy(): PolicyDocument {
    return this.#year.policy.policy;
  }

  get population(): Population {
    return this.#year.people;
  }

  /** The month that the monthly figures of a scenario with these provisions are of. */
  monthOf(provisions: readonly Provision[]): Month {
    return impactMonth(provisions, this.#year.policy.number);
  }

  /** What the provisions add to today's cost, a month in their own month or in the one named. */
  cost(provisions: readonly Provision[], month = this.monthOf(provisions)): Cost {
    const bill = this.#bill(provisions, month);
    const before = this.#before.get(month) ?? this.#bill([], month);
    this.#before.set(month, before);
    return { monthly: bill.monthly - before.monthly, annual: bill.annual - before.annual };
  }

  /** What holds with today's provisions and these, in their month or in the one named. */
  settled(provisions: readonly Provision[], month = this.monthOf(provisions)): SettledMonth {
    return this.#year.month(month, [...this.#today, ...provisions]);
  }

  /** The settings of that month. */
  settings(provisions: readonly Provision[], month = this.monthOf(provisions)): Settings {
    return this.#year.policy.settings(month, [...this.#today, ...provisions]);
  }

  #bill(provisions: readonly Provision[], month: Month): Cost {
    const { budget } = this.#year.plan([...this.#today, ...provisions], month);
    return { monthly: monthlyTotal(budget), annual: budget.total.annual };
  }
}

/** A meter that measures from a scenario's own baseline. */
export function meterFor(input: YearOfPeople, scenario: Scenario): CostMeter {
  return new CostMeter(input, scenario.baseline?.provisions ?? []);
}

/** Whether a cost is within a limit. */
export function fits(cost: Cost, limit: SpendingLimit): boolean {
  return cost[limit.per] <= limit.amount;
}
