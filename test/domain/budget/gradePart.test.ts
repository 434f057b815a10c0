import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gradePart, gradeParts, isSplit } from '../../../src/lib/domain/budget/gradePart.ts';
import { noChange, simulate } from '../../../src/lib/domain/budget/simulate.ts';
import { simulationReport } from '../../../src/lib/domain/budget/simulationReport.ts';
import { builtInPolicy } from '../../../src/lib/domain/policy/builtInPolicy.ts';
import { foldRoster } from '../../../src/lib/domain/roster/fold.ts';
import { populationOf } from '../../arbitrary/people.ts';
import { worlds } from '../../arbitrary/world.ts';
import { coefficientPolicy } from '../policy/coefficientPolicy.ts';
import { samplePopulation } from '../sample.ts';

describe('the parts of the grade allowance', () => {
  test('sum to it, in a month and in a year, before and after any change', () => {
    fc.assert(
      fc.property(worlds, ({ policy, scenario, people }) => {
        const population = populationOf(policy, people);
        const { baseline, reform } = simulate({ policy, population, scenario, year: 2022 });
        for (const budget of [baseline, reform])
          for (const when of ['monthly', 'annual'] as const) {
            const [basic, performance] = gradeParts.map((part) => gradePart(budget, part)[when]);
            expect((basic ?? 0n) + (performance ?? 0n)).toBe(budget.items.gradeAllowance[when]);
          }
      }),
      { numRuns: 50 },
    );
  });

  test('are not told where the policy splits nothing', () => {
    const today = simulate({
      policy: builtInPolicy,
      population: samplePopulation,
      scenario: noChange,
      year: 2022,
    });
    expect(isSplit(today.baseline)).toBe(false);
    expect(Object.keys(simulationReport(today, builtInPolicy).baseline.gradeAllowance)).toEqual([
      'monthly',
      'annual',
      'mean',
    ]);
  });

  test('are reported where it does, each month by the base of that month', () => {
    const policy = coefficientPolicy({
      coefficients: ['1.5'],
      bases: { '2022-01': '1000', '2022-07': '1100' },
      share: '0.3',
    });
    const workers = [{ workerId: 'W1', communityId: 'C1', post: 'member', step: 1 }];
    const population = { ...samplePopulation, grade: foldRoster(policy, workers) };
    const today = simulate({ policy, population, scenario: noChange, year: 2022 });
    expect(simulationReport(today, policy).baseline.gradeAllowance).toEqual({
      monthly: '1650.00',
      annual: '18900.00',
      mean: '1650.00',
      basic: { monthly: '1155.00', annual: '13230.00' },
      performance: { monthly: '495.00', annual: '5670.00' },
    });
  });
});
