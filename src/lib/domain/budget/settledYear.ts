import type { Month } from '../policy/month.ts';
import type { PolicyDocument } from '../policy/policySchema.ts';
import type { Provision } from '../scenario/provision.ts';
import { PolicyYear } from './policyYear.ts';
import type { Population } from './population.ts';
import { Settlement, type SettledMonth } from './settle.ts';

/** What a policy is asked for with: its people, and the calendar year whose months are counted. */
export interface YearOfPeople {
  readonly policy: PolicyDocument;
  readonly population: Population;
  readonly year: number;
}

/** What holds in a year, each span settled, with the number of months that it holds for. */
export interface MonthPlan {
  readonly spans: readonly { readonly month: SettledMonth; readonly months: number }[];
  /** December: a yearly item takes the value in force then */
  readonly december: SettledMonth;
  /** the month that monthly figures are of, which may lie outside the year */
  readonly month: SettledMonth;
}

/**
 * A policy in one calendar year with its people settled, month by month. Kept for as long as the
 * three stay the same, so that each question is worked out from what the last one left.
 */
export class SettledYear {
  readonly policy: PolicyYear;
  readonly #settlement: Settlement;

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

  /** All months of the year, and the one that monthly figures are of. */
  plan(provisions: readonly Provision[], month: Month): MonthPlan {
    return {
      spans: this.policy.spans(provisions).flatMap((months) => {
        const [first] = months;
        return first === undefined
          ? []
          : [{ month: this.month(first, provisions), months: months.length }];
      }),
      december: this.month(this.policy.december, provisions),
      month: this.month(month, provisions),
    };
  }
}
