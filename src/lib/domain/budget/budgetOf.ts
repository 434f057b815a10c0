import { divideHalfUp } from '../money/divide.ts';
import { sumOf, type Fen } from '../money/fen.ts';
import type { PayItem } from '../rules/payItem.ts';
import { awardsOf, type Awards } from './awards.ts';
import type {
  Budget,
  ItemCost,
  ItemCosts,
  ItemPopulation,
  MonthAndYear,
  MonthlyCost,
  Split,
} from './budget.ts';
import { holdersOf, qualificationBill } from './qualified.ts';
import type { SettledMonth } from './settle.ts';
import type { MonthPlan } from './monthPlan.ts';

/** The budget of a planned year. The award goes to the appraisal named in the policy. */
export function budgetOf(plan: MonthPlan): Budget {
  const { month, december } = plan;
  const { workers, recipients } = month;
  const awards = awardsOf(december);
  const beyond = peopleBeyond(month);
  const costs = month.tables.items.map((item): ItemCost | MonthlyCost => {
    const population = populationOf(item, month, awards);
    if (item.period === 'year')
      return { item, population, annual: yearlyCost(item, december, awards) };
    const annual = sumOf(
      plan.spans.map((span) => monthlyCost(item, span.month) * BigInt(span.months.length)),
    );
    return { item, population, monthly: monthlyCost(item, month), annual };
  });
  const items = Object.fromEntries(costs.map((cost) => [cost.item.id, cost])) as ItemCosts;
  return {
    workers,
    items,
    gradeMean: workers === 0 ? null : divideHalfUp(items.gradeAllowance.monthly, BigInt(workers)),
    gradeParts: gradeParts(plan, items.gradeAllowance),
    bonusRoll: { recipients, communities: december.communities },
    awards: { ...awards, inside: december.rules.award.inside },
    beyond: { people: beyond, items: [...(month.tables.beyondRoster?.amounts.keys() ?? [])] },
    total: { annual: sumOf(costs.map(({ annual }) => annual)) },
  };
}

/** What all monthly items cost in a month. */
export function monthlyBillOf(month: SettledMonth): Fen {
  return sumOf(
    month.tables.items
      .filter(({ period }) => period === 'month')
      .map((item) => monthlyCost(item, month)),
  );
}

/** The people of the bonus roll beyond the roster who draw statutory items too; 0 by default. */
export function peopleBeyond({ people, workers, recipients, tables }: SettledMonth): number {
  const { notLoaded = [] } = people;
  // Without the roster nobody knows who of the roll is beyond it.
  if (!tables.beyondRoster || notLoaded.length > 0) return 0;
  return Math.max(0, recipients - workers);
}

/** A month's cost of an item: the roster's cells or holders, and those beyond where it counts them. */
function monthlyCost(item: PayItem, month: SettledMonth): Fen {
  const { tables, people } = month;
  if (item.keyed === 'holder') return qualificationBill(people.careers, tables);
  const beyond = tables.beyondRoster?.amounts.get(item.id) ?? 0n;
  return (month.bills.get(item.id) ?? 0n) + BigInt(peopleBeyond(month)) * beyond;
}

/**
 * A year's cost of an item, as December has it. Where the awards come out of the bonus, what is
 * left of it is the bonus, at least 0, so that the two items sum to what is paid.
 */
function yearlyCost(item: PayItem, december: SettledMonth, awards: Awards): Fen {
  switch (item.keyed) {
    case 'roll': {
      const whole = december.bonusSum;
      const taken = december.rules.award.inside ? awards.annual : 0n;
      return whole > taken ? whole - taken : 0n;
    }
    case 'appraisal':
      return awards.annual;
    default:
      return december.bills.get(item.id) ?? 0n;
  }
}

function populationOf(
  { id, counts }: PayItem,
  month: SettledMonth,
  awards: Awards,
): ItemPopulation {
  switch (counts) {
    case 'roster': {
      const beyond = month.tables.beyondRoster?.amounts.has(id) ? peopleBeyond(month) : 0;
      return beyond > 0
        ? { counts: 'rosterAndRoll', people: month.workers + beyond }
        : { counts, people: month.workers };
    }
    case 'bonusRoll':
      return { counts, people: month.recipients };
    case 'awarded':
      return { counts, people: awards.recipients };
    case 'holders':
      return { counts, people: holdersOf(month.people.careers, month.tables) };
  }
}

/** The basic part is what performance leaves, so that both sum whatever the rounding. */
function gradeParts(plan: MonthPlan, whole: MonthAndYear): Split {
  const all = [plan.month, ...plan.spans.map(({ month }) => month)];
  if (all.every(({ tables }) => tables.gradePerformance === null)) return null;
  const monthly = plan.month.performanceBill;
  const annual = sumOf(
    plan.spans.map(({ month, months }) => month.performanceBill * BigInt(months.length)),
  );
  return {
    basic: { monthly: whole.monthly - monthly, annual: whole.annual - annual },
    performance: { monthly, annual },
  };
}
