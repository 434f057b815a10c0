import { describe, expect, test } from 'vitest';
import { noChange, simulate } from '../../../src/lib/domain/budget/simulate.ts';
import { eighteenGrades as policy } from '../../../src/lib/domain/policy/builtInPolicies.ts';
import { foldRoster } from '../../../src/lib/domain/roster/fold.ts';
import { samplePopulation } from '../sample.ts';

/** One head on grade 7, coefficient 1.50. */
const population = {
  ...samplePopulation,
  careers: undefined,
  grade: foldRoster(policy, [{ workerId: 'W1', communityId: 'C1', post: 'head', step: 12 }]),
};

describe('a year of a policy whose base changes in July', () => {
  test.each([
    ['half a year each, where it changes', 2022, 6n * 360_000n + 6n * 372_000n],
    ['again in the year after', 2023, 6n * 372_000n + 6n * 384_000n],
    ['the last value for twelve months, where it changes no more', 2024, 12n * 384_000n],
    ['the first value for twelve months, before all of them', 2021, 12n * 360_000n],
  ])('counts %s', (_, year, annual) => {
    const { baseline } = simulate({ policy, population, scenario: noChange, year });
    expect(baseline.items.gradeAllowance.annual).toBe(annual);
  });

  test('takes the insurance of each month as well', () => {
    const { baseline } = simulate({ policy, population, scenario: noChange, year: 2022 });
    expect(baseline.items.socialInsurance.annual).toBe(6n * 98_000n + 6n * 101_250n);
  });

  test('splits each month’s amount by the share, to the fen', () => {
    const { baseline } = simulate({ policy, population, scenario: noChange, year: 2022 });
    expect(baseline.gradeParts?.performance.annual).toBe(6n * 108_000n + 6n * 111_600n);
  });
});
