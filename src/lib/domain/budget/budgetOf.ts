import { divideHalfUp } from '../money/divide.ts';
import type { Fen } from '../money/fen.ts';
import type { CompiledPolicy } from '../policy/compiledPolicy.ts';
import type { Careers } from '../placement/careers.ts';
import { cellsUnder } from './standing.ts';
import type { BonusCells, CommunityRoll, GradeCells } from '../roster/cells.ts';
import type { RosterPart } from '../roster/rosterOrigin.ts';
import { workersIn } from '../roster/headcount.ts';
import { monthlyBill, performanceBill, type EveryMonthly } from './bill.ts';
import type { Budget, MonthlyItem, Split } from './budget.ts';
import type { MonthPlan } from './monthPlan.ts';
import { monthlyItems, peopleBeyond } from './populations.ts';
import { holdersOf, qualificationBill } from './qualified.ts';
import { yearlyItems } from './yearlyBill.ts';

/** The people that a budget is computed for. */
export interface Population {
  readonly grade: GradeCells;
  readonly bonus: BonusCells;
  /** what places the workers by points; without it their steps stay those of the roster */
  readonly careers?: Careers | undefined;
  /** the bonus roll by community; without it ratings stay as filed */
  readonly bonusByCommunity?: readonly CommunityRoll[] | undefined;
  /** what nobody gave beside the rest: nothing that needs it is counted, and nothing stands in */
  readonly notLoaded?: readonly RosterPart[] | undefined;
}

/** The budget of a planned year. The award goes to the appraisal named in the policy. */
export function budgetOf(plan: MonthPlan, population: Population): Budget {
  const month = everyMonthly(population, plan.month);
  const year = yearlyBill(population, plan);
  const item = (name: keyof EveryMonthly): MonthlyItem => ({
    monthly: month[name],
    annual: year[name],
  });
  const workers = workersIn(population.grade);
  const yearly = {
    ...yearlyItems(population, plan.december),
    healthCheck: { annual: BigInt(workers) * plan.december.tables.healthCheck },
    paidLeave: { annual: BigInt(workers) * plan.december.tables.paidLeave },
  };
  return {
    workers,
    gradeAllowance: {
      ...item('gradeAllowance'),
      mean: workers === 0 ? null : divideHalfUp(month.gradeAllowance, BigInt(workers)),
      parts: gradeParts(population, plan, item('gradeAllowance')),
    },
    baseAllowance: item('baseAllowance'),
    socialInsurance: item('socialInsurance'),
    housingFund: item('housingFund'),
    ...yearly,
    performanceAllowance: item('performanceAllowance'),
    qualificationAllowance: {
      ...item('qualificationAllowance'),
      holders: holdersOf(population.careers, plan.month.tables),
    },
    beyondRoster: peopleBeyond(population, plan.month.tables),
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
export function monthlyBillOf(population: Population, month: CompiledPolicy): Fen {
  const bill = everyMonthly(population, month);
  return sum(monthlyItems.map((name) => bill[name]));
}

/** A month's cost: the roster's cells, the holders, and those beyond the roster where counted. */
function everyMonthly(population: Population, month: CompiledPolicy): EveryMonthly {
  const { tables } = month;
  const bill = monthlyBill(cellsUnder(population, month), tables);
  const beyond = BigInt(peopleBeyond(population, tables));
  const each = tables.beyondRoster;
  return {
    ...bill,
    baseAllowance: bill.baseAllowance + beyond * (each?.baseAllowance ?? 0n),
    socialInsurance: bill.socialInsurance + beyond * (each?.socialInsurance ?? 0n),
    housingFund: bill.housingFund + beyond * (each?.housingFund ?? 0n),
    qualificationAllowance: qualificationBill(population.careers, tables),
  };
}

function sum(amounts: readonly Fen[]): Fen {
  return amounts.reduce((a, b) => a + b, 0n);
}

/** The basic part is what performance leaves, so that both sum whatever the rounding. */
function gradeParts(population: Population, plan: MonthPlan, whole: MonthlyItem): Split {
  const all = [plan.month, ...plan.spans];
  if (all.every(({ tables }) => tables.gradePerformance === null)) return null;
  const bill = (month: CompiledPolicy): Fen =>
    performanceBill(cellsUnder(population, month), month.tables);
  const monthly = bill(plan.month);
  const annual = sum(plan.spans.map((span) => bill(span) * BigInt(span.months)));
  return {
    basic: { monthly: whole.monthly - monthly, annual: whole.annual - annual },
    performance: { monthly, annual },
  };
}

function yearlyBill(population: Population, plan: MonthPlan): EveryMonthly {
  const bills = plan.spans.map((span) => ({
    bill: everyMonthly(population, span),
    months: BigInt(span.months),
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
