import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { impactByMonth, yearlyPart } from '../../../src/lib/domain/budget/impactByMonth.ts';
import { noChange, simulate } from '../../../src/lib/domain/budget/simulate.ts';
import { builtInPolicy as policy } from '../../../src/lib/domain/policy/builtInPolicy.ts';
import type { Provision } from '../../../src/lib/domain/scenario/provision.ts';
import { populationOf } from '../../arbitrary/people.ts';
import { undatedWorlds, worlds } from '../../arbitrary/world.ts';
import { samplePopulation as population } from '../sample.ts';

describe('the change month by month', () => {
  test('adds up with that of the yearly items to the change of the year, over the whole year', () => {
    fc.assert(
      fc.property(
        worlds,
        fc.integer({ min: 2021, max: 2024 }),
        ({ policy: any, scenario, people }, year) => {
          const input = { policy: any, population: populationOf(any, people), scenario, year };
          const runs = impactByMonth(simulate(input));
          const { baseline, reform, impact } = simulate(input);
          const yearly = (budget: typeof reform) =>
            budget.items.communityBonus.annual +
            budget.items.individualAward.annual +
            budget.items.healthCheck.annual +
            budget.items.paidLeave.annual;
          expect(yearlyPart(impact.annual, runs)).toBe(yearly(reform) - yearly(baseline));
          expect([runs[0]?.from, runs[runs.length - 1]?.to]).toEqual([
            `${String(year)}-01`,
            `${String(year)}-12`,
          ]);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('is one amount, that of the month with everything in force, where nothing is dated', () => {
    fc.assert(
      fc.property(undatedWorlds, ({ policy: any, scenario, people }) => {
        const input = { policy: any, population: populationOf(any, people), scenario, year: 2022 };
        expect(impactByMonth(simulate(input))).toEqual([
          { from: '2022-01', to: '2022-12', monthly: simulate(input).impact.monthly },
        ]);
      }),
      { numRuns: 30 },
    );
  });

  test('begins in the month from which the scenario holds', () => {
    const raise: Provision = {
      kind: 'base_allowance',
      amounts: { member: '2900' },
      from: '2022-07',
    };
    const scenario = { ...noChange, provisions: [raise] };
    // 806 people, 100 yuan and 12 yuan of the fund
    expect(impactByMonth(simulate({ policy, population, scenario, year: 2022 }))).toEqual([
      { from: '2022-01', to: '2022-06', monthly: 0n },
      { from: '2022-07', to: '2022-12', monthly: 806n * 112_00n },
    ]);
  });
});
