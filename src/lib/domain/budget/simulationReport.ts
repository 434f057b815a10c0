import { yuanFromFen } from '../money/fen.ts';
import type { PolicyDocument } from '../policy/policySchema.ts';
import type { Budget, GroupImpact, Impact, MonthAndYear } from './budget.ts';
import { isMonthly, itemsOf } from './budgetItems.ts';
import type { BuiltInItemId } from '../rules/payItems.ts';
import type { Simulation } from './simulate.ts';

/** What an item costs, and what is told beside it. */
interface ItemReport {
  readonly annual: string;
  readonly [beside: string]: unknown;
}

type Ratings = PolicyDocument['ratings'];

const monthAndYear = ({ monthly, annual }: MonthAndYear) => ({
  monthly: yuanFromFen(monthly),
  annual: yuanFromFen(annual),
});

/** Whom single items count, where people hang on more than the roster, by the item's id. */
function paidPeople({ bonusRoll, awards, items }: Budget): Readonly<Record<string, object>> {
  return {
    communityBonus: { recipients: bonusRoll.recipients },
    individualAward: { recipients: awards.recipients },
    qualificationAllowance: { holders: items.qualificationAllowance.population.people },
  };
}

/** What single items say beside what they cost, by their id. */
function besideCost(
  { gradeMean, gradeParts, bonusRoll: { communities }, awards }: Budget,
  ratings: Ratings,
): Readonly<Record<string, object>> {
  return {
    gradeAllowance: {
      mean: gradeMean === null ? null : yuanFromFen(gradeMean),
      ...(gradeParts && {
        basic: monthAndYear(gradeParts.basic),
        performance: monthAndYear(gradeParts.performance),
      }),
    },
    communityBonus: {
      communities:
        communities && Object.fromEntries(ratings.map(({ id }, i) => [id, communities[i] ?? 0])),
    },
    individualAward: { eligible: awards.eligible, quota: awards.quota, inside: awards.inside },
  };
}

function budgetReport(budget: Budget, ratings: Ratings) {
  const people = paidPeople(budget);
  const beside = besideCost(budget, ratings);
  const costs = itemsOf(budget);
  const items = Object.fromEntries(
    costs.map((cost) => [
      cost.item.id,
      {
        ...people[cost.item.id],
        ...(isMonthly(cost) ? monthAndYear(cost) : { annual: yuanFromFen(cost.annual) }),
        ...beside[cost.item.id],
      },
    ]),
  ) as Readonly<Record<BuiltInItemId, ItemReport>>;
  return {
    workers: budget.workers,
    ...items,
    populations: Object.fromEntries(costs.map(({ item, population }) => [item.id, population])),
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
