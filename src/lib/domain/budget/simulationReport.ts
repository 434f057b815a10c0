import { yuanFromFen } from '../money/fen.ts';
import { budgetItems, populationOf } from './populations.ts';
import type { Budget, GroupImpact, Impact, MonthlyItem } from './budget.ts';
import type { PolicyDocument } from '../policy/policySchema.ts';
import type { Simulation } from './simulate.ts';

type Ratings = PolicyDocument['ratings'];

const monthlyItem = ({ monthly, annual }: MonthlyItem) => ({
  monthly: yuanFromFen(monthly),
  annual: yuanFromFen(annual),
});

function budgetReport(budget: Budget, ratings: Ratings) {
  const { mean, parts } = budget.gradeAllowance;
  const { communities } = budget.communityBonus;
  return {
    workers: budget.workers,
    gradeAllowance: {
      ...monthlyItem(budget.gradeAllowance),
      mean: mean === null ? null : yuanFromFen(mean),
      ...(parts && {
        basic: monthlyItem(parts.basic),
        performance: monthlyItem(parts.performance),
      }),
    },
    baseAllowance: monthlyItem(budget.baseAllowance),
    socialInsurance: monthlyItem(budget.socialInsurance),
    housingFund: monthlyItem(budget.housingFund),
    communityBonus: {
      recipients: budget.communityBonus.recipients,
      annual: yuanFromFen(budget.communityBonus.annual),
      communities:
        communities && Object.fromEntries(ratings.map(({ id }, i) => [id, communities[i] ?? 0])),
    },
    individualAward: {
      recipients: budget.individualAward.recipients,
      annual: yuanFromFen(budget.individualAward.annual),
      eligible: budget.individualAward.eligible,
      quota: budget.individualAward.quota,
      inside: budget.individualAward.inside,
    },
    performanceAllowance: monthlyItem(budget.performanceAllowance),
    qualificationAllowance: {
      holders: budget.qualificationAllowance.holders,
      ...monthlyItem(budget.qualificationAllowance),
    },
    healthCheck: { annual: yuanFromFen(budget.healthCheck.annual) },
    paidLeave: { annual: yuanFromFen(budget.paidLeave.annual) },
    populations: Object.fromEntries(budgetItems.map((item) => [item, populationOf(budget, item)])),
    total: { annual: yuanFromFen(budget.total.annual) },
  };
}

const groupReport = ({ workers, gainers, losers, unchanged, monthly }: GroupImpact) => ({
  workers,
  gainers,
  losers,
  unchanged,
  monthly: yuanFromFen(monthly),
});

function impactReport(impact: Impact) {
  return {
    month: impact.month,
    monthly: yuanFromFen(impact.monthly),
    annual: yuanFromFen(impact.annual),
    percent: impact.percent,
    gainers: impact.gainers,
    losers: impact.losers,
    unchanged: impact.unchanged,
    byRole: Object.fromEntries(
      [...impact.byPost].map(([post, group]) => [post, groupReport(group)]),
    ),
    byStep: impact.byStep.map((group, i) => ({ step: i + 1, ...groupReport(group) })),
    distribution: impact.distribution.map(({ amount, before, after }) => ({
      amount: yuanFromFen(amount),
      before,
      after,
    })),
  };
}

/** A simulation in the form that other programs read: money as yuan with two decimals, as text. */
export function simulationReport(
  { baseline, reform, impact, placement }: Simulation,
  { ratings }: Pick<PolicyDocument, 'ratings'>,
) {
  return {
    baseline: budgetReport(baseline, ratings),
    reform: budgetReport(reform, ratings),
    impact: impactReport(impact),
    placement: {
      up: placement.up,
      down: placement.down,
      same: placement.same,
      asFiled: placement.asFiled,
    },
  };
}
