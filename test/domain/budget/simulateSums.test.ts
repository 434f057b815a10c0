import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { monthlyTotal } from '../../../src/lib/domain/budget/impactOf.ts';
import { simulate } from '../../../src/lib/domain/budget/simulate.ts';
import { divideHalfUp } from '../../../src/lib/domain/money/divide.ts';
import { fenFromYuan } from '../../../src/lib/domain/money/fen.ts';
import { populationOf } from '../../arbitrary/people.ts';
import { worlds, type World } from '../../arbitrary/world.ts';

const sum = (amounts: readonly bigint[]) => amounts.reduce((a, b) => a + b, 0n);

const simulated = ({ policy, people, scenario }: World) =>
  simulate({ policy, population: populationOf(policy, people), scenario, year: 2022 });

/** Each run draws a whole policy and its people: fewer say enough, and a busy machine needs time. */
const runs = { numRuns: 40 };
const patient = { timeout: 60_000 };

describe('whatever the policy, the scenario and the people', patient, () => {
  test('the items sum to the total', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { baseline, reform } = simulated(world);
        for (const { total, ...budget } of [baseline, reform])
          expect(total.annual).toBe(
            budget.items.gradeAllowance.annual +
              budget.items.baseAllowance.annual +
              budget.items.socialInsurance.annual +
              budget.items.housingFund.annual +
              budget.items.communityBonus.annual +
              budget.items.individualAward.annual +
              budget.items.performanceAllowance.annual +
              budget.items.qualificationAllowance.annual +
              budget.items.healthCheck.annual +
              budget.items.paidLeave.annual,
          );
      }),
      runs,
    );
  });

  test('the impact is the difference of the two budgets', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { baseline, reform, impact } = simulated(world);
        expect(impact.annual).toBe(reform.total.annual - baseline.total.annual);
        expect(impact.monthly).toBe(monthlyTotal(reform) - monthlyTotal(baseline));
        if (baseline.total.annual === 0n) expect(impact.percent).toBeNull();
        else
          expect(fenFromYuan(impact.percent ?? '')).toBe(
            divideHalfUp(impact.annual * 10_000n, baseline.total.annual),
          );
      }),
      runs,
    );
  });

  test('gainers, losers and unchanged are all workers, by post and by step too', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { impact } = simulated(world);
        for (const group of [impact, ...impact.byPost.values(), ...impact.byStep])
          expect(group.gainers + group.losers + group.unchanged).toBe(group.workers);
        for (const parts of [[...impact.byPost.values()], impact.byStep])
          for (const count of ['workers', 'gainers', 'losers', 'unchanged'] as const)
            expect(parts.reduce((total, part) => total + part[count], 0)).toBe(impact[count]);
        expect(impact.workers).toBe(world.people.workers.length);
      }),
      runs,
    );
  });

  test('the change of grade and base is the sum of its posts, and of its steps', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { baseline, reform, impact, month } = simulated(world);
        const tables = { baseline: month.baseline.tables, reform: month.reform.tables };
        // Those of the bonus roll beyond the roster draw a base allowance, but have no post or step.
        const beyond = (budget: typeof baseline, { beyondRoster }: typeof tables.baseline) =>
          BigInt(budget.beyond.people) * (beyondRoster?.amounts.get('baseAllowance') ?? 0n);
        const ofWorkers = (budget: typeof baseline, its: typeof tables.baseline) =>
          budget.items.gradeAllowance.monthly +
          budget.items.baseAllowance.monthly -
          beyond(budget, its);
        const change = ofWorkers(reform, tables.reform) - ofWorkers(baseline, tables.baseline);
        expect(sum([...impact.byPost.values()].map(({ monthly }) => monthly))).toBe(change);
        expect(sum(impact.byStep.map(({ monthly }) => monthly))).toBe(change);
      }),
      runs,
    );
  });

  test('the distribution counts every worker once before and once after, and its money is the bill', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { baseline, reform, impact } = simulated(world);
        const { distribution } = impact;
        for (const [when, budget] of [
          ['before', baseline],
          ['after', reform],
        ] as const) {
          expect(distribution.reduce((total, bar) => total + bar[when], 0)).toBe(impact.workers);
          expect(sum(distribution.map((bar) => bar.amount * BigInt(bar[when])))).toBe(
            budget.items.gradeAllowance.monthly,
          );
        }
        const amounts = distribution.map(({ amount }) => amount);
        expect(amounts.every((amount, i) => i === 0 || amount < (amounts[i - 1] ?? 0n))).toBe(true);
      }),
      runs,
    );
  });
});
