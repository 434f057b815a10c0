import { divideHalfUp } from '../money/divide.ts';
import type { Fen } from '../money/fen.ts';
import { workersIn } from '../roster/headcount.ts';
import { monthlyBill, performanceBill, type EveryMonthly } from './bill.ts';
import type { Budget, MonthlyItem, Split } from './budget.ts';
import { monthlyItems, peopleBeyond } from './populations.ts';
import { holdersOf, qualificationBill } from './qualified.ts';
import type { SettledMonth } from './settle.ts';
import type { MonthPlan } from './settledYear.ts';
import { yearlyItems } from './yearlyBill.ts';

/** The budget of a planned year. The award goes to the appraisal named in the policy. */
export function budgetOf(plan: MonthPlan): Budget {
  const month = everyMonthly(plan.month);
  const year = yearlyBill(plan);
  const item = (name: keyof EveryMonthly): MonthlyItem => ({
    monthly: month[name],
    annual: year[name],
  });
  const workers = workersIn(plan.month.people.grade);
  const yearly = {
    ...yearlyItems(plan.december),
    healthCheck: { annual: BigInt(workers) * plan.december.tables.healthCheck },
    paidLeave: { annual: BigInt(workers) * plan.december.tables.paidLeave },
  };
  return {
    workers,
    gradeAllowance: {
      ...item('gradeAllowance'),
      mean: workers === 0 ? null : divideHalfUp(month.gradeAllowance, BigInt(workers)),
      parts: gradeParts(plan, item('gradeAllowance')),
    },
    baseAllowance: item('baseAllowance'),
    socialInsurance: item('socialInsurance'),
    housingFund: item('housingFund'),
    ...yearly,
    performanceAllowance: item('performanceAllowance'),
    qualificationAllowance: {
      ...item('qualificationAllowance'),
      holders: holdersOf(plan.month.people.careers, plan.month.tables),
    },
    beyondRoster: peopleBeyond(plan.month),
    beyondItems: plan.month.tables.beyondRoster?.items ?? [],
    total: {
      annual: sum([
        ...monthlyItems.map((name) => year[name]),
        yearly.communityBonus.annual,
        yearly.individualAward.annual,
        yearly.healthCheck.annual,
        yearly.paidLeave.annual,
      ]),
    },
  };
}

/** What all monthly items cost in a month that is paid so. */
export function monthlyBillOf(month: SettledMonth): Fen {
  const bill = everyMonthly(month);
  return sum(monthlyItems.map((name) => bill[name]));
}

/** A month's cost: the roster's cells, the holders, and those beyond the roster where counted. */
function everyMonthly(month: SettledMonth): EveryMonthly {
  const { tables, cells, people } = month;
  const bill = monthlyBill(cells, tables);
  const beyond = BigInt(peopleBeyond(month));
  const each = tables.beyondRoster;
  return {
    ...bill,
    baseAllowance: bill.baseAllowance + beyond * (each?.baseAllowance ?? 0n),
    socialInsurance: bill.socialInsurance + beyond * (each?.socialInsurance ?? 0n),
    housingFund: bill.housingFund + beyond * (each?.housingFund ?? 0n),
    qualificationAllowance: qualificationBill(people.careers, tables),
  };
}

function sum(amounts: readonly Fen[]): Fen {
  return amounts.reduce((a, b) => a + b, 0n);
}

/** The basic part is what performance leaves, so that both sum whatever the rounding. */
function gradeParts(plan: MonthPlan, whole: MonthlyItem): Split {
  const all = [plan.month, ...plan.spans.map(({ month }) => month)];
  if (all.every(({ tables }) => tables.gradePerformance === null)) return null;
  const bill = ({ cells, tables }: SettledMonth): Fen => performanceBill(cells, tables);
  const monthly = bill(plan.month);
  const annual = sum(plan.spans.map(({ month, months }) => bill(month) * BigInt(months)));
  return {
    basic: { monthly: whole.monthly - monthly, annual: whole.annual - annual },
    performance: { monthly, annual },
  };
}

function yearlyBill(plan: MonthPlan): EveryMonthly {
  const bills = plan.spans.map(({ month, months }) => ({
    bill: everyMonthly(month),
    months: BigInt(months),
  }));
  const year = (name: keyof EveryMonthly): Fen =>
    sum(bills.map(({ bill, months }) => bill[name] * months));
  return {
    gradeAllowance: year('gradeAllowance'),
    baseAllowance: year('baseAllowance'),
    socialInsurance: year('socialInsurance'),
    housingFund: year('housingFund'),
    performanceAllowance: year('performanceAllowance'),
    qualificationAllowance: year('qualificationAllowance'),
  };
}
